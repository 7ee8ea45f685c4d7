import type { PersonId } from '#shared/domain/ids.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import type { ImportedPerson } from './imported-person.ts';
import { createNameKeys } from './name-key.ts';

/** A row of the list that seems to be somebody already known, or somebody of an earlier row. */
export interface Duplicate {
  readonly row: number;
  /** `name`: same name, and one of the two has no email to tell them apart. */
  readonly by: 'email' | 'name';
  readonly of:
    | { readonly kind: 'person'; readonly personId: PersonId }
    /** Never itself a duplicate. */
    | { readonly kind: 'row'; readonly row: number };
}

interface Known {
  readonly email: string;
  readonly department: string;
  readonly of: Duplicate['of'];
}

/** Rows that repeat a person, at most once each: an equal email decides before an equal name, people already known before earlier rows. */
export function findDuplicates(
  people: readonly ImportedPerson[],
  existingPersons: readonly Person[],
): readonly Duplicate[] {
  const nameKey = createNameKeys();
  // A name decides only against somebody without an email; most lists have none of those.
  const isNameUseful =
    people.some(({ email }) => email === '') || existingPersons.some(({ email }) => email === '');
  const byEmail = new Map<string, Known>();
  const byName = new Map<string, Known[]>();
  for (const person of existingPersons) {
    if (person.state === 'erased') continue;
    remember(person, { kind: 'person', personId: person.id });
  }
  const duplicates: Duplicate[] = [];
  for (const person of people) {
    const sameEmail = person.email === '' ? undefined : byEmail.get(person.email);
    if (sameEmail !== undefined) {
      duplicates.push({ row: person.row, by: 'email', of: sameEmail.of });
      continue;
    }
    const sameName = findByName(person);
    if (sameName === undefined) remember(person, { kind: 'row', row: person.row });
    else duplicates.push({ row: person.row, by: 'name', of: sameName.of });
  }
  return duplicates;

  function remember(
    person: Pick<Person, 'givenName' | 'familyName' | 'email' | 'department'>,
    of: Duplicate['of'],
  ): void {
    const email = person.email.toLowerCase();
    const known: Known = { email, department: person.department, of };
    if (email !== '' && !byEmail.has(email)) byEmail.set(email, known);
    if (!isNameUseful) return;
    const key = nameKey(displayName(person));
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [known]);
    else namesakes.push(known);
  }

  function findByName(person: ImportedPerson): Known | undefined {
    if (!isNameUseful) return undefined;
    const namesakes = byName
      .get(nameKey(displayName(person)))
      ?.filter((known) => known.email === '' || person.email === '');
    return namesakes?.find((known) => known.department === person.department) ?? namesakes?.[0];
  }
}
