import { useEffect } from 'react';
import { useDndContext } from '@dnd-kit/core';

const lookMilliseconds = 120;

/**
 * Asks again and again, while something is dragged, what is below the pointer. The library asks when the
 * pointer moves or a lane scrolls; but a card that a scroll brought into view takes its final place only
 * once it was drawn and its height is known, and the pointer may rest by then.
 */
export function LookAgain(): null {
  const { active, measureDroppableContainers } = useDndContext();
  const isDragging = active !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    const timer = setInterval(() => {
      measureDroppableContainers([]);
    }, lookMilliseconds);
    return () => {
      clearInterval(timer);
    };
  }, [isDragging, measureDroppableContainers]);
  return null;
}
