import { useState } from 'react';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import { EntryMenu, type MenuEntry } from './entry-menu.tsx';

/** A button that opens a menu; a line parts its groups. */
export function MenuButton(props: {
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {props.label}
      </Button>
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
