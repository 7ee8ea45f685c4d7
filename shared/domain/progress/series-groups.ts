import type { DomainContext, ProgrammeId } from '#shared/domain/ids.ts';
import { seededHash } from '#shared/domain/pairing/seeded-number.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { skillGains } from './assessed-gains.ts';
import { meanFigure, type Figure } from './figure.ts';
import { filterFacts } from './filter-facts.ts';
import { groupByPair } from './group-by-pair.ts';
import { practicesKept } from './kpi-figures.ts';
import { adherence, meetingsCome, type Meeting } from './kpi-meetings.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { noFilter, type ProgressFilter } from './progress-filter.ts';
import { measureFigure } from './survey-figures.ts';

type Present = Pick<DomainContext, 'now' | 'today'>;
type DayClock = Pick<LocalClock, 'localAt'>;

export const groupings = ['department', 'site', 'round'] as const;
/** By what the pairs of a programme are compared. */
export type Grouping = (typeof groupings)[number];

/** What a group of pairs has come to. */
export interface GroupFigures {
  readonly pairs: number;
  /** Held of every hundred that came due, as the programme's adherence has it. */
  readonly held: Figure;
  /** Mean gain of complete pairs of scores, in levels. */
  readonly gain: Figure;
  /** 1 to 5. */
  readonly satisfaction: Figure;
  /** −100 to 100. */
  readonly nps: Figure;
  /** Kept of every hundred that were adopted 90 or more days ago. */
  readonly kept: Figure;
  readonly practicesAdopted: number;
}

/** One group; `key` is the department, the site, or the number of the round. */
export interface ComparedGroup extends GroupFigures {
  readonly key: string;
}

function groupFigures(
  facts: Omit<ProgressFacts, 'sessions'>,
  meetings: readonly Meeting[],
  context: Present,
): GroupFigures {
  return {
    pairs: facts.pairs.filter(({ activeOn }) => activeOn !== null).length,
    held: adherence(meetings),
    gain: meanFigure(skillGains(facts).map(({ start, end }) => end - start)),
    satisfaction: measureFigure(facts, 'satisfaction', null),
    nps: measureFigure(facts, 'recommendation', null),
    kept: practicesKept(facts, context),
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
  context: Present,
  clock: DayClock,
): readonly ComparedGroup[] {
  // Ten thousand sessions are looked through once, not for each group.
  const meetings = groupByPair(meetingsCome(facts, context, clock), ({ pair }) => [pair.id]);
  const others = { ...facts, sessions: [] };
  return groupsOf(facts, grouping)
    .map(({ key, filter }) => {
      const ofGroup = filterFacts(others, filter, clock);
      const met = ofGroup.pairs.flatMap(({ id }) => meetings.get(id) ?? []);
      return { key, ...groupFigures(ofGroup, met, context) };
    })
    .filter(({ pairs }) => pairs > 0);
}

/** One programme among those of the workspace. */
export interface ComparedProgramme extends GroupFigures {
  readonly id: ProgrammeId;
  readonly name: string;
  /** A, B, C…: what it is called where names are not shown. */
  readonly letter: string;
}

/**
 * Programmes side by side over the same days, also one that has nothing yet to show. The round of a filter
 * is left out, for no other programme has it. The letters, in whose order they come, are dealt by the ids
 * well mixed: they stay the same, and tell neither by name nor by age which programme is which.
 */
export function compareProgrammes(
  programmes: readonly ProgressFacts[],
  filter: ProgressFilter,
  context: Present,
  clock: DayClock,
): readonly ComparedProgramme[] {
  return programmes
    .toSorted(
      ({ programme: { id: one } }, { programme: { id: other } }) =>
        seededHash(0, one) - seededHash(0, other) || (one < other ? -1 : 1),
    )
    .map((facts, index) => {
      const filtered = filterFacts(facts, { ...filter, roundId: null }, clock);
      return {
        id: facts.programme.id,
        name: facts.programme.name,
        letter: letterAt(index),
        ...groupFigures(filtered, meetingsCome(filtered, context, clock), context),
      };
    });
}

/** A to Z, then AA, AB… */
function letterAt(index: number): string {
  const before = Math.floor(index / 26);
  const last = String.fromCodePoint(65 + (index % 26));
  return before === 0 ? last : `${letterAt(before - 1)}${last}`;
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
