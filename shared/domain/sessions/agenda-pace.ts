import type { AgendaItem } from './agenda.ts';

/** How a point of the agenda stands while the session runs, in minutes. */
export type ItemPace =
  | { readonly kind: 'done' }
  /** The first point not yet done, and how much of its time is left; below 0 when it has run over. */
  | { readonly kind: 'current'; readonly leftMinutes: number }
  /** What it can still have if the session is to end as planned; never more than was planned for it. */
  | { readonly kind: 'to-come'; readonly suggestedMinutes: number };

/**
 * Where each point stands after so many minutes. As long as the points done and the one at hand keep to
 * their time, those to come keep theirs; what is lost is taken from each of them in proportion.
 */
export function paceAgenda(
  items: readonly AgendaItem[],
  plannedMinutes: number,
  elapsedMinutes: number,
): readonly ItemPace[] {
  const open = items.filter(({ isDone }) => !isDone);
  const [current, ...toCome] = open;
  if (current === undefined) return items.map(() => ({ kind: 'done' }));
  const doneMinutes = sumOf(items.filter(({ isDone }) => isDone));
  // Points ticked off early leave their time to the one at hand, not a debt.
  const spent = Math.max(0, elapsedMinutes - doneMinutes);
  const left = current.minutes - spent;
  const available = Math.max(0, plannedMinutes - elapsedMinutes - Math.max(0, left));
  const shares = shareOut(
    toCome.map(({ minutes }) => minutes),
    available,
  );
  const suggested = new Map(toCome.map(({ id }, index) => [id, shares[index] ?? 0]));
  return items.map((item) => {
    if (item.isDone) return { kind: 'done' };
    if (item.id === current.id) return { kind: 'current', leftMinutes: left };
    return { kind: 'to-come', suggestedMinutes: suggested.get(item.id) ?? 0 };
  });
}

function sumOf(items: readonly AgendaItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whole minutes for each, in proportion, never more than asked for; the largest remainders are rounded up. */
function shareOut(wanted: readonly number[], available: number): readonly number[] {
  const total = wanted.reduce((sum, minutes) => sum + minutes, 0);
  if (total <= available) return wanted;
  const exact = wanted.map((minutes) => (minutes * available) / total);
  const shares = exact.map(Math.floor);
  let rest = Math.floor(available) - shares.reduce((sum, minutes) => sum + minutes, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (rest <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    rest -= 1;
  }
  return shares;
}
