import type {
  PairId,
  PersonId,
  ProgrammeId,
  SessionId,
  SessionSeriesId,
  SkillId,
} from '#shared/domain/ids.ts';
import { memberSeparator } from '#shared/domain/operations/record-operations.ts';
import type { Fields, JsonValue } from '#shared/domain/operations/operation.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  isUpcoming,
  sessionFormats,
  sessionTransitions,
  type Satisfaction,
  type Session,
  type SessionLevel,
} from '#shared/domain/sessions/session.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import {
  attendancePrefix,
  levelPrefix,
  satisfactionPrefix,
} from '#renderer/storage/entity-fields.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isCount,
  readChoice,
  readId,
  readInstant,
  readList,
  readNumber,
  readRows,
  readState,
  readText,
  unknownMoment,
} from './field-readers.ts';
import { isSkillLevel } from './people.ts';
import { isAbsence, isAgendaItem, isDecision, isMove } from './session-guards.ts';

/** The oldest first. */
export async function listSessions(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Session[]> {
  const rows = await database.sessions.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readSession).toSorted(byStart);
}

/** Those that are still to come, or of which nobody has said how they went. All others are passed over unread. */
export async function listUpcomingSessions(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Session[]> {
  const rows = await database.sessions.where('fields.programmeId').equals(programmeId).toArray();
  const upcoming = rows.filter(({ fields }) => isUpcoming({ state: readSessionState(fields) }));
  return readRows(upcoming, readSession).toSorted(byStart);
}

/** Those the pair takes part in, alone or with others, the oldest first. */
export async function listSessionsOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Session[]> {
  const rows = await database.sessions.where('fields.pairIds').equals(pairId).toArray();
  return readRows(rows, readSession).toSorted(byStart);
}

export async function getSession(database: BinomeDatabase, id: SessionId): Promise<Session | null> {
  const row = await database.sessions.get(id);
  return row === undefined ? null : readSession(row);
}

function byStart(one: Session, other: Session): number {
  if (one.startsAt !== other.startsAt) return one.startsAt < other.startsAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

const longestMinutes = 24 * 60;

export function readSession({ id, fields }: StoredRow): Session | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairIds = readList(fields, 'pairIds', isId<PairId>);
  if (!isId<SessionId>(id) || programmeId === null || pairIds.length === 0) return null;
  const held: unknown = fieldValue(fields, 'heldMinutes');
  const absence: unknown = fieldValue(fields, 'absence');
  return {
    id,
    programmeId,
    pairIds,
    seriesId: readId<SessionSeriesId>(fields, 'seriesId'),
    title: readText(fields, 'title'),
    startsAt: readInstant(fields, 'startsAt') ?? unknownMoment,
    timeZone: readTimeZone(fields),
    minutes: readNumber(fields, 'minutes', { least: 1, most: longestMinutes, fallback: 60 }),
    format: readChoice(fields, 'format', sessionFormats, 'one-to-one'),
    place: readText(fields, 'place'),
    link: readText(fields, 'link'),
    agenda: readList(fields, 'agenda', isAgendaItem),
    state: readSessionState(fields),
    moves: readList(fields, 'moves', isMove),
    absence: isAbsence(absence) ? absence : null,
    startedAt: readInstant(fields, 'startedAt'),
    heldMinutes: isCount(held) && held >= 0 ? held : null,
    attendance: readMembers(fields, attendancePrefix, isFlag),
    decisions: readList(fields, 'decisions', isDecision),
    levels: readLevels(fields),
    satisfaction: readMembers(fields, satisfactionPrefix, isSatisfaction),
    sequence: readNumber(fields, 'sequence', { least: 0, most: 1_000_000, fallback: 0 }),
  };
}

function readSessionState(fields: Fields): Session['state'] {
  return readState(fields, sessionTransitions, 'planned');
}

/** Asking whether a zone is known takes as long as reading a session, and a workspace has few of them. */
const knownZones = new Map<string, string>();
const mostKnownZones = 500;

/** A zone this computer does not know would stop every screen that shows the time. */
function readTimeZone(fields: Fields): string {
  const name = readText(fields, 'timeZone');
  let zone = knownZones.get(name);
  if (zone === undefined) {
    zone = canonicalZone(name);
    if (knownZones.size < mostKnownZones) knownZones.set(name, zone);
  }
  return zone;
}

function canonicalZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function readMembers<Value extends JsonValue>(
  fields: Fields,
  prefix: string,
  isValue: (value: unknown) => value is Value,
): Readonly<Record<PersonId, Value>> {
  const members: Record<PersonId, Value> = {};
  for (const name of Object.keys(fields).toSorted()) {
    const personId = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const value = fields[name];
    if (isId<PersonId>(personId) && isValue(value)) members[personId] = value;
  }
  return members;
}

function readLevels(fields: Fields): readonly SessionLevel[] {
  return Object.keys(fields)
    .toSorted()
    .flatMap((name): SessionLevel[] => {
      if (!name.startsWith(levelPrefix)) return [];
      const [skillId, personId] = name.slice(levelPrefix.length).split(memberSeparator);
      const level = fields[name];
      if (!isId<SkillId>(skillId) || !isId<PersonId>(personId) || !isSkillLevel(level)) return [];
      return [{ skillId, personId, level }];
    });
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isSatisfaction(value: unknown): value is Satisfaction {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}
