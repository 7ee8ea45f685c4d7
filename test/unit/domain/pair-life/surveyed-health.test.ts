import { expect, test } from 'vitest';
import { pairHealth } from '#shared/domain/pair-life/pair-health.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const context = buildContext({
  now: moment('2026-06-30T12:00:00.000Z'),
  today: day('2026-06-30'),
});
const pair = buildPair({ state: 'active', activeOn: day('2026-01-05'), history: [] });
const rated = buildSession({
  startsAt: moment('2026-06-10T12:00:00.000Z'),
  state: 'held',
  satisfaction: { [pair.mentorId]: 5 },
  attendance: {},
  moves: [],
});

function healthWith(surveyedOn: string | null, sessions = [rated], zone = 'UTC') {
  const surveyed = surveyedOn === null ? null : { on: day(surveyedOn), pulse: 1 };
  const input = { pair, cadence: 'monthly', sessions, goals: [], surveyed } as const;
  const result = pairHealth(input, context, localClockIn(zone));
  if (result.kind !== 'scored') throw new Error(`Not scored but ${result.kind}`);
  return result;
}

function pulseOf(...how: Parameters<typeof healthWith>) {
  return healthWith(...how).reasons.find(({ fact }) => fact.kind === 'pulse');
}

test('a pulse survey stands for the word of the two when it is later than the last session rated', () => {
  const survey = { kind: 'pulse', pulse: 1, from: 'survey' };
  const session = { kind: 'pulse', pulse: 5, from: 'session' };
  expect(pulseOf('2026-06-11')?.fact).toEqual(survey);
  expect(pulseOf('2026-06-10')?.fact).toEqual(session);
  expect(pulseOf('2026-05-01')?.fact).toEqual(session);
  expect(pulseOf('2026-05-01', [])?.fact).toEqual(survey);
  expect(pulseOf(null, [])).toBeUndefined();
});

test('the day of the session is that of the user’s calendar', () => {
  const late = { ...rated, startsAt: moment('2026-06-10T23:30:00.000Z') };
  expect(pulseOf('2026-06-11', [late], 'UTC')?.fact).toMatchObject({ from: 'survey' });
  expect(pulseOf('2026-06-11', [late], 'Europe/Paris')?.fact).toMatchObject({ from: 'session' });
});

test('a low pulse of a survey costs what a low rating would', () => {
  const low = { ...rated, satisfaction: { [pair.mentorId]: 1 } as const };
  expect(healthWith('2026-06-11').score).toBe(healthWith(null, [low]).score);
  expect(healthWith('2026-06-11').score).toBeLessThan(healthWith(null).score);
});
