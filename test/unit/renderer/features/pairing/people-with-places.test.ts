import { beforeEach, expect, test } from 'vitest';
import { peopleWithPlaces } from '#renderer/features/pairing/board/people-with-places.ts';
import { usePairingScreen } from '#renderer/features/pairing/pairing-store.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import { buildEnrolment, buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

const ana = personId('ana');
const ben = personId('ben');
const sol = personId('sol');
const anaSol = buildPair({ id: testId(1), mentorId: ana, menteeId: sol });

function participant(id: typeof ana, enrolment: Partial<Enrolment>) {
  return {
    person: buildPerson({ id }),
    enrolment: buildEnrolment({ personId: id, capacity: 1, ...enrolment }),
  };
}

const mentors = [participant(ana, { role: 'mentor' }), participant(ben, { role: 'mentor' })];
const everyone = [...mentors, participant(sol, { role: 'mentee' })];

test('whoever is paired up to their capacity has no card of their own', () => {
  expect(peopleWithPlaces(everyone, [])).toEqual(new Set([ana, ben, sol]));
  expect(peopleWithPlaces(everyone, [anaSol])).toEqual(new Set([ben]));
  const roomy = [participant(ana, { role: 'mentor', capacity: 2 })];
  expect(peopleWithPlaces(roomy, [anaSol])).toEqual(new Set([ana]));
});

test('whoever is in both roles keeps a card while one of them has a place', () => {
  const both = [participant(ana, { role: 'both' })];
  expect(peopleWithPlaces(both, [anaSol])).toEqual(new Set([ana]));
  const solAna = buildPair({ id: testId(2), mentorId: sol, menteeId: ana });
  expect(peopleWithPlaces(both, [anaSol, solAna])).toEqual(new Set());
});

test('a pair that ended holds no place, and who has left has no card', () => {
  expect(peopleWithPlaces(everyone, [{ ...anaSol, state: 'ended-early' }])).toContain(ana);
  expect(peopleWithPlaces([participant(ana, { state: 'withdrawn' })], [])).toEqual(new Set());
});

beforeEach(() => {
  usePairingScreen.setState(usePairingScreen.getInitialState());
});

test('ticks go with the cards they were on, and the others stay', () => {
  const { toggleMark, keepMarks } = usePairingScreen.getState();
  toggleMark(ana);
  toggleMark(ben);
  keepMarks(peopleWithPlaces(everyone, [anaSol]));
  expect([...usePairingScreen.getState().marked]).toEqual([ben]);
});

test('nothing is drawn anew while every tick has its card', () => {
  const { toggleMark, keepMarks } = usePairingScreen.getState();
  toggleMark(ben);
  const { marked } = usePairingScreen.getState();
  keepMarks(new Set([ana, ben]));
  expect(usePairingScreen.getState().marked).toBe(marked);
});
