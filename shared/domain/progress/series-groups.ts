import { skillGains } from './assessed-gains.ts';
import { meanFigure, shareFigure, type Figure } from './figure.ts';
import { filterFacts } from './filter-facts.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { noFilter, type ProgressFilter } from './progress-filter.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { isUpcoming } from '#shared/domain/sessions/session.ts';
import { measureFigure } from './survey-figures.ts';

export const groupings = ['department', 'site', 'round'] as const;
/** By what the pairs of a programme are compared. */
export type Grouping = (typeof groupings)[number];

/** What a group of pairs has come to. */
export interface GroupFigures {
  readonly pairs: number;
  /** Held of every hundred that came due. */
  readonly held: Figure;
  /** Mean gain of complete pairs of scores, in levels. */
  readonly gain: Figure;
  /** 1 to 5. */
  readonly satisfaction: Figure;
  readonly practicesAdopted: number;
}

/** One group; `key` is the department, the site, or the number of the round. */
export interface ComparedGroup extends GroupFigures {
  readonly key: string;
}

export function groupFigures(facts: ProgressFacts): GroupFigures {
  const due = facts.sessions.filter((session) => !isUpcoming(session));
  return {
    pairs: facts.pairs.filter(({ activeOn }) => activeOn !== null).length,
    held: shareFigure(due.filter(({ state }) => state === 'held').length, due.length),
    gain: meanFigure(skillGains(facts).map(({ start, end }) => end - start)),
    satisfaction: measureFigure(facts, 'satisfaction', null),
    practicesAdopted: facts.practices.filter(({ adoptedOn }) => adoptedOn !== null).length,
  };
}

/**
 * The groups side by side. A pair of two departments counts in each of them, so the groups add up to more
 * than the programme; and no anonymous answer counts in a department or at a site.
 */
export function compareGroups(
  facts: ProgressFacts,
  grouping: Grouping,
  clock: Pick<LocalClock, 'localAt'>,
): readonly ComparedGroup[] {
  return groupsOf(facts, grouping)
    .map(({ key, filter }) => ({ key, ...groupFigures(filterFacts(facts, filter, clock)) }))
    .filter(({ pairs }) => pairs > 0);
}

function groupsOf(
  { participants, rounds }: ProgressFacts,
  grouping: Grouping,
): readonly { readonly key: string; readonly filter: ProgressFilter }[] {
  if (grouping === 'round') {
    return rounds
      .toSorted((one, other) => one.number - other.number)
      .map(({ id, number }) => ({ key: String(number), filter: { ...noFilter, roundId: id } }));
  }
  return placesOf(participants, grouping).map((key) => ({
    key,
    filter: { ...noFilter, [grouping]: key },
  }));
}

/** The departments or sites that people are noted with, in the order of their letters. */
export function placesOf(
  participants: ProgressFacts['participants'],
  place: 'department' | 'site',
): readonly string[] {
  const named = participants.map(({ person }) => person[place]).filter((name) => name !== '');
  return [...new Set(named)].toSorted();
}
