import type { Participant } from '#shared/domain/people/participant.ts';
import { foldText } from '#shared/lib/fold-text.ts';

/**
 * The grades in use that have no place in the order yet, by name. Spellings that differ only by case or
 * accents are one grade.
 */
export function gradesWithoutPlace(
  gradeOrder: readonly string[],
  participants: readonly Participant[],
  compareText: (one: string, other: string) => number,
): readonly string[] {
  const known = new Set(gradeOrder.map(foldText));
  const others = new Map<string, string>();
  for (const { person } of participants) {
    const folded = foldText(person.grade);
    if (folded !== '' && !known.has(folded) && !others.has(folded)) {
      others.set(folded, person.grade.trim());
    }
  }
  return [...others.values()].toSorted(compareText);
}

/** The list with one entry a step up or down; the same list when it is at the end already. */
export function moveEntry<Entry>(
  entries: readonly Entry[],
  index: number,
  step: -1 | 1,
): readonly Entry[] {
  const target = index + step;
  const [moved, other] = [entries[index], entries[target]];
  if (moved === undefined || other === undefined) return entries;
  return entries.with(index, other).with(target, moved);
}
