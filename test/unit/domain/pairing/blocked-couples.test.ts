import { describe, expect, test } from 'vitest';
import { createCohort } from '#shared/domain/pairing/cohort.ts';
import { findBlockedCouples } from '#shared/domain/pairing/hard-rules.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { BlockedBy } from '#shared/domain/pairing/match-result.ts';
import { buildParticipant, buildRules, personId } from '#test/builders/match-participant.ts';
import { couple } from './two-people.ts';

function blockedBetween(
  one: string,
  other: string,
  participants: readonly MatchParticipant[],
  rules: Partial<MatchRules> = {},
): BlockedBy | null {
  const cohort = createCohort(participants);
  const blocked = findBlockedCouples(cohort, buildRules(rules));
  const place = (id: string): number => cohort.placeOf.get(personId(id)) ?? -1;
  const found = blocked.between(place(one), place(other));
  expect(blocked.between(place(other), place(one))).toEqual(found);
  expect(blocked.with(place(one)).get(place(other)) ?? null).toEqual(found);
  return found;
}

const a = buildParticipant('a');
const b = buildParticipant('b', { role: 'mentee' });

test('forbids nothing to two people whom nothing links', () => {
  expect(blockedBetween('a', 'b', [a, b])).toBeNull();
  expect(blockedBetween('a', 'a', [a, b])).toEqual({ kind: 'same-person' });
  expect(blockedBetween('a', 'nobody', [a, b])).toBeNull();
});

test('follows the reporting line up and down, over someone who takes no part', () => {
  const line = [
    { ...a, managerId: personId('middle') },
    buildParticipant('middle', { hasVolunteered: false, managerId: personId('b') }),
    b,
  ];
  expect(blockedBetween('a', 'b', line)).toEqual({
    kind: 'reporting-line',
    managerId: personId('b'),
    reportId: personId('a'),
  });
});

test('says who vetoed, even where the coordinator excluded too', () => {
  const rules = {
    exclusions: [[personId('b'), personId('a')]],
    vetoes: [{ personId: personId('b'), otherId: personId('a') }],
    pastPairs: [couple('a', 'b')],
  } as const;
  expect(blockedBetween('a', 'b', [a, b], rules)).toEqual({
    kind: 'vetoed',
    personId: personId('b'),
  });
  expect(blockedBetween('a', 'b', [a, b], { ...rules, vetoes: [] })).toEqual({ kind: 'excluded' });
  expect(blockedBetween('a', 'b', [a, b], { pastPairs: [couple('b', 'a')] })).toEqual({
    kind: 'past-pair',
  });
});

describe('separate teams', () => {
  const together = [
    { ...a, team: 'Équipe bleue' },
    { ...b, team: 'equipe BLEUE' },
  ];
  const reports = [a, b].map((person) => ({ ...person, managerId: personId('elsewhere') }));

  test('keeps people of one team apart, accents and case aside, when asked for', () => {
    expect(blockedBetween('a', 'b', together)).toBeNull();
    expect(blockedBetween('a', 'b', together, { separateTeams: true })).toMatchObject({
      kind: 'same-team',
    });
  });

  test('keeps people of one manager apart, though the manager is not on the list', () => {
    expect(blockedBetween('a', 'b', reports)).toBeNull();
    expect(blockedBetween('a', 'b', reports, { separateTeams: true })).toEqual({
      kind: 'same-manager',
      managerId: personId('elsewhere'),
    });
  });

  test('takes a blank team for no team', () => {
    expect(blockedBetween('a', 'b', [a, b], { separateTeams: true })).toBeNull();
  });
});

test('ends on circles of managers', () => {
  const circle = ['a', 'b', 'c'].map((id, place, ids) =>
    buildParticipant(id, { managerId: personId(ids[(place + 1) % ids.length] ?? '') }),
  );
  expect(blockedBetween('a', 'c', circle)?.kind).toBe('reporting-line');
  expect(blockedBetween('a', 'b', [{ ...a, managerId: personId('a') }, b])).toBeNull();
});

test('names the people one of a team of 5,000 is kept from, at once', () => {
  const people = Array.from({ length: 5000 }, (_, place) =>
    buildParticipant(`p${place}`, { team: 'All', managerId: personId(`p${place + 1}`) }),
  );
  const cohort = createCohort(people);
  const blocked = findBlockedCouples(cohort, buildRules({ separateTeams: true }));
  expect(blocked.with(0).size).toBe(5000);
});
