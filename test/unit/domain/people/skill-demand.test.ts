import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, type Role } from '#shared/domain/people/enrolment.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { SkillClaim } from '#shared/domain/people/person.ts';
import { compareDemand } from '#shared/domain/people/skill-demand.ts';
import { buildEnrolment, buildPerson } from '#test/builders/entities.ts';
import { offer, skillId, want } from '#test/builders/match-participant.ts';

function participant(role: Role, ...claims: readonly SkillClaim[]): Participant {
  return { person: buildPerson({ claims }), enrolment: buildEnrolment({ role }) };
}

test('counts what mentees want against what mentors offer', () => {
  const demand = compareDemand([
    participant('mentee', want('ai'), want('seo')),
    participant('mentee', want('ai')),
    participant('mentor', offer('ai')),
  ]);
  expect(demand).toEqual([
    { skillId: 'ai', wantedBy: 2, offeredBy: 1 },
    { skillId: 'seo', wantedBy: 1, offeredBy: 0 },
  ]);
});

test('what mentors want and what mentees offer is the way back, and counts for nothing here', () => {
  expect(
    compareDemand([
      participant('mentor', want('strategy')),
      participant('mentee', offer('ai'), want('ai')),
    ]),
  ).toEqual([{ skillId: 'ai', wantedBy: 1, offeredBy: 0 }]);
});

test('someone with both roles counts on both sides', () => {
  expect(
    compareDemand([participant('both', offer('ai'), want('seo')), participant('both', want('ai'))]),
  ).toEqual([
    { skillId: 'seo', wantedBy: 1, offeredBy: 0 },
    { skillId: 'ai', wantedBy: 1, offeredBy: 1 },
  ]);
});

test('an offer at level 0 offers nothing; at level 1 it does', () => {
  const demand = (level: 0 | 1) =>
    compareDemand([participant('mentee', want('ai')), participant('mentor', offer('ai', level))]);
  expect(demand(0)[0]?.offeredBy).toBe(0);
  expect(demand(1)[0]?.offeredBy).toBe(1);
});

test('the most wanted comes first; among equals the least offered, where help is needed most', () => {
  const demand = compareDemand([
    participant('mentee', want('common'), want('rare'), want('top')),
    participant('mentee', want('common'), want('rare'), want('top')),
    participant('mentee', want('top')),
    participant('mentor', offer('common'), offer('top')),
  ]);
  expect(demand.map((skill) => skill.skillId)).toEqual(['top', 'rare', 'common']);
});

test('no list of people gives a wrong count or a wrong order', () => {
  const names = ['ai', 'seo', 'data'];
  const people = fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      wants: fc.uniqueArray(fc.constantFrom(...names)),
      offers: fc.uniqueArray(fc.constantFrom(...names)),
    }),
  );
  fc.assert(
    fc.property(people, (list) => {
      const demand = compareDemand(
        list.map(({ role, wants, offers }) =>
          participant(
            role,
            ...wants.map((name) => want(name)),
            ...offers.map((name) => offer(name)),
          ),
        ),
      );
      for (const { skillId: id, wantedBy, offeredBy } of demand) {
        const name = names.find((known) => skillId(known) === id) ?? '';
        expect(wantedBy).toBe(
          list.filter(({ role, wants }) => role !== 'mentor' && wants.includes(name)).length,
        );
        expect(offeredBy).toBe(
          list.filter(({ role, offers }) => role !== 'mentee' && offers.includes(name)).length,
        );
      }
      const counts = demand.map(({ wantedBy }) => wantedBy);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      expect(counts).not.toContain(0);
    }),
    { numRuns: 60 },
  );
});
