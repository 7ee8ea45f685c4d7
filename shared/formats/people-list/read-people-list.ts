import type {
  ImportedPerson,
  ImportProblem,
} from '#shared/domain/people-import/imported-person.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import type { Table } from '#shared/formats/table/table.ts';
import { resolveSharedEmails } from './check-emails.ts';
import type { ColumnMapping } from './people-field.ts';
import { createPersonReader } from './read-person.ts';
import { fieldColumns, RowReader } from './row-reader.ts';

export interface PeopleList {
  /** The rows that can be imported, in the order of the file. */
  readonly people: readonly ImportedPerson[];
  /** By row, then in the order found. */
  readonly problems: readonly ImportProblem[];
}

export interface ReadingStep {
  readonly done: number;
  readonly total: number;
}

export interface ReadPeopleListOptions {
  /** Everybody's role, for a list of mentors only or mentees only; a role column overrules it. */
  readonly roleForAll?: Role;
}

const rowsPerStep = 2000;

/** Reads every row of a table as a person. What cannot be read is a problem, never an exception. */
export function readPeopleList(
  table: Table,
  mapping: ColumnMapping,
  options: ReadPeopleListOptions = {},
): PeopleList {
  const steps = readPeopleListInSteps(table, mapping, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `readPeopleList`, pausing after every so many rows so that a worker can report and be told to stop. */
export function* readPeopleListInSteps(
  table: Table,
  mapping: ColumnMapping,
  { roleForAll }: ReadPeopleListOptions = {},
): Generator<ReadingStep, PeopleList> {
  const columns = fieldColumns(table, mapping);
  const reader = new RowReader(columns);
  const personReader = createPersonReader(reader, columns, mapping.length, roleForAll ?? null);
  const people: ImportedPerson[] = [];
  const total = table.rows.length;
  for (const [index, row] of table.rows.entries()) {
    reader.moveTo(row);
    const person = personReader.read(row);
    if (person !== null) people.push(person);
    const done = index + 1;
    if (done % rowsPerStep === 0 && done < total) yield { done, total };
  }
  const shared = resolveSharedEmails(people, columns.headingOf('email'));
  const problems = [...reader.problems, ...personReader.problemsOfWholeList(), ...shared.problems];
  // Sorting is stable: within a row, problems stay in the order found.
  problems.sort((first, second) => first.row - second.row);
  return { people: shared.people, problems };
}
