import type { Instant, PersonId, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import { criterionKinds, measures, type MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import {
  objectives,
  type MatchRules,
  type MentorAndMentee,
} from '#shared/domain/pairing/match-input.ts';
import type { MatchTotals } from '#shared/domain/pairing/match-result.ts';
import { scenarioTransitions, type Scenario } from '#shared/domain/pairing/scenario.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { instantAt, isId } from '#renderer/storage/ids.ts';
import {
  isList,
  isOneOf,
  isRecord,
  readId,
  readInstant,
  readList,
  readRows,
  readState,
} from './field-readers.ts';
import { isUnmatchedPerson } from './match-result-guards.ts';

/** The matching run made last; null before the first. */
export async function findLatestScenario(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<Scenario | null> {
  const rows = await database.scenarios.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readScenario).toSorted(byAge).at(-1) ?? null;
}

function byAge(one: Scenario, other: Scenario): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** A scenario whose rules are damaged would give other pairs if it were run again: it is left out. */
function readScenario({ id, fields }: StoredRow): Scenario | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const roundId = readId<RoundId>(fields, 'roundId');
  const rules: unknown = fieldValue(fields, 'rules');
  if (!isId<ScenarioId>(id) || programmeId === null || roundId === null) return null;
  if (!isRules(rules)) return null;
  const totals: unknown = fieldValue(fields, 'totals');
  return {
    id,
    programmeId,
    roundId,
    createdAt: readInstant(fields, 'createdAt') ?? unknownMoment,
    rules,
    totals: isTotals(totals) ? totals : { score: 0, pairs: 0, mean: null, worst: null },
    unmatched: readList(fields, 'unmatched', isUnmatchedPerson),
    state: readState(fields, scenarioTransitions, 'draft'),
  };
}

const unknownMoment: Instant = instantAt(0);

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return isList(value) && value.every(isItem);
}

function isMatchCriterion(value: unknown): value is MatchCriterion {
  return (
    isRecord(value) &&
    isOneOf(value['measure'], measures) &&
    isOneOf(value['kind'], criterionKinds) &&
    typeof value['weight'] === 'number' &&
    isOneOf(value['state'], ['on', 'off'])
  );
}

function isMentorAndMentee(value: unknown): value is MentorAndMentee {
  return isRecord(value) && isId(value['mentorId']) && isId(value['menteeId']);
}

function isTwoPeople(value: unknown): value is readonly [PersonId, PersonId] {
  return isList(value) && value.length === 2 && value.every((id) => isId<PersonId>(id));
}

function isRules(value: unknown): value is MatchRules {
  return (
    isRecord(value) &&
    isListOf(value['criteria'], isMatchCriterion) &&
    isOneOf(value['objective'], objectives) &&
    typeof value['seed'] === 'number' &&
    isListOf(value['lockedPairs'], isMentorAndMentee) &&
    isListOf(value['exclusions'], isTwoPeople) &&
    isListOf(value['pastPairs'], isMentorAndMentee)
  );
}

function isTotals(value: unknown): value is MatchTotals {
  const isMean = (mean: unknown): boolean => mean === null || typeof mean === 'number';
  return (
    isRecord(value) &&
    typeof value['score'] === 'number' &&
    typeof value['pairs'] === 'number' &&
    isMean(value['mean']) &&
    isMean(value['worst'])
  );
}
