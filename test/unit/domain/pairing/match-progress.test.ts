import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import {
  objectives,
  type MatchParticipant,
  type MatchRules,
} from '#shared/domain/pairing/match-input.ts';
import type { MatchProgress } from '#shared/domain/pairing/match-progress.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  want,
} from '#test/builders/match-participant.ts';
import { matchCaseArbitrary } from './cohort-arbitrary.ts';
import { createRandom } from './random.ts';
import { couple } from './two-people.ts';

function watch(participants: readonly MatchParticipant[], rules: MatchRules) {
  const told: MatchProgress[] = [];
  const engine = createPairingEngine(participants, (progress) => told.push(progress));
  return { result: engine.propose(rules), told, engine };
}

/** The stages one after the other, each once for as long as it lasts. */
function stagesOf(told: readonly MatchProgress[]): readonly MatchProgress['kind'][] {
  return told.map(({ kind }) => kind).filter((kind, place, kinds) => kind !== kinds[place - 1]);
}

type Searching = Extract<MatchProgress, { readonly kind: 'searching' }>;

function searchesOf(told: readonly MatchProgress[]): readonly Searching[] {
  return told.filter((progress) => progress.kind === 'searching');
}

const mentorCount = 3;
const people = [
  ...Array.from({ length: mentorCount }, (_, place) =>
    buildParticipant(`m${place}`, { offers: [offer('seo')] }),
  ),
  ...Array.from({ length: 4 }, (_, place) =>
    buildParticipant(`s${place}`, { role: 'mentee', wants: [want('seo')] }),
  ),
];

/** Everyone takes both roles: two people who suit each other both ways are one pair only. */
function peopleOfBothRoles(seed: number): readonly MatchParticipant[] {
  const random = createRandom(seed);
  const skills = ['seo', 'data', 'video', 'law'];
  return Array.from({ length: 12 }, (_, place) =>
    buildParticipant(`p${place}`, {
      role: 'both',
      capacity: 2,
      groupMinimum: random(10) < 3 ? 2 : 1,
      offers: skills.filter(() => random(2) === 0).map((skill) => offer(skill)),
      wants: skills.filter(() => random(2) === 0).map((skill) => want(skill)),
    }),
  );
}

describe('the progress of a proposal', () => {
  test('counts the mentors that are scored', () => {
    const { told } = watch(people, buildRules());
    expect(told.filter(({ kind }) => kind === 'scoring')).toEqual(
      [0, 1, 2, 3].map((done) => ({ kind: 'scoring', done, total: mentorCount })),
    );
  });

  test.each([
    ['score', ['scoring', 'arranging', 'checking', 'explaining']],
    ['coverage', ['scoring', 'arranging', 'checking', 'explaining']],
    ['fairest', ['scoring', 'counting', 'arranging', 'checking', 'explaining']],
    ['stable', ['scoring', 'arranging', 'explaining']],
  ] as const)('names its stages in their order, for %s', (objective, stages) => {
    const { told } = watch(people, buildRules({ objective }));
    expect(stagesOf(told)).toEqual(stages);
  });

  test('does not score again what is remembered', () => {
    const { told, engine } = watch(people, buildRules());
    told.length = 0;
    engine.propose(buildRules({ seed: 2 }));
    expect(stagesOf(told)).toEqual(['arranging', 'checking', 'explaining']);
  });

  test('counts the solves of a search from its first answer to at most so many', () => {
    const limited: Searching[] = [];
    for (let seed = 1; seed <= 10; seed += 1) {
      const { told } = watch(peopleOfBothRoles(seed), buildRules());
      limited.push(...searchesOf(told).filter(({ mostSolves }) => mostSolves !== null));
    }
    expect(limited.length).toBeGreaterThan(0);
  });

  test('tells one search from the next where pairs are kept', () => {
    const pairs = [couple('m0', 's0'), couple('m1', 's1')];
    const better = people.map((person) =>
      ['s0', 's1'].includes(person.personId) ? { ...person, wants: [want('law')] } : person,
    );
    const { told } = watch(better, buildRules({ keep: { pairs, mostMoved: 1 } }));
    const searches = searchesOf(told).map(({ search }) => search);
    expect(searches.at(-1)).toBeGreaterThan(1);
    expect(searches).toEqual(searches.toSorted((one, other) => one - other));
  });

  test('arranges again where stable pairs would move too many', () => {
    const wanted = people.map((person) =>
      person.personId === 'm0' ? { ...person, choices: [personId('s3')] } : person,
    );
    const keep = { pairs: [couple('m0', 's0')], mostMoved: 0 };
    const { told } = watch(wanted, buildRules({ objective: 'stable', keep }));
    const stages = stagesOf(told);
    expect(stages.slice(0, 3)).toEqual(['scoring', 'arranging', 'checking']);
    expect(stages.slice(-2)).toEqual(['arranging', 'explaining']);
  });

  test('counts up within a search, and never beyond what it calls the most', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), ({ participants, rules }) => {
        let last: Searching = { kind: 'searching', search: 0, solves: 0, mostSolves: null };
        for (const next of searchesOf(watch(participants, rules).told)) {
          const isSameSearch = next.search === last.search;
          expect(next.search).toBeGreaterThanOrEqual(last.search);
          expect(isSameSearch ? next.solves - last.solves : 1).toBe(1);
          expect(next.mostSolves ?? Infinity).toBeGreaterThan(next.solves);
          last = next;
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(objectives)('changes no result, for %s', (objective) => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), ({ participants, rules: given }) => {
        const rules = { ...given, objective };
        const { result } = watch(participants, rules);
        expect(result).toEqual(createPairingEngine(participants).propose(rules));
      }),
      { numRuns: 60 },
    );
  });
});
