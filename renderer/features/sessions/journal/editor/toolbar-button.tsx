import type { ReactNode } from 'react';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';

/** One button of the toolbar, named by its tooltip together with its keys. The toolbar decides which has the tab stop. */
export function ToolbarButton(props: {
  readonly label: string;
  /** As shown, such as `Ctrl+B`. */
  readonly keys?: string;
  /** Left out for what is done rather than switched on. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly hasPopup?: 'menu' | 'dialog';
  onClick(button: HTMLElement): void;
  readonly children: ReactNode;
}) {
  const { isOn, keys } = props;
  return (
    <Tooltip title={keys === undefined ? props.label : `${props.label} · ${keys}`}>
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={props.label}
        aria-pressed={isOn}
        aria-haspopup={props.hasPopup}
        aria-keyshortcuts={keys?.replace('Ctrl', 'Control').replace('⌘', 'Meta')}
        // A disabled button would drop out of the row that the arrows walk along.
        aria-disabled={props.isDisabled}
        onMouseDown={(event) => {
          // The text keeps its selection.
          event.preventDefault();
        }}
        onClick={(event) => {
          if (props.isDisabled !== true) props.onClick(event.currentTarget);
        }}
        sx={{
          borderRadius: 1,
          color: isOn === true ? 'primary.main' : 'text.secondary',
          bgcolor: isOn === true ? 'action.selected' : undefined,
          opacity: props.isDisabled === true ? 0.45 : 1,
        }}
      >
        {props.children}
      </IconButton>
    </Tooltip>
  );
}
