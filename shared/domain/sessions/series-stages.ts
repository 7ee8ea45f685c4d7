import type { Instant } from '#shared/domain/ids.ts';
import type { AgendaKey } from './agenda-content.ts';
import type { SeriesDate } from './plan-series.ts';

/** In shorter series the first session and the last are enough to look back and ahead. */
const fewestWithMidpoint = 5;
const fewestWithClosing = 3;

/**
 * The sessions of a series that are something of their own: the first meeting of pairs that have not
 * met, the review halfway, and the last session.
 */
export function stagesOf(
  dates: readonly SeriesDate[],
  hasMet: boolean,
): ReadonlyMap<Instant, AgendaKey> {
  const starts = dates
    .flatMap((date) => (date.kind === 'left-out' ? [] : [date.startsAt]))
    .toSorted();
  const stages = new Map<Instant, AgendaKey>();
  const set = (place: number, stage: AgendaKey) => {
    const start = starts[place];
    if (start !== undefined) stages.set(start, stage);
  };
  if (starts.length >= fewestWithMidpoint) set(Math.floor(starts.length / 2), 'midpoint');
  if (starts.length >= fewestWithClosing) set(starts.length - 1, 'closing');
  if (!hasMet) set(0, 'kickoff');
  return stages;
}
