import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { Fields } from '#shared/domain/operations/operation.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  personTransitions,
  type Person,
  type Priority,
  type SkillClaim,
  type SkillLevel,
} from '#shared/domain/people/person.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { claimPrefix, customFieldPrefix } from '#renderer/storage/entity-fields.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isText, readId, readList, readRows, readState, readText } from './field-readers.ts';

/** Everyone the workspace knows, in the order they came in. */
export async function listPeople(database: BinomeDatabase): Promise<readonly Person[]> {
  return readRows(await database.people.toArray(), readPerson);
}

export async function getPerson(database: BinomeDatabase, id: PersonId): Promise<Person | null> {
  const row = await database.people.get(id);
  return row === undefined ? null : readPerson(row);
}

/** In the order asked; those unknown are left out. */
export async function listPeopleById(
  database: BinomeDatabase,
  ids: readonly PersonId[],
): Promise<readonly Person[]> {
  const rows = await database.people.bulkGet([...ids]);
  return readRows(
    rows.filter((row) => row !== undefined),
    readPerson,
  );
}

export function readPerson({ id, fields }: StoredRow): Person | null {
  if (!isId<PersonId>(id)) return null;
  return {
    id,
    givenName: readText(fields, 'givenName'),
    familyName: readText(fields, 'familyName'),
    email: readText(fields, 'email'),
    department: readText(fields, 'department'),
    site: readText(fields, 'site'),
    job: readText(fields, 'job'),
    grade: readText(fields, 'grade'),
    team: readText(fields, 'team'),
    customFields: readCustomFields(fields),
    managerId: readId<PersonId>(fields, 'managerId'),
    managerReference: readText(fields, 'managerReference'),
    languages: readList(fields, 'languages', isText),
    claims: readClaims(fields),
    state: readState(fields, personTransitions, 'active'),
  };
}

const offeredPrefix = claimPrefix('offered');
const wantedPrefix = claimPrefix('wanted');

/** Offers before wants, each in the order of the skills' ids, so that the same claims always read the same. */
function readClaims(fields: Fields): readonly SkillClaim[] {
  const claims: SkillClaim[] = [];
  for (const name of Object.keys(fields).toSorted()) {
    const value = fields[name];
    if (name.startsWith(offeredPrefix)) {
      const skillId = name.slice(offeredPrefix.length);
      if (isId<SkillId>(skillId) && isSkillLevel(value)) {
        claims.push({ direction: 'offered', skillId, level: value });
      }
    } else if (name.startsWith(wantedPrefix)) {
      const skillId = name.slice(wantedPrefix.length);
      if (isId<SkillId>(skillId) && isPriority(value)) {
        claims.push({ direction: 'wanted', skillId, priority: value });
      }
    }
  }
  return claims;
}

/** In the order of their names, so that the same fields always read the same. */
function readCustomFields(fields: Fields): Person['customFields'] {
  const entries = Object.entries(fields).flatMap(([stored, value]): [string, string][] => {
    const name = stored.startsWith(customFieldPrefix) ? stored.slice(customFieldPrefix.length) : '';
    return name === '' || !isText(value) || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

export function isSkillLevel(value: unknown): value is SkillLevel {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}

function isPriority(value: unknown): value is Priority {
  return value === 1 || value === 2 || value === 3;
}
