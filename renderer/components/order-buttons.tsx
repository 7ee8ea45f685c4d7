import { useEffect, useRef, type KeyboardEvent } from 'react';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';

interface Order {
  move(step: -1 | 1): void;
  /** For the whole row: Alt with an arrow moves it from any of its fields. */
  onKeyDown(event: KeyboardEvent): void;
}

/** A way in which a row can be moved still. */
const openWay = '[data-way]:not(:disabled)';

/**
 * One row of a list that has an order. Moving it takes the focus off what had it in the row; it goes
 * back there, or to the way that is still open.
 */
export function useOrder(onMove: (step: -1 | 1) => void): Order {
  const focused = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const wanted = focused.current;
    focused.current = null;
    const isShut = wanted instanceof HTMLButtonElement && wanted.disabled;
    const open = isShut ? wanted.parentElement?.querySelector<HTMLElement>(openWay) : wanted;
    open?.focus();
  });
  const move = (step: -1 | 1) => {
    const { activeElement } = document;
    focused.current = activeElement instanceof HTMLElement ? activeElement : null;
    onMove(step);
  };
  return {
    move,
    onKeyDown: (event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      move(event.key === 'ArrowUp' ? -1 : 1);
    },
  };
}

/** Moves a row of a list up and down, and takes it out. */
export function OrderButtons(props: {
  readonly order: Order;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Each says which row is meant. */
  readonly names: { readonly up: string; readonly down: string; readonly remove: string };
  onRemove(): void;
}) {
  const { order, names } = props;
  return (
    <>
      <IconButton
        data-way="up"
        size="small"
        disabled={props.isFirst}
        aria-label={names.up}
        onClick={() => {
          order.move(-1);
        }}
      >
        <ArrowUpwardIcon fontSize="small" />
      </IconButton>
      <IconButton
        data-way="down"
        size="small"
        disabled={props.isLast}
        aria-label={names.down}
        onClick={() => {
          order.move(1);
        }}
      >
        <ArrowDownwardIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={names.remove} onClick={props.onRemove}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </>
  );
}
