import {
  unsaid,
  type ImportedPerson,
  type ImportProblem,
} from '#shared/domain/people-import/imported-person.ts';
import { createNameKeys } from '#shared/domain/people-import/name-key.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import type { TableRow } from '#shared/formats/table/table.ts';
import { readEmail } from './check-emails.ts';
import { isAboutMentees } from './heading-synonyms.ts';
import type { PeopleField } from './people-field.ts';
import { readAvailability } from './read-availability.ts';
import { readChoices } from './read-choices.ts';
import { createClaimReader } from './read-claim-cells.ts';
import { readLanguages } from './read-languages.ts';
import { readFullName, type NameRead } from './read-name.ts';
import { readTags } from './read-tags.ts';
import { parseRole, parseVolunteered } from './read-words.ts';
import type { FieldColumns, RowReader } from './row-reader.ts';

const maximumCapacity = 20;

function hasSameCells(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((cell, column) => cell === second[column]);
}

/** Letters by which two spellings of a name may differ in length: "Œ" and "OE", or a comma. */
const foldingSlack = 4;

/** Rules out most pairs of different names without folding them. */
function mayBeSameName(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > foldingSlack) return false;
  const initial = first.charAt(0);
  return initial > '\u007f' || second.toLowerCase().includes(initial.toLowerCase());
}

export interface PersonReader {
  /** The person of the row the reader stands on; null when the row is left out, which is then reported. */
  read(row: TableRow): ImportedPerson | null;
  /** What only the whole list can tell; to be asked once, after the last row. */
  problemsOfWholeList(): readonly ImportProblem[];
}

/** `roleForAll` is everybody's role where no column gives one. */
export function createPersonReader(
  reader: RowReader,
  columns: FieldColumns,
  width: number,
  roleForAll: Role | null,
): PersonReader {
  const rowsByIdentity = new Map<string, TableRow[]>();
  const nameKey = createNameKeys();
  const claims = createClaimReader(reader, columns);
  const blankVolunteers: ImportProblem[] = [];
  let hasSeenNo = false;
  const isCapacityOfMentors = isAboutMentees(columns.headingOf('capacity'));
  const nameFields: readonly PeopleField[] = ['fullName', 'givenName', 'familyName'];
  const nameField = nameFields.find((field) => reader.has(field)) ?? null;
  const essentialWidth = 1 + Math.max(...[...nameFields, 'role' as const].map(lastColumn));

  function lastColumn(field: PeopleField): number {
    return columns.columnOf(field) ?? -1;
  }

  function read(row: TableRow): ImportedPerson | null {
    if (!hasSoundShape(row)) return null;
    const name = readName();
    const role = reader.has('role') ? parseRole(reader.word('role')) : roleForAll;
    const writtenName = `${name.givenName} ${name.familyName}`.trim();
    if (writtenName === '') reader.reject('missing-name', nameField, reader.raw('email'));
    if (role === null) rejectRole();
    if (role === null || writtenName === '') return null;
    const email = readEmailCell();
    return {
      row: row.row,
      givenName: name.givenName,
      familyName: name.familyName,
      email,
      department: reader.line('department'),
      site: reader.line('site'),
      job: reader.line('job'),
      grade: reader.line('grade'),
      team: reader.line('team'),
      customFields: reader.customFields(),
      managerReference: readManager(writtenName, email),
      role,
      offers: claims.readOffers(),
      wants: claims.readWants(),
      languages: readLanguageCell(),
      availability: readAvailabilityCell(),
      capacity: readCapacity(role),
      hasVolunteered: readVolunteer(row.row),
      motivation: reader.text('motivation'),
      motivationTags: readTags(reader.text('motivationTags')),
      choiceReferences: readChoices(reader.text('choices')),
    };
  }

  /** Whether the row is whole; a row cut before the name or the role says nothing of anybody. */
  function hasSoundShape(row: TableRow): boolean {
    const { cells } = row;
    const first = cells.find((cell) => cell.trim() !== '') ?? '';
    if (row.hasUnclosedQuote) {
      reader.reject('unclosed-quote', null, cells.at(-1) ?? '');
      return false;
    }
    if (cells.length < essentialWidth) {
      reader.reject('too-few-cells', null, first);
      return false;
    }
    if (isRepeated(row)) {
      reader.reject('repeated-row', null, first);
      return false;
    }
    if (cells.length < width) reader.warn('too-few-cells', null, first);
    if (cells.length > width) {
      const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
      if (extra.length > 0) reader.warn('too-many-cells', null, extra.join(' | '));
    }
    return true;
  }

  /** Whether an earlier row has exactly the same cells. Only rows of the same name and address are compared. */
  function isRepeated(row: TableRow): boolean {
    const identity = `${reader.raw('email')}|${nameField === null ? '' : reader.raw(nameField)}`;
    const earlier = rowsByIdentity.get(identity);
    if (earlier === undefined) {
      rowsByIdentity.set(identity, [row]);
      return false;
    }
    if (earlier.some(({ cells }) => hasSameCells(cells, row.cells))) return true;
    earlier.push(row);
    return false;
  }

  function readName(): NameRead {
    const full: NameRead = reader.has('fullName')
      ? readFullName(reader.line('fullName'))
      : { givenName: '', familyName: '' };
    const given = reader.line('givenName');
    const family = reader.line('familyName');
    for (const field of nameFields) {
      const cell = reader.raw(field);
      // Exporters put a question mark for a letter they cannot write: "?ukasz" was "Łukasz".
      if (cell.includes('?')) reader.warn('unreadable-character', field, cell);
    }
    // A column of its own says more than the place of a word in a full name.
    return {
      givenName: given === '' ? full.givenName : given,
      familyName: family === '' ? full.familyName : family,
    };
  }

  function rejectRole(): void {
    const cell = reader.word('role');
    reader.reject(cell === '' ? 'missing-role' : 'unknown-role', 'role', cell);
  }

  function readEmailCell(): string {
    if (!reader.has('email')) return '';
    const cell = reader.word('email');
    if (cell === '') {
      reader.warn('missing-email', 'email', '');
      return '';
    }
    const email = readEmail(cell);
    if (email === null) reader.warn('invalid-email', 'email', cell);
    return email ?? '';
  }

  function readManager(ownName: string, ownEmail: string): string {
    const reference = reader.line('manager');
    if (reference === '') return '';
    const isOwn = reference.includes('@')
      ? readEmail(reference) === ownEmail && ownEmail !== ''
      : mayBeSameName(reference, ownName) && nameKey(reference) === nameKey(ownName);
    if (!isOwn) return reference;
    reader.warn('own-manager', 'manager', reference);
    return '';
  }

  function readLanguageCell(): readonly string[] {
    const cell = reader.word('languages');
    if (cell === '') return [];
    const { languages, unknown } = readLanguages(cell);
    for (const entry of unknown) reader.warn('unknown-language', 'languages', entry);
    return languages;
  }

  function readAvailabilityCell(): ImportedPerson['availability'] {
    const cell = reader.word('availability');
    if (cell === '') return [];
    const { slots, unknown } = readAvailability(cell);
    for (const entry of unknown) reader.warn('unknown-slot', 'availability', entry);
    return slots;
  }

  function readCapacity(role: Role): number | null {
    // How many mentees somebody takes on says nothing of a person who only learns.
    if (isCapacityOfMentors && role === 'mentee') return null;
    const cell = reader.word('capacity');
    if (cell === '') return null;
    if (!/^-?\d+(?:[.,]0+)?$/.test(cell)) {
      reader.warn('capacity-not-a-number', 'capacity', cell);
      return unsaid.capacity;
    }
    const capacity = Number.parseInt(cell, 10);
    if (capacity >= 1 && capacity <= maximumCapacity) return capacity;
    reader.warn('capacity-out-of-range', 'capacity', cell);
    return unsaid.capacity;
  }

  function readVolunteer(row: number): boolean | null {
    if (!reader.has('volunteered')) return null;
    const cell = reader.word('volunteered');
    if (cell === '') {
      const column = columns.headingOf('volunteered');
      blankVolunteers.push({
        severity: 'warning',
        row,
        column,
        value: '',
        kind: 'volunteer-unclear',
      });
      return false;
    }
    const answer = parseVolunteered(cell);
    if (answer === null) reader.warn('volunteer-unclear', 'volunteered', cell);
    if (answer === false) hasSeenNo = true;
    return answer ?? false;
  }

  return {
    read,
    // Where nobody writes "no", a blank is how the list says no; where someone does, it is a gap.
    problemsOfWholeList: () => [
      ...claims.problemsOfWholeList(),
      ...(hasSeenNo ? blankVolunteers : []),
    ],
  };
}
