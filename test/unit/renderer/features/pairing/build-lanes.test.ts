import { describe, expect, test } from 'vitest';
import {
  buildPairsLane,
  buildPeopleLane,
  type PairsLaneInput,
  type PeopleLaneInput,
} from '#renderer/features/pairing/board/build-lanes.ts';
import type { LaneItem } from '#renderer/features/pairing/board/board-model.ts';
import { emptyFilter } from '#renderer/features/pairing/pairing-store.ts';
import type { SkillId } from '#shared/domain/ids.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { buildEnrolment, buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

function participant(
  name: string,
  role: Enrolment['role'],
  enrolment: Partial<Enrolment> = {},
  person: Partial<Person> = {},
): Participant {
  const id = personId(name);
  return {
    person: buildPerson({ id, givenName: name, familyName: '', ...person }),
    enrolment: buildEnrolment({ personId: id, role, capacity: 1, ...enrolment }),
  };
}

const ana = participant('ana', 'mentor', { capacity: 2 }, { department: 'Sales' });
const ben = participant('ben', 'mentor', {}, { department: 'IT' });
const sol = participant('sol', 'mentee', {}, { department: 'Sales', site: 'Paris' });
const tom = participant('tom', 'mentee', {}, { department: '', site: 'Lyon' });
const everyone = [tom, sol, ben, ana];

const anaSol = {
  pair: buildPair({ id: testId(1), mentorId: ana.person.id, menteeId: sol.person.id }),
  score: 70,
  breakdown: [],
  obstacle: null,
};

function board(changes: Partial<PeopleLaneInput & PairsLaneInput> = {}) {
  const participants = changes.participants ?? everyone;
  const input = {
    participants,
    byId: new Map(participants.map((one) => [one.person.id, one])),
    pairs: [],
    standing: (changes.pairs ?? []).map(({ pair }) => pair),
    lit: null,
    candidates: null,
    isFound: () => true,
    filter: emptyFilter,
    grouping: 'none',
    order: 'fit',
    compareText: (a: string, b: string) => a.localeCompare(b, 'en'),
    skillLabel: (skillId: string) => skillId,
    unknownLabel: 'Not known',
    ...changes,
  } as const;
  return {
    mentors: buildPeopleLane(input, 'mentor'),
    pairs: buildPairsLane(input),
    mentees: buildPeopleLane(input, 'mentee'),
  };
}

function shown({ items }: { readonly items: readonly LaneItem[] }): readonly string[] {
  return items.map(inShort);
}

/** What a card or heading shows. */
function inShort(item: LaneItem): string {
  switch (item.kind) {
    case 'heading':
      return `# ${item.label} ${item.count}`;
    case 'person':
      return `${item.participant.person.givenName} ${item.taken}/${item.places}`;
    case 'pair':
      return `${item.pair.mentorId}+${item.pair.menteeId}`;
    case 'group':
      return `${item.mentorId}: ${item.members.map(({ pair }) => pair.menteeId).join(', ')}`;
  }
}

describe('the lanes', () => {
  test('show people by name, and whoever has a place left beside the pair they have', () => {
    const { mentors, pairs, mentees } = board({ pairs: [anaSol] });
    expect(shown(mentors)).toEqual(['ana 1/2', 'ben 0/1']);
    expect(shown(pairs)).toEqual(['ana+sol']);
    expect(shown(mentees)).toEqual(['tom 0/1']);
  });

  test('leave out whoever does not take part, and show someone in both roles twice', () => {
    const both = participant('kim', 'both');
    const gone = participant('lee', 'mentor', { state: 'withdrawn' });
    const { mentors, mentees } = board({ participants: [both, gone] });
    expect(shown(mentors)).toEqual(['kim 0/1']);
    expect(shown(mentees)).toEqual(['kim 0/1']);
  });

  test('show a mentor who leads a group once, with all their mentees', () => {
    const leader = participant('ana', 'mentor', { capacity: 3, groupMinimum: 2 });
    const anaTom = {
      pair: buildPair({ id: testId(2), mentorId: ana.person.id, menteeId: tom.person.id }),
      score: 90,
      breakdown: [],
      obstacle: null,
    };
    const { pairs } = board({ participants: [leader, sol, tom], pairs: [anaSol, anaTom] });
    expect(shown(pairs)).toEqual(['ana: tom, sol']);
    expect(pairs.shown).toBe(2);
  });

  test('gather cards under headings, and those without a value last', () => {
    const { mentees, mentors } = board({ grouping: 'department' });
    expect(shown(mentors)).toEqual(['# IT 1', 'ben 0/1', '# Sales 1', 'ana 0/2']);
    expect(shown(mentees)).toEqual(['# Sales 1', 'sol 0/1', '# Not known 1', 'tom 0/1']);
  });

  test('put first whoever has waited longest, and last whoever has not volunteered', () => {
    const early = participant('zoe', 'mentor', { volunteeredOn: buildEnrolment().volunteeredOn });
    const never = participant('abe', 'mentor', { volunteeredOn: null });
    const { mentors } = board({ participants: [never, early], order: 'waiting' });
    expect(shown(mentors)).toEqual(['zoe 0/1', 'abe 0/1']);
  });

  test('keep what the filter and the search let through; a pair by either of its people', () => {
    const filtered = board({ filter: { ...emptyFilter, site: 'Paris' }, pairs: [anaSol] });
    expect(shown(filtered.pairs)).toEqual(['ana+sol']);
    expect(shown(filtered.mentees)).toEqual([]);
    const searched = board({ isFound: (ids) => ids.includes(ben.person.id), pairs: [anaSol] });
    expect(shown(searched.mentors)).toEqual(['ben 0/1']);
    expect(shown(searched.pairs)).toEqual([]);
  });
});

test('the skill that is looked for keeps who offers it as mentor, who wants it as mentee, and their pairs', () => {
  const skill = testId<SkillId>(7);
  const claims = [{ skillId: skill, direction: 'offered', level: 3 }] as const;
  const mia = participant('mia', 'both', {}, { claims });
  const { mentors, mentees, pairs } = board({
    participants: [ana, sol, mia],
    filter: { ...emptyFilter, skill },
    pairs: [
      anaSol,
      {
        ...anaSol,
        pair: buildPair({ id: testId(3), mentorId: mia.person.id, menteeId: tom.person.id }),
      },
    ],
  });
  expect(shown(mentees)).toEqual([]);
  expect(shown(pairs)).toEqual([`${mia.person.id}+${tom.person.id}`]);
  expect(pairs.shown).toBe(1);
  expect(shown(mentors)).toEqual([]);
});

describe('the light', () => {
  const candidates = [ben, ana].map(({ person }, place) => ({
    personId: person.id,
    score: 80 - place,
    obstacle: null,
    totalLoss: 0,
    lackOfPlace: null,
  }));

  test('brings the candidates in the order of the engine, in no groups', () => {
    const { mentors, mentees } = board({
      lit: { personId: sol.person.id, role: 'mentee' },
      candidates,
      grouping: 'site',
    });
    expect(shown(mentors)).toEqual(['ben 0/1', 'ana 0/2']);
    expect(
      mentors.items.map((item) => (item.kind === 'person' ? item.candidate?.score : null)),
    ).toEqual([80, 79]);
    expect(shown(mentees)[0]).toMatch(/^#/);
  });

  test('leaves the lane of the person’s own role as it is', () => {
    const { mentors } = board({ lit: { personId: ana.person.id, role: 'mentor' }, candidates });
    expect(shown(mentors)).toEqual(['ana 0/2', 'ben 0/1']);
  });
});
