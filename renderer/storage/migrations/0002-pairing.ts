import { Dexie, type Transaction } from 'dexie';
import type { DeletedRowVersion1, EntityRowVersion1 } from './0001-initial.ts';
import type { MigratedFields, Migration } from './migration.ts';

type Json = MigratedFields[string];
type JsonRecord = Readonly<Record<string, Json>>;

/** Interviews, profiles of criteria, scenarios that hold their pairs, and availability in minutes. */
export const pairing: Migration = {
  version: 2,
  name: 'pairing',
  stores: {
    evaluations: 'id, fields.programmeId',
    criteriaProfiles: 'id',
  },
  upgrade,
  upgradeFields,
};

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function upgradeFields(table: string, fields: MigratedFields): MigratedFields {
  if (table === 'pairs') return upgradePairFields(fields);
  if (table === 'scenarios') return upgradeScenarioFields(fields);
  return fields;
}

/** Minutes of each part of a day, as version 1 meant them: 8 to 12, 12 to 18, 18 to 21 o’clock. */
const minutesByPart: Readonly<Record<string, number>> = { am: 240, pm: 360, eve: 180 };

function upgradePairFields(fields: MigratedFields): MigratedFields {
  const breakdown = fields['breakdown'];
  return isList(breakdown) ? { ...fields, breakdown: breakdown.map(upgradeLine) } : fields;
}

function upgradeLine(line: Json): Json {
  const reason = isRecord(line) ? line['reason'] : undefined;
  if (!isRecord(line) || !isRecord(reason) || reason['kind'] !== 'shared-slots') return line;
  let minutes = 0;
  for (const slot of listOf(reason['slots'])) {
    const part = typeof slot === 'string' ? slot.slice(slot.indexOf('-') + 1) : '';
    minutes += minutesByPart[part] ?? 0;
  }
  return { ...line, reason: { ...reason, minutes } };
}

/**
 * Version 1 called every scenario a draft, though its pairs were put on the board at once. An operation
 * says nothing of those that came later; the rows are told apart in `upgrade`.
 */
function upgradeScenarioFields(fields: MigratedFields, state = 'applied'): MigratedFields {
  const { rules } = fields;
  return {
    ...fields,
    ...(fields['state'] === 'draft' ? { state } : {}),
    ...(isRecord(rules)
      ? { rules: { ...rules, vetoes: [], separateTeams: false, gradeOrder: [], keep: null } }
      : {}),
  };
}

async function upgrade(transaction: Transaction): Promise<void> {
  const pairs = indexPairs(await upgradeTable(transaction, 'pairs', upgradePair));
  const people = await readRows(transaction, 'people');
  const claims = new Map(people.map(({ id, fields }) => [id, fields]));
  const onBoard = findScenariosOnBoard(await readRows(transaction, 'scenarios'));
  await upgradeTable(transaction, 'scenarios', (row) => {
    const fields = upgradeScenarioFields(row.fields, onBoard.has(row.id) ? 'applied' : 'kept');
    const scenarioPairs = pairsOfScenario(row.id, fields, pairs);
    return {
      ...fields,
      name: '',
      pairs: scenarioPairs,
      needs: needsOf(scenarioPairs, fields, claims),
      // Version 1 did not keep whether its result was proven.
      isProvenOptimal: false,
    };
  });
}

/** Of each round the latest scenario: its proposal replaced those before it. */
function findScenariosOnBoard(rows: readonly EntityRowVersion1[]): ReadonlySet<string> {
  const ageOf = ({ id, fields }: EntityRowVersion1): string =>
    `${textOf(fields['createdAt'])} ${id}`;
  const latest = new Map<Json | undefined, EntityRowVersion1>();
  for (const row of rows) {
    const { roundId } = row.fields;
    const other = latest.get(roundId);
    if (other === undefined || ageOf(row) > ageOf(other)) latest.set(roundId, row);
  }
  return new Set([...latest.values()].map(({ id }) => id));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A damaged row must not keep anyone from their data: it is left as it is, and read as nothing. */
function isIntact(row: EntityRowVersion1): boolean {
  const { fields }: { readonly fields: Json | undefined } = row;
  return isRecord(fields);
}

async function readRows(
  transaction: Transaction,
  name: string,
): Promise<readonly EntityRowVersion1[]> {
  return (await transaction.table<EntityRowVersion1>(name).toArray()).filter(isIntact);
}

/** Rewrites the fields of a table's rows, the deleted among them. Returns all of them as they are now. */
async function upgradeTable(
  transaction: Transaction,
  name: string,
  change: (row: EntityRowVersion1) => MigratedFields,
): Promise<readonly EntityRowVersion1[]> {
  const live = transaction.table<EntityRowVersion1>(name);
  const dead = transaction.table<DeletedRowVersion1>('deletedRows');
  const upgraded = (await readRows(transaction, name)).map((row) => ({
    ...row,
    fields: change(row),
  }));
  const deleted = (
    await dead.where('[table+id]').between([name, Dexie.minKey], [name, Dexie.maxKey]).toArray()
  )
    .filter(isIntact)
    .map((row) => ({ ...row, fields: change(row) }));
  await live.bulkPut(upgraded);
  await dead.bulkPut(deleted);
  return [...upgraded, ...deleted];
}

function upgradePair({ fields, clock, fieldClocks }: EntityRowVersion1): MigratedFields {
  const decided: Json | undefined = fieldClocks?.['state'] ?? clock;
  const isDecided = fields['state'] !== undefined && fields['state'] !== 'proposed';
  return {
    ...upgradePairFields(fields),
    acceptedOn: isDecided ? dayOf(textOf(decided)) : null,
    activeOn: null,
  };
}

/** The day in Greenwich of a clock reading, which begins with milliseconds since 1970 in 12 hex digits; null for any other text. */
function dayOf(clock: string): string | null {
  const date = new Date(Number.parseInt(clock.slice(0, 12), 16));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

interface PairRows {
  /** By the two people; a living row before a deleted one. */
  readonly byPeople: ReadonlyMap<string, EntityRowVersion1>;
  readonly byScenario: ReadonlyMap<Json | undefined, readonly EntityRowVersion1[]>;
}

function indexPairs(rows: readonly EntityRowVersion1[]): PairRows {
  const byPeople = new Map<string, EntityRowVersion1>();
  const byScenario = new Map<Json | undefined, EntityRowVersion1[]>();
  for (const row of rows) {
    const { scenarioId } = row.fields;
    if (!byPeople.has(keyOf(row.fields))) byPeople.set(keyOf(row.fields), row);
    const ofScenario = byScenario.get(scenarioId);
    if (ofScenario === undefined) byScenario.set(scenarioId, [row]);
    else ofScenario.push(row);
  }
  return { byPeople, byScenario };
}

/** What the scenario proposed, decided on or replaced since, and the pairs it was told to keep. */
function pairsOfScenario(
  scenarioId: string,
  scenario: MigratedFields,
  rows: PairRows,
): readonly JsonRecord[] {
  const { rules } = scenario;
  const locked = isRecord(rules) ? listOf(rules['lockedPairs']).filter(isRecord) : [];
  const keptRows = locked.flatMap((pair) => {
    const row = rows.byPeople.get(keyOf(pair));
    return row === undefined ? [] : [{ fields: row.fields, isLocked: true }];
  });
  const ownRows = (rows.byScenario.get(scenarioId) ?? []).map(({ fields }) => ({
    fields,
    isLocked: false,
  }));
  const pairs = new Map<string, JsonRecord>();
  for (const { fields, isLocked } of [...keptRows, ...ownRows]) {
    const { mentorId, menteeId, score } = fields;
    if (pairs.has(keyOf(fields)) || mentorId === undefined || menteeId === undefined) continue;
    pairs.set(keyOf(fields), { mentorId, menteeId, score: score ?? 0, isLocked });
  }
  return [...pairs.values()];
}

function keyOf(fields: MigratedFields): string {
  return JSON.stringify([fields['mentorId'], fields['menteeId']]);
}

const offered = 'claim:offered:';
const wanted = 'claim:wanted:';
/** From this level on a person teaches alone. */
const teachesFrom = 3;

/** The needs a scenario met, by what its people offer and want at the time of the migration. */
function needsOf(
  pairs: readonly JsonRecord[],
  scenario: MigratedFields,
  claims: ReadonlyMap<string, MigratedFields>,
): JsonRecord {
  const claimsOf = (personId: Json | undefined): MigratedFields =>
    (typeof personId === 'string' ? claims.get(personId) : undefined) ?? {};
  const unmatched = listOf(scenario['unmatched']).filter(isRecord);
  const mentees = new Set([
    ...pairs.map(({ menteeId }) => menteeId),
    ...unmatched.filter(({ role }) => role === 'mentee').map(({ personId }) => personId),
  ]);
  const mentorsOf = new Map<Json | undefined, (Json | undefined)[]>();
  for (const { mentorId, menteeId } of pairs) {
    mentorsOf.set(menteeId, [...(mentorsOf.get(menteeId) ?? []), mentorId]);
  }
  const needs = { wanted: 0, covered: 0 };
  for (const mentee of mentees) {
    const mentors = mentorsOf.get(mentee) ?? [];
    for (const [name, priority] of Object.entries(claimsOf(mentee))) {
      if (!name.startsWith(wanted) || priority === null) continue;
      needs.wanted += 1;
      const offer = offered + name.slice(wanted.length);
      const isTaught = mentors.some(
        (mentorId) => Number(claimsOf(mentorId)[offer] ?? 0) >= teachesFrom,
      );
      if (isTaught) needs.covered += 1;
    }
  }
  return needs;
}
