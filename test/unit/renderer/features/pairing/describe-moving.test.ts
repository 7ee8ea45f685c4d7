import { expect, test } from 'vitest';
import {
  describeTarget,
  describeWay,
  listConsequences,
} from '#renderer/features/pairing/board/describe-moving.ts';
import type { Carried } from '#renderer/features/pairing/board/plan-move.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildPair } from '#test/builders/entities.ts';
import { buildConsequences } from '#test/builders/consequences.ts';
import { personId } from '#test/builders/match-participant.ts';

const nora = personId('Nora');
const philippe = personId('Philippe');
const sol = personId('Sol');
const namesById = new Map([
  [nora, 'Nora'],
  [philippe, 'Philippe'],
  [sol, 'Sol'],
]);
const words: MatchWording = {
  translate: createTranslate('en'),
  locale: 'en',
  skillLabel: (id) => id,
  personName: (id) => namesById.get(id) ?? '',
};

const plan = buildPair({ mentorId: nora, menteeId: sol, state: 'accepted' });
const begun = buildPair({ mentorId: nora, menteeId: sol, state: 'active' });

function carriedOutOf(fromPair: typeof plan | null): Carried {
  return { kind: 'person', personId: nora, role: 'mentor', fromPair };
}

test('a pair that has begun is told to be ended first, whichever way it would go', () => {
  const philippeWaits = { kind: 'person', personId: philippe, role: 'mentee' } as const;
  const backToLane = { kind: 'lane', lane: 'mentors' } as const;
  const ends = 'Nora and Sol have begun: their pair has to be ended first, on its page';
  expect(describeTarget(carriedOutOf(begun), philippeWaits, words)).toBe(
    `Pair Nora with Philippe. ${ends}`,
  );
  expect(describeTarget(carriedOutOf(begun), backToLane, words)).toBe(
    `Take Nora out of their pair. ${ends}`,
  );
  expect(describeTarget({ kind: 'pair', pair: begun }, backToLane, words)).toBe(
    `Dissolve the pair of Nora and Sol. ${ends}`,
  );
  const other: Carried = { kind: 'person', personId: philippe, role: 'mentee', fromPair: null };
  expect(describeTarget(other, { kind: 'pair', pair: begun }, words)).toBe(
    `Pair Philippe with Nora, in place of Sol. ${ends}`,
  );
});

test('of a pair that has not begun, nothing is told to end', () => {
  const backToLane = { kind: 'lane', lane: 'mentors' } as const;
  expect(describeTarget(carriedOutOf(plan), backToLane, words)).toBe('Take Nora out of their pair');
});

test('a swap names both pairs, and the one that a rule forbids', () => {
  const tom = personId('Tom');
  const add = [
    { mentorId: nora, menteeId: tom },
    { mentorId: philippe, menteeId: sol },
  ] as const;
  const target = { kind: 'pair', pair: buildPair({ mentorId: philippe, menteeId: tom }) } as const;
  const way = { kind: 'swap', move: { add, remove: [plan, target.pair] } } as const;
  const named = { ...words, personName: (id: typeof nora) => namesById.get(id) ?? 'Tom' };
  expect(describeWay(way, carriedOutOf(plan), target, named)).toBe(
    'Swap: Nora with Tom, Philippe with Sol',
  );
  const consequences = buildConsequences({ obstacle: { kind: 'excluded' } });
  expect(listConsequences(consequences, named, add[1])[0]).toEqual({
    text: 'Philippe and Sol: You have ruled this pair out',
    isObstacle: true,
  });
  expect(listConsequences(consequences, named)[0]?.text).toBe('You have ruled this pair out');
});
