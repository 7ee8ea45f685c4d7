import type { PersonId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { MatchParticipant } from './match-input.ts';

/** The participants in an order that does not depend on the list's, and who can take which role. */
export interface Cohort {
  /** In the order of their keys; of several participants with the same id, the first given. */
  readonly people: readonly MatchParticipant[];
  /**
   * For each of `people`, a text that is theirs alone. Made of what the list says rather than of the
   * id, which is new at each import: importing a list again, in any order, gives the same pairs. Only
   * people of whom the list says the very same, but for whom they chose, are told apart by their ids.
   */
  readonly keys: readonly string[];
  readonly placeOf: ReadonlyMap<PersonId, number>;
  /** Places in `people` of those who can be given a pair as mentor now, ascending. */
  readonly mentorPlaces: readonly number[];
  readonly menteePlaces: readonly number[];
}

export function canMentor(person: MatchParticipant): boolean {
  return person.role !== 'mentee';
}

export function canBeMentored(person: MatchParticipant): boolean {
  return person.role !== 'mentor';
}

/** Whether the person takes new pairs at all, in whichever role. */
export function isFreeToPair(person: MatchParticipant): boolean {
  return person.hasVolunteered && !person.isPaused;
}

export function createCohort(participants: readonly MatchParticipant[]): Cohort {
  const byId = new Map<PersonId, MatchParticipant>();
  for (const person of participants) {
    if (!byId.has(person.personId)) byId.set(person.personId, person);
  }
  const keyed = [...byId.values()]
    .map((person) => ({ person, key: describe(person) }))
    .sort(
      (one, other) =>
        compare(one.key, other.key) ||
        compare(describeClosely(one), describeClosely(other)) ||
        compare(idOf(one), idOf(other)),
    );
  const people = keyed.map(({ person }) => person);
  const mentorPlaces: number[] = [];
  const menteePlaces: number[] = [];
  for (const [place, person] of people.entries()) {
    if (!isFreeToPair(person)) continue;
    if (canMentor(person)) mentorPlaces.push(place);
    if (canBeMentored(person)) menteePlaces.push(place);
  }
  return {
    people,
    keys: distinguish(keyed.map(({ key }) => key)),
    placeOf: new Map(people.map((person, place) => [person.personId, place])),
    mentorPlaces,
    menteePlaces,
  };
}

function describe({ name, department, site }: MatchParticipant): string {
  return [name, department, site].map(foldText).join('\n');
}

/**
 * Whatever else tells people of the same name, department and site apart. Not part of the key, so that
 * an edit of such a detail decides nothing between others. Without the ids of skills and people.
 */
function describeClosely({ person }: { readonly person: MatchParticipant }): string {
  const { role, team, grade, languages, availability, offers, wants, motivationTags } = person;
  const { capacity, groupMinimum, ratings, customFields, hasVolunteered, isPaused } = person;
  const sorted = (values: readonly (string | number)[]): readonly (string | number)[] =>
    values.toSorted((one, other) => compare(String(one), String(other)));
  return JSON.stringify([
    [role, foldText(team), foldText(grade)],
    sorted(languages),
    sorted(availability),
    sorted(offers.map(({ level }) => level)),
    sorted(wants.map(({ priority }) => priority)),
    sorted(motivationTags),
    [capacity, groupMinimum, ratings.mentoring, ratings.readiness, hasVolunteered, isPaused],
    sorted(Object.entries(customFields).map((entry) => JSON.stringify(entry))),
  ]);
}

function idOf({ person }: { readonly person: MatchParticipant }): PersonId {
  return person.personId;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Numbers people whom the list does not tell apart. */
function distinguish(sortedKeys: readonly string[]): readonly string[] {
  let repeats = 0;
  return sortedKeys.map((key, place) => {
    repeats = key === sortedKeys[place - 1] ? repeats + 1 : 0;
    return `${key}\n${repeats}`;
  });
}
