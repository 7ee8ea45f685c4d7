import type { PersonId, ScenarioId } from '#shared/domain/ids.ts';
import type { ComparedRun, RunDifference } from '#shared/domain/pairing/compare-scenarios.ts';
import { nameCouple } from '#shared/domain/pairing/couple-name.ts';
import type { MatchParticipant, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import { totalsOf } from '#shared/domain/pairing/match-totals.ts';
import { countNeedsCovered } from '#shared/domain/pairing/needs-covered.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { PairReport } from '#shared/domain/pairing/pairing-engine.ts';
import type { Scenario, ScenarioPair } from '#shared/domain/pairing/scenario.ts';

/** A column of the comparison before it is measured. */
export interface RunToMeasure {
  /** Null for the board. */
  readonly scenario: Scenario | null;
  readonly pairs: readonly ScenarioPair[];
}

/** A column measured by the programme's rules of today, as every other. */
export interface MeasuredRun extends ComparedRun {
  readonly scenario: Scenario | null;
  /** Pairs that a rule of today forbids. */
  readonly againstRules: number;
  /** Volunteers who could have a pair and have none. */
  readonly leftOut: readonly PersonId[];
}

export function idOf({ scenario }: Pick<RunToMeasure, 'scenario'>): ScenarioId | null {
  return scenario?.id ?? null;
}

/** The board, then the scenarios. */
export function listRuns(
  pairs: readonly Pair[],
  scenarios: readonly Scenario[],
): readonly RunToMeasure[] {
  return [
    { scenario: null, pairs: pairs.filter((pair) => !isPast(pair)) },
    ...scenarios.map((scenario) => ({ scenario, pairs: scenario.pairs })),
  ];
}

/**
 * A run's figures. Pairs with someone who is not in the programme any more count for nothing.
 * @param assessed the run's pairs in their order, as `PairingEngine.assess` gives them
 */
export function measureRun(
  run: RunToMeasure,
  assessed: readonly (Pick<PairReport, 'score' | 'obstacle'> | null)[],
  cohort: readonly MatchParticipant[],
  blockingPairs: number | null,
): MeasuredRun {
  const known = run.pairs.flatMap(({ mentorId, menteeId, isLocked }, place) => {
    const report = assessed[place] ?? null;
    return report === null
      ? []
      : [{ pair: { mentorId, menteeId, isLocked, score: report.score }, report }];
  });
  const pairs = known.map(({ pair }) => pair);
  const paired = new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  return {
    id: idOf(run),
    scenario: run.scenario,
    pairs,
    totals: totalsOf(pairs.map(({ score }) => score)),
    needs: countNeedsCovered(cohort, pairs),
    blockingPairs,
    againstRules: known.filter(({ report }) => report.obstacle !== null).length,
    leftOut: cohort
      .filter(
        ({ personId, hasVolunteered, isPaused }) =>
          hasVolunteered && !isPaused && !paired.has(personId),
      )
      .map(({ personId }) => personId),
  };
}

/** Whether two lists hold the same pairs, in any order. */
export function areSamePairs(
  one: readonly MentorAndMentee[],
  other: readonly MentorAndMentee[],
): boolean {
  const names = new Set(one.map(nameCouple));
  return one.length === other.length && other.every((pair) => names.has(nameCouple(pair)));
}

/** Whom a mentee learns from on the board and in a scenario. */
export interface MenteeChange {
  readonly menteeId: PersonId;
  readonly before: readonly ScenarioPair[];
  readonly after: readonly ScenarioPair[];
}

/** The pairs that differ, gathered by mentee. */
export function listMenteeChanges({
  added,
  removed,
}: Pick<RunDifference, 'added' | 'removed'>): readonly MenteeChange[] {
  const mentees = new Set([...removed, ...added].map(({ menteeId }) => menteeId));
  return [...mentees].map((menteeId) => ({
    menteeId,
    before: removed.filter((pair) => pair.menteeId === menteeId),
    after: added.filter((pair) => pair.menteeId === menteeId),
  }));
}
