import type { PersonId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { Cohort } from './cohort.ts';
import type { MatchParticipant, MatchRules } from './match-input.ts';
import type { BlockedBy } from './match-result.ts';

/** Who must not be paired with whom, in either direction, whatever their score. */
export interface BlockedCouples {
  /** The places of everyone ruled out beside this one, each with the first rule that applies. */
  with(place: number): ReadonlyMap<number, BlockedBy>;
  /** The first rule that forbids the people at two places; null when none does. */
  between(one: number, other: number): BlockedBy | null;
}

type CoupleRules = Pick<MatchRules, 'exclusions' | 'vetoes' | 'pastPairs' | 'separateTeams'>;

/**
 * Answers from indexes of the size of the list: a team of thousands forbids millions of couples, which
 * are named for one person at a time and never held all at once.
 */
export function findBlockedCouples(cohort: Cohort, rules: CoupleRules): BlockedCouples {
  const { people } = cohort;
  const teams = people.map(({ team }) => foldText(team));
  const reportsOf = groupPlaces(people.map(({ managerId }) => managerId));
  const membersOf = groupPlaces(teams.map((team) => (team === '' ? null : team)));
  const namedWith = indexNamedCouples(cohort, rules);

  function listBlocked(place: number): ReadonlyMap<number, BlockedBy> {
    const blocked = new Map<number, BlockedBy>();
    const person = people[place];
    if (person === undefined) return blocked;
    const { managerId, team } = person;
    const block = (other: number, by: BlockedBy): void => {
      if (!blocked.has(other)) blocked.set(other, by);
    };
    const blockAll = (others: readonly number[] | undefined, by: BlockedBy): void => {
      for (const other of others ?? []) block(other, by);
    };
    block(place, { kind: 'same-person' });
    for (const other of listManagersAbove(cohort, place)) block(other.place, other.by);
    for (const other of listReportsBelow(people, reportsOf, place)) block(other.place, other.by);
    for (const other of namedWith.get(place) ?? []) block(other.place, other.by);
    if (!rules.separateTeams) return blocked;
    blockAll(membersOf.get(teams[place] ?? ''), { kind: 'same-team', team });
    if (managerId !== null) blockAll(reportsOf.get(managerId), { kind: 'same-manager', managerId });
    return blocked;
  }

  return {
    with: listBlocked,
    between: (one, other) => listBlocked(Math.min(one, other)).get(Math.max(one, other)) ?? null,
  };
}

interface BlockedPlace {
  readonly place: number;
  readonly by: BlockedBy;
}

/** Places by their key; null is none. */
function groupPlaces<Key>(keys: readonly (Key | null)[]): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const [place, key] of keys.entries()) {
    if (key !== null) append(groups, key, place);
  }
  return groups;
}

function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Vetoes first, since they say who asked; then exclusions and past pairs. */
function indexNamedCouples(
  { placeOf }: Cohort,
  { vetoes, exclusions, pastPairs }: CoupleRules,
): ReadonlyMap<number, readonly BlockedPlace[]> {
  const index = new Map<number, BlockedPlace[]>();
  const add = (one: PersonId, other: PersonId, by: BlockedBy): void => {
    const onePlace = placeOf.get(one);
    const otherPlace = placeOf.get(other);
    if (onePlace === undefined || otherPlace === undefined) return;
    append(index, onePlace, { place: otherPlace, by });
    append(index, otherPlace, { place: onePlace, by });
  };
  for (const { personId, otherId } of vetoes) add(personId, otherId, { kind: 'vetoed', personId });
  for (const [one, other] of exclusions) add(one, other, { kind: 'excluded' });
  for (const { mentorId, menteeId } of pastPairs) add(mentorId, menteeId, { kind: 'past-pair' });
  return index;
}

/** The whole chain upwards, nearest first. A list may hold a circle of managers: each is met once. */
function listManagersAbove({ people, placeOf }: Cohort, place: number): readonly BlockedPlace[] {
  const reportId = people[place]?.personId;
  if (reportId === undefined) return [];
  const met = new Set([place]);
  const above: BlockedPlace[] = [];
  let managerId = people[place]?.managerId ?? null;
  while (managerId !== null) {
    const manager = placeOf.get(managerId);
    if (manager === undefined || met.has(manager)) break;
    met.add(manager);
    above.push({ place: manager, by: { kind: 'reporting-line', managerId, reportId } });
    managerId = people[manager]?.managerId ?? null;
  }
  return above;
}

/** Everyone whose chain upwards holds this person. */
function listReportsBelow(
  people: readonly MatchParticipant[],
  reportsOf: ReadonlyMap<PersonId, readonly number[]>,
  place: number,
): readonly BlockedPlace[] {
  const managerId = people[place]?.personId;
  if (managerId === undefined) return [];
  const met = new Set([place]);
  const below: BlockedPlace[] = [];
  const open = [managerId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const report of reportsOf.get(next) ?? []) {
      const reportId = people[report]?.personId;
      if (reportId === undefined || met.has(report)) continue;
      met.add(report);
      below.push({ place: report, by: { kind: 'reporting-line', managerId, reportId } });
      open.push(reportId);
    }
  }
  return below;
}
