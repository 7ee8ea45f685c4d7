import type { Person } from '#shared/domain/people/person.ts';

/** The two whose levels are entered. */
export interface EntryPeople {
  readonly mentor: Person;
  readonly mentee: Person;
}
