/** The list with the item at `place` moved one place up or down; the same list at its ends. */
export function moveItem<Item>(
  items: readonly Item[],
  place: number,
  step: -1 | 1,
): readonly Item[] {
  const target = place + step;
  const item = items[place];
  if (item === undefined || target < 0 || target >= items.length) return items;
  return items.toSpliced(place, 1).toSpliced(target, 0, item);
}
