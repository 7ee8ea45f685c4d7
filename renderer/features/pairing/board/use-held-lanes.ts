import { useMemo, useState } from 'react';
import type { Lane, LaneName } from './board-model.ts';
import { holdOrder } from './hold-order.ts';

type Lanes = Readonly<Record<LaneName, Lane>>;

/** The lanes, of which every card keeps its place from the moment they are held. */
export function useHeldLanes(lanes: Lanes, isHeld: boolean): Lanes {
  const [last, setLast] = useState(lanes);
  if (!isHeld && last !== lanes) setLast(lanes);
  return useMemo(() => {
    if (!isHeld) return lanes;
    return {
      mentors: holdOrder(lanes.mentors, last.mentors),
      pairs: holdOrder(lanes.pairs, last.pairs),
      mentees: holdOrder(lanes.mentees, last.mentees),
    };
  }, [isHeld, lanes, last]);
}
