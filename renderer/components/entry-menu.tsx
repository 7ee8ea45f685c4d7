import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';

export interface MenuEntry {
  readonly label: string;
  readonly isDisabled?: boolean;
  run(): void;
}

/** The menu that a button opens: it closes before what was chosen is done. A line parts its groups. */
export function EntryMenu(props: {
  /** The button while the menu is open; else null. */
  readonly anchor: HTMLElement | null;
  /** What the button calls it by, where it does. */
  readonly id?: string;
  readonly groups: readonly (readonly MenuEntry[])[];
  onClose(): void;
}) {
  const { anchor, groups, onClose } = props;
  return (
    <Menu
      id={props.id}
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      // Its button may stand in a row, which would take a press here for one on itself.
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {groups.flatMap((entries, index) => [
        ...(index === 0 ? [] : [<Divider key={`before ${entries[0]?.label ?? ''}`} />]),
        ...entries.map(({ label, isDisabled, run }) => (
          <MenuItem
            key={label}
            disabled={isDisabled ?? false}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {label}
          </MenuItem>
        )),
      ])}
    </Menu>
  );
}
