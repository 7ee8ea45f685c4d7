import { useState } from 'react';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import { EntryMenu, type MenuEntry } from './entry-menu.tsx';

/** The small button of a row or a card with all that can be done with it; a line parts its groups. */
export function MoreButton(props: {
  /** Says of what: a screen may hold many of them. */
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly isDisabled?: boolean;
  /** In the corner of a card, in line with its title rather than with its edge. */
  readonly isInCorner?: boolean;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={props.isDisabled ?? false}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={props.isInCorner === true ? { mt: -0.5, mr: -0.75 } : {}}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <EntryMenu
        anchor={anchor}
        groups={props.groups}
        onClose={() => {
          setAnchor(null);
        }}
      />
    </>
  );
}
