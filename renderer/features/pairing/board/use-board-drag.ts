import { useMemo, useState } from 'react';
import {
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { planMove, type Carried, type DropTarget } from './plan-move.ts';
import { carriedBy, targetBelow } from './read-drag-data.ts';

/** A click that shakes is still a click. */
const leastDragPixels = 6;
const touchDelayMilliseconds = 250;

/** Cards come into view and leave it while something is dragged, see `LookAgain`; at rest nobody asks where they are. */
const measuring = { droppable: { strategy: MeasuringStrategy.WhileDragging } };

/**
 * The card below the pointer where putting down there means something, else the lane around it. Asks
 * the page itself what is there: a card that has scrolled out of its lane is not.
 */
function placeBelow(pairs: readonly Pair[]): CollisionDetection {
  return ({ active, droppableContainers, pointerCoordinates }) => {
    if (pointerCoordinates === null) return [];
    const below = new Set(document.elementsFromPoint(pointerCoordinates.x, pointerCoordinates.y));
    const places = droppableContainers
      .filter(({ node }) => node.current !== null && below.has(node.current))
      .toSorted((a, b) => Number(isLane(a)) - Number(isLane(b)));
    const carried = carriedBy(active);
    const meant = places.find((container) => {
      const target = targetBelow(container);
      return carried !== null && target !== null && planMove(carried, target, pairs) !== null;
    });
    return (meant === undefined ? places : [meant]).map(({ id }) => ({ id }));
  };
}

function isLane({ id }: { readonly id: UniqueIdentifier }): boolean {
  return String(id).startsWith('lane:');
}

/** Moves people and pairs with the pointer. */
export function useBoardDrag(input: {
  readonly pairs: readonly Pair[];
  onStart(carried: Carried): void;
  onPutDown(carried: Carried, target: DropTarget): void;
  onEnd(): void;
}) {
  const [dragged, setDragged] = useState<Carried | null>(null);
  const [target, setTarget] = useState<DropTarget | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: leastDragPixels } }),
    useSensor(TouchSensor, {
      activationConstraint: { delay: touchDelayMilliseconds, tolerance: leastDragPixels },
    }),
  );
  const collisionDetection = useMemo(() => placeBelow(input.pairs), [input.pairs]);
  const end = () => {
    setDragged(null);
    setTarget(null);
    input.onEnd();
  };
  return {
    dragged,
    target,
    context: {
      sensors,
      measuring,
      collisionDetection,
      onDragStart: ({ active }: DragStartEvent) => {
        const carried = carriedBy(active);
        setDragged(carried);
        if (carried !== null) input.onStart(carried);
      },
      onDragOver: ({ over }: DragOverEvent) => {
        setTarget(targetBelow(over));
      },
      onDragEnd: ({ active, over }: DragEndEvent) => {
        const carried = carriedBy(active);
        const place = targetBelow(over);
        end();
        if (carried !== null && place !== null) input.onPutDown(carried, place);
      },
      onDragCancel: end,
    },
  };
}
