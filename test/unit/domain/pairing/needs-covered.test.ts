import { expect, test } from 'vitest';
import { countNeedsCovered } from '#shared/domain/pairing/needs-covered.ts';
import { buildParticipant, offer, want } from '#test/builders/match-participant.ts';
import { couple } from './two-people.ts';

const participants = [
  buildParticipant('m1', { offers: [offer('seo', 3), offer('data', 2)] }),
  buildParticipant('m2', { offers: [offer('data', 4)], wants: [want('strategy')] }),
  buildParticipant('s1', { role: 'mentee', wants: [want('seo'), want('data')] }),
  buildParticipant('s2', { role: 'mentee', wants: [want('seo')] }),
  buildParticipant('both', { role: 'both', offers: [offer('seo')], wants: [want('data')] }),
];

test('counts the wanted skills that a mentor of the mentee teaches fully', () => {
  expect(countNeedsCovered(participants, [couple('m1', 's1')])).toEqual({ wanted: 4, covered: 1 });
});

test('counts a skill once, whichever of several mentors teaches it', () => {
  const pairs = [couple('m1', 's1'), couple('m2', 's1'), couple('both', 's1')];
  expect(countNeedsCovered(participants, pairs)).toEqual({ wanted: 4, covered: 2 });
});

test('has nothing covered without pairs, and nothing wanted without people', () => {
  expect(countNeedsCovered(participants, [])).toEqual({ wanted: 4, covered: 0 });
  expect(countNeedsCovered([], [couple('m1', 's1')])).toEqual({ wanted: 0, covered: 0 });
});
