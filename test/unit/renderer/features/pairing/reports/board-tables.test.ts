import { expect, test } from 'vitest';
import {
  pairsOnBoard,
  unmatchedOnBoard,
  type BoardPeople,
} from '#renderer/features/pairing/reports/board-tables.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildEnrolment, buildPair, buildPerson, testId } from '#test/builders/entities.ts';

const lea: Participant = {
  person: buildPerson({ id: testId(0x30), givenName: 'Léa', familyName: 'Marchand' }),
  enrolment: buildEnrolment(),
};
const paul: Participant = {
  person: buildPerson({ id: testId(0x31), givenName: 'Paul', familyName: 'Roche', email: '' }),
  enrolment: buildEnrolment({ personId: testId(0x31), role: 'mentee' }),
};
const byId = new Map([lea, paul].map((participant) => [participant.person.id, participant]));

const words: MatchWording = {
  locale: 'fr',
  translate: createTranslate('fr'),
  skillLabel: () => 'Référencement',
  personName: (id) => board.nameOf(id),
};

const board: BoardPeople = {
  byId,
  nameOf: (id) => {
    const participant = byId.get(id);
    return participant === undefined ? '–' : displayName(participant.person);
  },
  pairs: [buildPair(), buildPair({ id: testId(0x91), state: 'ended-early' })],
  waiting: [
    { personId: testId(0x31), role: 'mentee', reasons: [{ kind: 'no-counterpart' }] },
    { personId: testId(0x30), role: 'mentor', reasons: [] },
  ],
};

test('lists the pairs that stand, with both addresses and the reasons in words', () => {
  const { headings, rows } = pairsOnBoard(board, words);
  expect(headings).toHaveLength(7);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 6)).toEqual([
    'Léa Marchand',
    'elise@example.org',
    'Paul Roche',
    '',
    82.5,
    'Proposé',
  ]);
  expect(rows[0]?.[6]).toContain('Référencement');
});

test('tells in a small programme neither who asked not to meet whom nor whom the coordinator keeps apart', () => {
  const { rows } = unmatchedOnBoard(
    {
      ...board,
      waiting: [
        {
          personId: testId(0x31),
          role: 'mentee',
          reasons: [
            {
              kind: 'all-blocked',
              counts: [
                { by: 'vetoed', count: 1 },
                { by: 'reporting-line', count: 2 },
                { by: 'excluded', count: 1 },
              ],
            },
          ],
        },
      ],
    },
    words,
    (one, other) => one.localeCompare(other, 'fr'),
  );
  expect(rows[0]?.[5]).toBe(
    'Les 4 partenaires possibles sont écartés\u202f: 2 liés par la hiérarchie et 2 par les règles du programme',
  );
});

test('lists who waits by name, and says why even where the last proposal knew no reason', () => {
  const { rows } = unmatchedOnBoard(board, words, (one, other) => one.localeCompare(other, 'fr'));
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['Léa Marchand', 'elise@example.org', 'Mentor'],
    ['Paul Roche', '', 'Mentoré'],
  ]);
  expect(rows.map((row) => String(row[5]).length > 20)).toEqual([true, true]);
});
