import { describe, expect, test } from 'vitest';
import type { Session, SessionState } from '#shared/domain/sessions/session.ts';
import {
  groupOf,
  groupSessions,
  type SessionFilter,
  type SessionQuestion,
} from '#renderer/features/sessions/list/session-groups.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-05-14T12:30:00.000Z');

function at(number: number, startsAt: string, overrides: Partial<Session> = {}): Session {
  return buildSession({
    id: testId(number),
    startsAt: moment(startsAt),
    minutes: 45,
    state: 'planned',
    title: `Session ${String(number)}`,
    ...overrides,
  });
}

describe('where a session stands in the list', () => {
  test.each([
    ['2026-05-14T11:00:00.000Z', 'to-write-up'],
    // It goes on until 12:45.
    ['2026-05-14T12:00:00.000Z', 'soon'],
    ['2026-06-13T12:30:00.000Z', 'soon'],
    ['2026-06-13T12:31:00.000Z', 'later'],
  ])('planned for %s: %s', (startsAt, group) => {
    expect(groupOf(at(1, startsAt), now)).toBe(group);
  });

  test.each<SessionState>(['held', 'missed'])('%s: past, whenever it was', (state) => {
    expect(groupOf(at(1, '2026-09-01T12:00:00.000Z', { state }), now)).toBe('past');
  });

  test.each([
    ['2026-05-14T12:29:00.000Z', 'past'],
    ['2026-05-14T12:31:00.000Z', 'soon'],
    ['2026-09-01T12:00:00.000Z', 'later'],
  ])('cancelled, and planned for %s: %s', (startsAt, group) => {
    expect(groupOf(at(1, startsAt, { state: 'cancelled' }), now)).toBe(group);
  });

  test('one that was called off is none of those to come, when only they are asked for', () => {
    const calledOff = at(1, '2026-05-20T12:00:00.000Z', { state: 'cancelled' });
    const asked = { pairId: null, query: '', now, foldedTextOf: () => '' } as const;
    expect(groupSessions([calledOff], { ...asked, filter: 'upcoming' })).toEqual([]);
    expect(groupSessions([calledOff], { ...asked, filter: 'off' })).toEqual([
      { group: 'soon', sessions: [calledOff] },
    ]);
  });
});

describe('the sessions that are asked for', () => {
  const sessions = [
    at(1, '2026-03-01T12:00:00.000Z', { state: 'held' }),
    at(2, '2026-04-01T12:00:00.000Z', { state: 'missed', pairIds: [testId(0x91)] }),
    at(3, '2026-05-01T12:00:00.000Z'),
    at(4, '2026-05-20T12:00:00.000Z', { state: 'moved' }),
    at(5, '2026-08-01T12:00:00.000Z', { title: 'Élevage de réseaux' }),
  ];
  const ask = (question: Partial<SessionQuestion> = {}) =>
    groupSessions(sessions, {
      filter: 'all',
      pairId: null,
      query: '',
      now,
      foldedTextOf: ({ title }) => foldText(title),
      ...question,
    }).map(({ group, sessions: own }) => ({ group, found: own.map(({ id }) => id) }));
  const ids = (...numbers: readonly number[]) => numbers.map((number) => testId(number));

  test('come group by group, the past beginning with the latest', () => {
    expect(ask()).toEqual([
      { group: 'to-write-up', found: ids(3) },
      { group: 'soon', found: ids(4) },
      { group: 'later', found: ids(5) },
      { group: 'past', found: ids(2, 1) },
    ]);
  });

  test.each<[SessionFilter, readonly number[]]>([
    ['upcoming', [4, 5]],
    ['to-write-up', [3]],
    ['held', [1]],
    ['off', [2]],
  ])('are filtered: %s', (filter, numbers) => {
    expect(ask({ filter }).flatMap(({ found }) => found)).toEqual(ids(...numbers));
  });

  test('are those of one pair', () => {
    expect(ask({ pairId: testId(0x91) })).toEqual([{ group: 'past', found: ids(2) }]);
  });

  test('are found whatever the accents and the order of the words', () => {
    expect(ask({ query: ' RESEAUX  elevage ' })).toEqual([{ group: 'later', found: ids(5) }]);
    expect(ask({ query: 'reseaux absent' })).toEqual([]);
  });
});
