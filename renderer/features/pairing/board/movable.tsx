import { useCallback, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { Carried, DropTarget } from './plan-move.ts';

/** What a draggable element carries; dnd-kit knows of data only that there is some. */
export interface DragData {
  readonly carried: Carried;
}

export interface DropData {
  readonly target: DropTarget;
}

/** A card that can be dragged, and on which something can be put down. The row around it has its keys and its focus. */
export function Movable(props: {
  readonly id: string;
  /** Null where the card as a whole cannot be moved. */
  readonly carried: Carried | null;
  readonly target: DropTarget;
  readonly children: ReactNode;
}) {
  const { id, carried, target } = props;
  const draggable = useDraggable({
    id,
    disabled: carried === null,
    data: { carried } satisfies Partial<DragData> | { carried: null },
  });
  const droppable = useDroppable({ id, data: { target } satisfies DropData });
  const { setNodeRef: setDragged } = draggable;
  const { setNodeRef: setDroppedOn } = droppable;
  const setNode = useCallback(
    (element: HTMLElement | null) => {
      setDragged(element);
      setDroppedOn(element);
    },
    [setDragged, setDroppedOn],
  );
  return (
    <Box
      ref={setNode}
      {...draggable.listeners}
      sx={{ opacity: draggable.isDragging ? 0.4 : 1, cursor: 'grab' }}
    >
      {props.children}
    </Box>
  );
}

/** One person of a pair, dragged out of it by their avatar. */
export function MovablePerson(props: {
  readonly id: string;
  readonly carried: Carried;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: props.id,
    data: { carried: props.carried } satisfies DragData,
  });
  return (
    <Box
      ref={setNodeRef}
      {...listeners}
      title={props.title}
      sx={{
        cursor: 'grab',
        borderRadius: '50%',
        opacity: isDragging ? 0.4 : 1,
        '&:hover': { boxShadow: '0 0 0 2px var(--mui-palette-divider)' },
      }}
    >
      {props.children}
    </Box>
  );
}

/** A lane as a place to put someone down who is to leave their pair. */
export function DropLane(props: {
  readonly target: DropTarget & { readonly kind: 'lane' };
  readonly isTarget: boolean;
  readonly children: ReactNode;
}) {
  const { target } = props;
  const { setNodeRef } = useDroppable({
    id: `lane:${target.lane}`,
    data: { target } satisfies DropData,
  });
  return (
    <Box
      ref={setNodeRef}
      sx={{
        minWidth: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        borderRadius: 1,
        scrollSnapAlign: 'start',
        boxShadow: props.isTarget
          ? '0 0 0 2px rgb(var(--mui-palette-primary-mainChannel) / 0.5)'
          : 'none',
      }}
    >
      {props.children}
    </Box>
  );
}
