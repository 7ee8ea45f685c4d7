import type { Instant, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { MatchTotals } from '#shared/domain/pairing/match-result.ts';
import {
  scenarioTransitions,
  type NeedsCovered,
  type Scenario,
  type ScenarioPair,
} from '#shared/domain/pairing/scenario.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { instantAt, isId } from '#renderer/storage/ids.ts';
import {
  isCount,
  isRecord,
  readFlag,
  readId,
  readInstant,
  readList,
  readRows,
  readState,
  readText,
} from './field-readers.ts';
import { isUnmatchedPerson } from './match-result-guards.ts';
import { isMatchRules, isMentorAndMentee } from './pairing-rules.ts';

/** Every matching run of the programme, oldest first. */
export async function listScenarios(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Scenario[]> {
  const rows = await database.scenarios.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readScenario).toSorted(byAge);
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
  if (!isMatchRules(rules)) return null;
  const totals: unknown = fieldValue(fields, 'totals');
  const needs: unknown = fieldValue(fields, 'needs');
  return {
    id,
    programmeId,
    roundId,
    createdAt: readInstant(fields, 'createdAt') ?? unknownMoment,
    name: readText(fields, 'name'),
    rules,
    totals: isTotals(totals) ? totals : { score: 0, pairs: 0, mean: null, worst: null },
    unmatched: readList(fields, 'unmatched', isUnmatchedPerson),
    pairs: readList(fields, 'pairs', isScenarioPair),
    needs: isNeedsCovered(needs) ? needs : { wanted: 0, covered: 0 },
    isProvenOptimal: readFlag(fields, 'isProvenOptimal'),
    fingerprint: readText(fields, 'fingerprint'),
    state: readState(fields, scenarioTransitions, 'draft'),
  };
}

const unknownMoment: Instant = instantAt(0);

function isScenarioPair(value: unknown): value is ScenarioPair {
  return (
    isRecord(value) &&
    isMentorAndMentee(value) &&
    isCount(value['score']) &&
    typeof value['isLocked'] === 'boolean'
  );
}

function isNeedsCovered(value: unknown): value is NeedsCovered {
  return isRecord(value) && isCount(value['wanted']) && isCount(value['covered']);
}

function isTotals(value: unknown): value is MatchTotals {
  const isMean = (mean: unknown): boolean => mean === null || isCount(mean);
  return (
    isRecord(value) &&
    isCount(value['score']) &&
    isCount(value['pairs']) &&
    isMean(value['mean']) &&
    isMean(value['worst'])
  );
}
