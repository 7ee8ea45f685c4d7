import { describe, expect, test } from 'vitest';
import type { CardModel, PersonCardModel } from '#renderer/features/pairing/board/board-model.ts';
import { isCardOf, panelOfCard } from '#renderer/features/pairing/board/card-panel.ts';
import { buildEnrolment, buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

const ana = personId('ana');
const sol = personId('sol');

function cardOf(id: typeof ana, role: PersonCardModel['role']): CardModel {
  return {
    kind: 'person',
    key: `${role}:${id}`,
    participant: {
      person: buildPerson({ id }),
      enrolment: buildEnrolment({ personId: id, role: 'both' }),
    },
    role,
    taken: 0,
    places: 1,
    skillIds: [],
    candidate: null,
  };
}

function boardPair(id: number) {
  const pair = buildPair({ id: testId(id), mentorId: ana, menteeId: sol });
  return { pair, score: pair.score, breakdown: pair.breakdown, obstacle: null };
}

describe('what opening a card shows', () => {
  const anaAsMentor = { kind: 'person', personId: ana, role: 'mentor' } as const;

  test('is the person, and nothing once they are shown in this role', () => {
    expect(panelOfCard(cardOf(ana, 'mentor'), null, null)).toEqual(anaAsMentor);
    expect(panelOfCard(cardOf(ana, 'mentor'), anaAsMentor, anaAsMentor)).toBeNull();
  });

  test('is the other role of someone who is shown in one of two', () => {
    expect(panelOfCard(cardOf(ana, 'mentee'), anaAsMentor, anaAsMentor)).toEqual({
      kind: 'person',
      personId: ana,
      role: 'mentee',
    });
  });

  test('is the couple, of a candidate of whoever is lit', () => {
    expect(panelOfCard(cardOf(sol, 'mentee'), anaAsMentor, anaAsMentor)).toEqual({
      kind: 'couple',
      mentorId: ana,
      menteeId: sol,
    });
    expect(panelOfCard(cardOf(sol, 'mentor'), anaAsMentor, anaAsMentor)).toEqual({
      kind: 'person',
      personId: sol,
      role: 'mentor',
    });
  });

  test('is the pair; of a group its best', () => {
    const [one, other] = [boardPair(1), boardPair(2)];
    const group: CardModel = { kind: 'group', key: 'group', mentorId: ana, members: [other, one] };
    expect(panelOfCard({ kind: 'pair', key: 'pair', ...one }, null, null)).toEqual({
      kind: 'pair',
      id: one.pair.id,
    });
    expect(panelOfCard(group, null, null)).toEqual({ kind: 'pair', id: other.pair.id });
    expect(isCardOf({ kind: 'pair', id: one.pair.id }, group)).toBe(true);
  });
});

test('of someone in both roles, only the card of the role that is shown stands for it', () => {
  const person = { kind: 'person', personId: ana, role: 'mentor' } as const;
  const couple = { kind: 'couple', mentorId: ana, menteeId: sol } as const;
  for (const panel of [person, couple]) {
    expect(isCardOf(panel, cardOf(ana, 'mentor'))).toBe(true);
    expect(isCardOf(panel, cardOf(ana, 'mentee'))).toBe(false);
  }
  expect(isCardOf(couple, cardOf(sol, 'mentee'))).toBe(true);
  expect(isCardOf(couple, cardOf(sol, 'mentor'))).toBe(false);
  expect(isCardOf({ kind: 'criteria' }, cardOf(ana, 'mentor'))).toBe(false);
  expect(isCardOf(null, cardOf(ana, 'mentor'))).toBe(false);
});
