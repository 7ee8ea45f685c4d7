import { useState } from 'react';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';

export interface MenuEntry {
  readonly label: string;
  readonly isDisabled?: boolean;
  run(): void;
}

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
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {props.groups.flatMap((entries, index) => [
          ...(index === 0 ? [] : [<Divider key={`before ${entries[0]?.label ?? ''}`} />]),
          ...entries.map(({ label, isDisabled, run }) => (
            <MenuItem
              key={label}
              disabled={isDisabled ?? false}
              onClick={() => {
                setAnchor(null);
                run();
              }}
            >
              {label}
            </MenuItem>
          )),
        ])}
      </Menu>
    </>
  );
}
