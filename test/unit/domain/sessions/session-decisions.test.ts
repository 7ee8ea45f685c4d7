import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReasonProblems } from '#shared/domain/sessions/reason-problems.ts';
import {
  cancelSession,
  editSession,
  followingInSeries,
  holdSession,
  missSession,
  moveSession,
  planSession,
  type SessionDetails,
  type SessionPlan,
} from '#shared/domain/sessions/session-decisions.ts';
import {
  isUpcoming,
  sessionTransitions,
  type Session,
  type SessionState,
} from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const states: readonly SessionState[] = ['planned', 'moved', 'held', 'missed', 'cancelled'];
const later = moment('2026-05-21T12:00:00.000Z');

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

function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
) {
  if (!result.ok) throw new Error('It was refused');
  return result.value;
}

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

describe('moving a session', () => {
  const to = {
    startsAt: later,
    timeZone: 'Europe/Paris',
    minutes: 60,
    by: 'mentee',
    reason: ' Ill ',
  } as const;

  test('keeps its id and says since when it had stood elsewhere', () => {
    const session = buildSession({ state: 'planned', moves: [], startedAt: later });
    const context = buildContext();
    const moved = valueOf(moveSession(session, to, context));
    expect(moved).toEqual({
      ...session,
      startsAt: later,
      minutes: 60,
      state: 'moved',
      startedAt: null,
      sequence: session.sequence + 1,
      moves: [{ from: session.startsAt, by: 'mentee', reason: 'Ill', at: context.now }],
    });
  });

  test.each(['missed', 'cancelled'] as const)('that was %s makes it expected again', (state) => {
    const absence = { by: 'mentor', reason: '', at: later } as const;
    const moved = valueOf(moveSession(buildSession({ state, absence }), to, buildContext()));
    expect(moved).toMatchObject({ state: 'moved', absence: null });
  });

  test('to the same time brings a cancelled one back', () => {
    const session = buildSession({ state: 'cancelled' });
    const moved = moveSession(session, { ...to, startsAt: session.startsAt }, buildContext());
    expect(valueOf(moved).state).toBe('moved');
  });

  test('to the time it has is no move', () => {
    const session = buildSession({ state: 'planned', moves: [] });
    const { startsAt, timeZone, minutes } = session;
    const same = { ...to, startsAt, timeZone, minutes };
    expect(valueOf(moveSession(session, same, buildContext()))).toEqual(session);
    const longer = valueOf(moveSession(session, { ...same, minutes: 60 }, buildContext()));
    expect(longer).toEqual({ ...session, minutes: 60, sequence: session.sequence + 1 });
  });

  test('that was held is refused', () => {
    expect(moveSession(buildSession({ state: 'held' }), to, buildContext())).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'held', to: 'moved' },
    });
  });
});

describe('a session that does not take place', () => {
  test('says who called it off and why', () => {
    const context = buildContext();
    const session = buildSession();
    const cancelled = cancelSession(session, { by: 'mentee', reason: ' Board ' }, context);
    expect(valueOf(cancelled)).toMatchObject({
      id: session.id,
      state: 'cancelled',
      absence: { by: 'mentee', reason: 'Board', at: context.now },
      sequence: session.sequence + 1,
    });
  });

  test('taken for held, is put right', () => {
    const held = buildSession({ state: 'held', heldMinutes: 45, startedAt: later });
    const missed = missSession(held, { by: 'mentor', reason: '' }, buildContext());
    expect(valueOf(missed)).toMatchObject({ state: 'missed', heldMinutes: null, startedAt: null });
  });

  test('is held after all', () => {
    const absence = { by: 'mentor', reason: '', at: later } as const;
    const missed = buildSession({ state: 'missed', absence });
    const held = holdSession(missed, { minutes: 30, attendance: {} });
    expect(valueOf(held)).toMatchObject({ state: 'held', absence: null, heldMinutes: 30 });
  });
});

test.each([
  [44.6, 45],
  [0, 1],
  [100_000, 1440],
])('%d minutes on the clock count as %d', (minutes, counted) => {
  const held = holdSession(buildSession(), { minutes, attendance: {} });
  expect(valueOf(held).heldMinutes).toBe(counted);
});

describe('the rest of a series', () => {
  const at = (number: number, day: string, overrides: Partial<Session> = {}) =>
    buildSession({
      id: testId(number),
      startsAt: moment(`2026-${day}T12:00:00.000Z`),
      state: 'planned',
      ...overrides,
    });
  const sessions = [
    at(1, '03-01'),
    at(2, '04-01'),
    at(3, '05-01'),
    at(4, '06-01', { state: 'held' }),
    at(5, '07-01', { seriesId: null }),
    at(6, '08-01'),
  ];

  test('is this one and what is still to come after it', () => {
    const following = followingInSeries(at(2, '04-01'), sessions);
    expect(following.map(({ id }) => id)).toEqual([2, 3, 6].map((number) => testId(number)));
  });

  test('of a single session is that session', () => {
    const single = at(5, '07-01', { seriesId: null });
    expect(followingInSeries(single, sessions)).toEqual([single]);
  });
});

test('whatever is done to a session, it keeps its id and pairs, and only as the table allows', () => {
  const step = fc.constantFrom('move', 'cancel', 'miss', 'hold', 'edit');
  const history = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...states), history, (state, steps) => {
      const context = buildContext();
      const isOff = state === 'missed' || state === 'cancelled';
      const absence = isOff ? ({ by: 'mentee', reason: '', at: later } as const) : null;
      const first = buildSession({ state, absence });
      let session = first;
      for (const [kind, days] of steps) {
        const startsAt = moment(
          new Date(Date.parse(first.startsAt) + days * 86_400_000).toISOString(),
        );
        const by = { by: 'coordinator', reason: '' } as const;
        const results = {
          move: () =>
            moveSession(session, { ...by, startsAt, timeZone: 'UTC', minutes: 45 }, context),
          cancel: () => cancelSession(session, by, context),
          miss: () => missSession(session, by, context),
          hold: () => holdSession(session, { minutes: days, attendance: {} }),
          edit: () => editSession(session, { ...detailsOf(session), title: String(days) }, context),
        };
        const changed = results[kind]();
        if (!changed.ok) continue;
        const next = changed.value;
        const isLegal =
          next.state === session.state || sessionTransitions[session.state].includes(next.state);
        expect(isLegal).toBe(true);
        expect(next.sequence).toBeGreaterThanOrEqual(session.sequence);
        expect(next.moves.length).toBeGreaterThanOrEqual(session.moves.length);
        expect(next.absence !== null).toBe(next.state === 'missed' || next.state === 'cancelled');
        session = next;
      }
      expect(session.id).toBe(first.id);
      expect(session.pairIds).toEqual(first.pairIds);
      expect(session.heldMinutes === null || session.state === 'held').toBe(true);
    }),
  );
});

test('whose side it was must be chosen, and a long reason is refused rather than cut', () => {
  expect(findReasonProblems({ by: 'mentee', reason: 'x'.repeat(500) })).toEqual([]);
  expect(findReasonProblems({ by: null, reason: 'x'.repeat(501) })).toEqual([
    'party-missing',
    'reason-too-long',
  ]);
});

test('a long place is refused rather than cut', () => {
  const details = { ...plan, place: 'x'.repeat(201) };
  expect(planSession(details, buildContext())).toEqual({ ok: false, error: ['place-too-long'] });
});
