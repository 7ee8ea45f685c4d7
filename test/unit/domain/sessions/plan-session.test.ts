import { describe, expect, test } from 'vitest';
import {
  editSession,
  planSession,
  type SessionDetails,
  type SessionPlan,
} from '#shared/domain/sessions/session-decisions.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { valueOf } from './value-of.ts';

const plan: SessionPlan = {
  programmeId: testId(0x10),
  pairIds: [testId(0x90)],
  startsAt: moment('2026-05-14T12:00:00.000Z'),
  timeZone: 'Europe/Paris',
  title: ' First post ',
  minutes: 45,
  format: 'one-to-one',
  place: ' Room 2 ',
  link: '',
  agenda: [{ id: null, title: ' Look back ', minutes: 5 }],
};

function detailsOf(session: Session): SessionDetails {
  const { title, minutes, format, place, link, agenda } = session;
  return { title, minutes, format, place, link, agenda };
}

describe('planning a session', () => {
  test('makes one that is still to come, with its points', () => {
    const session = valueOf(planSession(plan, buildContext()));
    expect(session).toMatchObject({
      title: 'First post',
      place: 'Room 2',
      seriesId: null,
      state: 'planned',
      sequence: 0,
      agenda: [{ title: 'Look back', minutes: 5, isDone: false }],
    });
    expect(isUpcoming(session)).toBe(true);
  });

  test('names a pair once, though it was chosen twice', () => {
    const workshop = {
      ...plan,
      pairIds: [testId<never>(0x90), testId<never>(0x91), testId<never>(0x90)],
    };
    expect(valueOf(planSession(workshop, buildContext())).pairIds).toHaveLength(2);
  });

  test.each<[Partial<SessionPlan>, string]>([
    [{ pairIds: [] }, 'pair-missing'],
    [{ startsAt: moment('0026-05-14T12:00:00.000Z') }, 'start-out-of-range'],
    [{ startsAt: moment('2101-05-14T12:00:00.000Z') }, 'start-out-of-range'],
    [{ minutes: 0 }, 'minutes-out-of-range'],
    [{ minutes: 601 }, 'minutes-out-of-range'],
    [{ minutes: 30.5 }, 'minutes-out-of-range'],
    [{ minutes: Number.NaN }, 'minutes-out-of-range'],
    [{ title: 'x'.repeat(201) }, 'title-too-long'],
    [{ agenda: [{ id: null, title: ' ', minutes: 5 }] }, 'agenda-untitled'],
    [{ agenda: [{ id: null, title: 'Look back', minutes: -1 }] }, 'agenda-minutes'],
    [{ agenda: [{ id: null, title: 'Look back', minutes: Number.NaN }] }, 'agenda-minutes'],
    [
      { agenda: Array.from({ length: 41 }, () => ({ id: null, title: 'Point', minutes: 1 })) },
      'agenda-too-long',
    ],
  ])('with %j is refused: %s', (wrong, problem) => {
    expect(planSession({ ...plan, ...wrong }, buildContext())).toEqual({
      ok: false,
      error: [problem],
    });
  });

  test.each([
    ['https://meet.example.org/nora?x=1#top', true],
    ['http://intranet', true],
    ['HTTPS://MEET.EXAMPLE.ORG', true],
    ['', true],
    ['meet.example.org', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['data:text/html,hello', false],
    ['https://', false],
    ['https://user:word@example.org/', false],
    ['https://example.org/a b', false],
    ['https:\\\\example.org', false],
  ])('with the link %j is possible: %j', (link, isPossible) => {
    expect(planSession({ ...plan, link }, buildContext()).ok).toBe(isPossible);
  });
});

describe('changing what is said of a session', () => {
  test('keeps the ticks of the points that stay, and tells calendars', () => {
    const session = buildSession();
    const [first] = session.agenda;
    const agenda = [
      { id: null, title: 'New', minutes: 10 },
      { id: first?.id ?? null, title: 'Look back on actions', minutes: 5 },
    ];
    const edited = valueOf(editSession(session, { ...detailsOf(session), agenda }, buildContext()));
    expect(edited.agenda.map(({ title, isDone }) => [title, isDone])).toEqual([
      ['New', false],
      ['Look back on actions', true],
    ]);
    expect(edited.agenda[1]?.id).toBe(first?.id);
    expect(edited.sequence).toBe(session.sequence + 1);
  });

  test('to what it was changes nothing at all', () => {
    const session = buildSession();
    expect(valueOf(editSession(session, detailsOf(session), buildContext()))).toEqual(session);
  });

  test('is refused for the same reasons as planning it', () => {
    const session = buildSession();
    const details = { ...detailsOf(session), link: 'javascript:alert(1)', minutes: 0 };
    expect(editSession(session, details, buildContext())).toEqual({
      ok: false,
      error: ['minutes-out-of-range', 'link-not-web'],
    });
  });
});

test('a long place is refused rather than cut', () => {
  const details = { ...plan, place: 'x'.repeat(201) };
  expect(planSession(details, buildContext())).toEqual({ ok: false, error: ['place-too-long'] });
});
