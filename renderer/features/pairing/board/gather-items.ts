import type { CardModel, LaneItem } from './board-model.ts';

/** Puts cards under a heading for each label, in the order of the labels; those without one come last. */
export function gatherItems<Card extends CardModel>(
  cards: readonly Card[],
  labelOf: (card: Card) => string,
  wording: {
    readonly unknown: string;
    compareText(a: string, b: string): number;
  },
): readonly LaneItem[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const label = labelOf(card);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [card]);
    else group.push(card);
  }
  const labels = [...groups.keys()].toSorted((a, b) => {
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return wording.compareText(a, b);
  });
  return labels.flatMap((label): readonly LaneItem[] => {
    const group = groups.get(label) ?? [];
    return [
      {
        kind: 'heading',
        key: `heading:${label}`,
        label: label === '' ? wording.unknown : label,
        count: group.length,
      },
      ...group,
    ];
  });
}
