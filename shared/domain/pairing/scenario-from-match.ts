import type { DomainContext, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import { applyScenario, type AppliedScenario } from './apply-scenario.ts';
import { coupleOf, nameCouple } from './couple-name.ts';
import type { MatchCriterion } from './criterion.ts';
import type { Exclusion } from './exclusion.ts';
import type { MatchParticipant, MatchRules, PairsToKeep, Veto } from './match-input.ts';
import type { MatchResult } from './match-result.ts';
import { countNeedsCovered } from './needs-covered.ts';
import type { Pair } from './pair.ts';
import { isCommitted, isPast, isRunning } from './pair-decisions.ts';
import type { PairingSettings } from './pairing-settings.ts';
import type { Scenario } from './scenario.ts';

export interface NextProposalInput {
  readonly criteria: readonly MatchCriterion[];
  readonly exclusions: readonly Exclusion[];
  /** Of every round. */
  readonly pairs: readonly Pair[];
  readonly settings: PairingSettings;
  readonly rounds: readonly Round[];
  /** The round that pairs are formed for; null when all are closed, and no pair is then locked. */
  readonly round: Round | null;
  /**
   * Pairs of the round that stand and may be moved, so many at most, to make room for newcomers. One
   * that is locked by hand or has begun is kept in any case.
   */
  readonly keep?: PairsToKeep | null;
}

/** The rules of the next proposal: the programme's criteria, what has been decided, and what has been. */
export function rulesForNextProposal(input: NextProposalInput): MatchRules {
  const { settings, round, keep = null } = input;
  const movable = new Set(keep?.pairs.map(nameCouple));
  return {
    criteria: input.criteria.map(copyCriterion),
    objective: settings.objective,
    seed: settings.seed,
    lockedPairs: input.pairs
      .filter((pair) => pair.roundId === round?.id && isCommitted(pair))
      .filter((pair) => pair.isLocked || isRunning(pair) || !movable.has(nameCouple(pair)))
      .map(coupleOf),
    exclusions: input.exclusions
      .filter(({ askedBy }) => askedBy === null)
      .map(({ personIds }) => personIds),
    vetoes: input.exclusions.flatMap(vetoOf),
    pastPairs: listPastPairs(input).map(coupleOf),
    separateTeams: settings.separateTeams,
    gradeOrder: settings.gradeOrder,
    keep,
  };
}

function copyCriterion({ measure, kind, weight, state, option }: MatchCriterion): MatchCriterion {
  const criterion = { measure, kind, weight, state };
  return option === undefined ? criterion : { ...criterion, option };
}

function vetoOf({ personIds, askedBy }: Exclusion): readonly Veto[] {
  if (askedBy === null) return [];
  const [one, other] = personIds;
  return [{ personId: askedBy, otherId: askedBy === one ? other : one }];
}

/**
 * Pairs that have been: those that ended, and those of other rounds that began, as a round may be
 * planned while the last one still runs. `noRepeatRounds` forgets what lies further back; a pair of
 * a round that is not known any more is never forgotten.
 */
function listPastPairs({ pairs, settings, rounds, round }: NextProposalInput): readonly Pair[] {
  const { noRepeatRounds } = settings;
  const numberOf = new Map(rounds.map(({ id, number }) => [id, number]));
  return pairs.filter((pair) => {
    const hasBeen = isPast(pair) || (isRunning(pair) && pair.roundId !== round?.id);
    if (!hasBeen || noRepeatRounds === null || round === null) return hasBeen;
    const number = numberOf.get(pair.roundId);
    return number === undefined || round.number - number <= noRepeatRounds;
  });
}

/** A run of the engine, and what it was run on. */
export interface MatchRun {
  readonly result: MatchResult;
  readonly rules: MatchRules;
  readonly participants: readonly MatchParticipant[];
  readonly programmeId: ProgrammeId;
  readonly roundId: RoundId;
  /** As `PairingEngine.fingerprint` gives it; empty for a run that the rules alone do not give again. */
  readonly fingerprint: string;
}

/** A scenario to compare with others; the board does not change. */
export function draftScenario(
  { result, rules, participants, programmeId, roundId, fingerprint }: MatchRun,
  name: string,
  context: DomainContext,
): Scenario {
  return {
    id: context.newId<ScenarioId>(),
    programmeId,
    roundId,
    createdAt: context.now,
    name,
    rules,
    totals: result.totals,
    unmatched: result.unmatched,
    pairs: result.pairs.map(({ mentorId, menteeId, score, isLocked }) => ({
      mentorId,
      menteeId,
      score,
      isLocked,
    })),
    needs: countNeedsCovered(participants, result.pairs),
    isProvenOptimal: result.isProvenOptimal,
    fingerprint,
    state: 'draft',
  };
}

/** Turns a result of the engine into a scenario that goes to the board at once; committed pairs stay untouched. */
export function scenarioFromMatch(
  run: MatchRun & {
    readonly existingPairs: readonly Pair[];
    readonly existingScenarios: readonly Scenario[];
  },
  context: DomainContext,
): AppliedScenario {
  return applyScenario(
    {
      scenario: draftScenario(run, '', context),
      breakdowns: run.result.pairs.map(({ breakdown }) => breakdown),
      existingPairs: run.existingPairs,
      existingScenarios: run.existingScenarios,
    },
    context,
  );
}
