import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type {
  MatchParticipant,
  MatchRules,
  MentorAndMentee,
} from '#shared/domain/pairing/match-input.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { PairRole, Remedy, SoftRule } from '#shared/domain/pairing/pairing-engine.ts';
import { buildParticipant, buildRules, offer, personId } from '#test/builders/match-participant.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

const roles: readonly PairRole[] = ['mentor', 'mentee'];

/** The input with the remedy applied. */
function apply({ participants, rules }: MatchCase, remedy: Remedy): MatchCase {
  const change = (id: string, changed: Partial<MatchParticipant>) => ({
    participants: participants.map((each) =>
      each.personId === id ? { ...each, ...changed } : each,
    ),
    rules,
  });
  switch (remedy.kind) {
    case 'free-partner':
      return { participants, rules };
    case 'capacity': {
      const partner = participants.find(({ personId: id }) => id === remedy.personId);
      return change(remedy.personId, { capacity: (partner?.capacity ?? 0) + 1 });
    }
    case 'volunteer':
      return change(remedy.personId, { hasVolunteered: true });
    case 'end-pause':
      return change(remedy.personId, { isPaused: false });
    case 'smaller-group':
      return change(remedy.personId, { groupMinimum: remedy.minimum });
    case 'softer-rule':
      return { participants, rules: soften(rules, remedy.by) };
    case 'mentor-with-skill':
      return {
        participants: [
          ...participants,
          ...Array.from({ length: remedy.count }, (_, place) =>
            buildParticipant(`new${place}`, { offers: [offer(remedy.skillId)] }),
          ),
        ],
        rules,
      };
  }
}

function soften(rules: MatchRules, by: SoftRule): MatchRules {
  switch (by.kind) {
    case 'excluded':
      return { ...rules, exclusions: [] };
    case 'past-pair':
      return { ...rules, pastPairs: [] };
    case 'same-team':
    case 'same-manager':
      return { ...rules, separateTeams: false };
    case 'must-unmet':
    case 'exclude-met':
      return {
        ...rules,
        criteria: rules.criteria.map((criterion) =>
          criterion.measure === by.measure && criterion.kind !== 'weight'
            ? { ...criterion, kind: 'weight', weight: 0 }
            : criterion,
        ),
      };
  }
}

describe('the advice for someone without a pair', () => {
  /** What the person could have with all standing pairs as they are. */
  function hasPartner(
    { participants, rules }: MatchCase,
    standing: readonly MentorAndMentee[],
    person: MatchParticipant,
    role: PairRole,
  ): boolean {
    const { personId: id } = person;
    // Only the role in question, so that it cannot be the other one that is filled instead.
    const inRole = participants.map((each) => (each.personId === id ? { ...each, role } : each));
    const lockAll = { ...rules, objective: 'coverage', lockedPairs: standing } as const;
    const result = createPairingEngine(inRole).proposeFor(lockAll, standing, [id]);
    return hasPair(result.pairs, id, role);
  }

  function hasPair(pairs: readonly MentorAndMentee[], id: PersonId, role: PairRole): boolean {
    return pairs.some((pair) => (role === 'mentor' ? pair.mentorId : pair.menteeId) === id);
  }

  test('works: the remedy alone gives them a pair', () => {
    const kinds = new Set<Remedy['kind']>();
    fc.assert(
      fc.property(matchCaseArbitrary(8), (matchCase) => {
        const plain = { ...matchCase, rules: { ...matchCase.rules, keep: null } };
        const engine = createPairingEngine(plain.participants);
        const proposed = engine.propose(plain.rules).pairs;
        const undone = proposed.find(({ isLocked }) => !isLocked);
        const standing = proposed.filter((pair) => pair !== undone);
        for (const person of plain.participants) {
          for (const role of roles) {
            if (hasPair(standing, person.personId, role)) continue;
            const advice = engine.advise(plain.rules, standing, person.personId, role);
            for (const remedy of advice?.remedies ?? []) {
              kinds.add(remedy.kind);
              const applied = apply(plain, remedy);
              expect([remedy, hasPartner(applied, standing, person, role)]).toEqual([remedy, true]);
            }
          }
        }
      }),
      { numRuns: 250, seed: 7 },
    );
    expect([...kinds].toSorted()).toEqual([
      'capacity',
      'end-pause',
      'free-partner',
      'mentor-with-skill',
      'smaller-group',
      'softer-rule',
      'volunteer',
    ]);
  });

  test('never advises to break the reporting line or a veto', () => {
    const leader = buildParticipant('leader', { role: 'mentee' });
    const report = buildParticipant('report', { managerId: personId('leader') });
    const engine = createPairingEngine([leader, report]);
    const rules = buildRules({ criteria: [] });
    const advice = engine.advise(rules, [], personId('leader'), 'mentee');
    expect(advice).toEqual({
      reasons: [{ kind: 'all-blocked', counts: [{ by: 'reporting-line', count: 1 }] }],
      remedies: [],
    });
    const vetoed = { personId: personId('report'), otherId: personId('leader') };
    const apart = createPairingEngine([leader, { ...report, managerId: null }]);
    expect(
      apart.advise({ ...rules, vetoes: [vetoed] }, [], personId('leader'), 'mentee')?.remedies,
    ).toEqual([]);
  });

  describe('passes over', () => {
    const rules = buildRules({ criteria: [] });
    const ana = buildParticipant('ana');
    const ben = buildParticipant('ben');
    const cleo = buildParticipant('cleo');
    const pairOf = (mentor: MatchParticipant, mentee: MatchParticipant): MentorAndMentee => ({
      mentorId: mentor.personId,
      menteeId: mentee.personId,
    });
    const advise = (
      participants: readonly MatchParticipant[],
      standing: readonly MentorAndMentee[],
      role: PairRole,
    ) => createPairingEngine(participants).advise(rules, standing, ana.personId, role)?.remedies;

    test('whoever the person is paired with already, either way round', () => {
      const both = [ana, ben].map((person) => ({ ...person, role: 'both' as const, capacity: 2 }));
      expect(advise(both, [pairOf(ben, ana)], 'mentor')).toEqual([]);
      expect(advise(both, [pairOf(ana, ben)], 'mentor')).toEqual([]);
      expect(advise(both, [], 'mentor')).toMatchObject([{ kind: 'free-partner' }]);
    });

    test('a partner who has more pairs than places', () => {
      const mentee = { ...ana, role: 'mentee' as const };
      const others = [cleo, buildParticipant('dan'), buildParticipant('eve')].map((person) => ({
        ...person,
        role: 'mentee' as const,
      }));
      const loadedWith = (count: number) =>
        advise(
          [mentee, ben, ...others],
          others.slice(0, count).map((other) => pairOf(ben, other)),
          'mentee',
        );
      expect(loadedWith(1)).toMatchObject([{ kind: 'capacity', personId: ben.personId }]);
      expect(loadedWith(2)).toEqual([]);
    });

    test('the person’s own consent where nobody would be free for them', () => {
      const unwilling = { ...ana, hasVolunteered: false };
      const mentee = { ...ben, role: 'mentee' as const };
      expect(advise([unwilling, mentee, cleo], [], 'mentor')).toMatchObject([
        { kind: 'volunteer' },
      ]);
      expect(advise([unwilling, mentee, cleo], [pairOf(cleo, ben)], 'mentor')).toEqual([]);
      const pausing = { ...unwilling, isPaused: true };
      expect(advise([pausing, mentee, cleo], [], 'mentor')).toEqual([]);
    });
  });

  test('knows nothing of a stranger', () => {
    const engine = createPairingEngine([]);
    const rules = buildRules();
    expect(engine.advise(rules, [], personId('who'), 'mentor')).toBeNull();
    expect(engine.rankCandidates(rules, personId('who'), 'mentor')).toEqual([]);
    expect(
      engine.report(rules, { mentorId: personId('who'), menteeId: personId('else') }),
    ).toBeNull();
  });
});
