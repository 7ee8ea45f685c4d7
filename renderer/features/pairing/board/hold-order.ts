import type { Lane, LaneItem } from './board-model.ts';

/**
 * The cards as they are now, in the places they had: while something is dragged no card may move under
 * the pointer. A card that has gone leaves its place, a new one comes last.
 */
export function holdOrder(lane: Lane, held: Lane): Lane {
  const fresh = new Map(lane.items.map((item) => [item.key, item]));
  const items = held.items.flatMap((item): readonly LaneItem[] => {
    const now = fresh.get(item.key);
    fresh.delete(item.key);
    if (now !== undefined) return [now];
    return item.kind === 'heading' ? [item] : [];
  });
  const added = [...fresh.values()].filter(({ kind }) => kind !== 'heading');
  return { items: [...items, ...added], shown: lane.shown };
}
