import { useCallback, type ReactNode } from 'react';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import styles from './movable.module.css';
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
    <div
      ref={setNode}
      {...draggable.listeners}
      className={styles['card']}
      data-dragged={draggable.isDragging}
    >
      {props.children}
    </div>
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
    <div
      ref={setNodeRef}
      {...listeners}
      className={styles['person']}
      data-dragged={isDragging}
      title={props.title}
    >
      {props.children}
    </div>
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
    <div ref={setNodeRef} className={styles['lane']} data-target={props.isTarget}>
      {props.children}
    </div>
  );
}
