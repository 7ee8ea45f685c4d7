import { expect, test } from 'vitest';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { sessionTransitions } from '#shared/domain/sessions/session.ts';
import { buildPair } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair();
const { mentorId, menteeId } = pair;

test('two met at a session that was held, unless one of them was noted as absent', () => {
  const held = (attendance: Readonly<Record<string, boolean>>) =>
    didMeet(buildSession({ state: 'held', attendance }), pair);
  expect(held({})).toBe(true);
  expect(held({ [mentorId]: true, [menteeId]: true })).toBe(true);
  expect(held({ [mentorId]: true, [menteeId]: false })).toBe(false);
  expect(held({ [mentorId]: false })).toBe(false);
  // Someone else of a workshop stayed away.
  expect(held({ [buildPair().id]: false })).toBe(true);
});

test('nobody met at a session in any other state', () => {
  const attendance = { [mentorId]: true, [menteeId]: true };
  const states = (['planned', 'moved', 'missed', 'cancelled'] as const).filter((state) =>
    didMeet(buildSession({ state, attendance }), pair),
  );
  expect(states).toEqual([]);
  expect(Object.keys(sessionTransitions)).toHaveLength(5);
});
