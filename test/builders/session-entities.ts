import type { Attachment } from '#shared/domain/journal/attachment.ts';
import type { OpenNote, SealedNote } from '#shared/domain/journal/note.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import type { SessionSeries } from '#shared/domain/sessions/session-series.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildPair, day, moment, testId } from './entities.ts';

const { id: pairId, programmeId, mentorId, menteeId } = buildPair();
const skillId = testId<NonNullable<Goal['skillId']>>(0x51);

export function buildSession(overrides: Partial<Session> = {}): Session {
  return {
    id: testId(0x100),
    programmeId,
    pairIds: [pairId],
    seriesId: testId(0x110),
    title: 'First post',
    startsAt: moment('2026-05-14T12:00:00.000Z'),
    timeZone: 'Europe/Paris',
    minutes: 45,
    format: 'one-to-one',
    place: 'Room 2',
    link: 'https://meet.example.org/nora',
    agenda: [
      { id: testId(0x120), title: 'Look back', minutes: 5, isDone: true },
      { id: testId(0x121), title: 'Write a post', minutes: 25, isDone: false },
    ],
    state: 'moved',
    moves: [
      {
        from: moment('2026-05-13T12:00:00.000Z'),
        by: 'mentee',
        reason: 'Board meeting',
        at: moment('2026-05-10T08:00:00.000Z'),
      },
    ],
    absence: null,
    startedAt: null,
    heldMinutes: null,
    attendance: { [mentorId]: true, [menteeId]: false },
    decisions: [{ id: testId(0x130), text: 'Publish each month' }],
    levels: [{ skillId, personId: menteeId, level: 3 }],
    satisfaction: { [mentorId]: 5 },
    sequence: 1,
    ...overrides,
  };
}

export function buildSessionSeries(overrides: Partial<SessionSeries> = {}): SessionSeries {
  return {
    id: testId(0x110),
    programmeId,
    pairIds: [pairId],
    rule: 'FREQ=MONTHLY;COUNT=6',
    startsAtLocal: '2026-03-12T14:00',
    timeZone: 'Europe/Paris',
    ...overrides,
  };
}

export function buildAgendaTemplate(overrides: Partial<AgendaTemplate> = {}): AgendaTemplate {
  return {
    id: testId(0x140),
    name: 'Short',
    items: [{ title: 'Actions', minutes: 5 }],
    ...overrides,
  };
}

export function buildCharter(overrides: Partial<Charter> = {}): Charter {
  return {
    id: testId(0x150),
    programmeId,
    pairId,
    version: 2,
    clauses: [
      { key: 'voluntary', text: 'We both chose this.' },
      { key: null, text: 'We meet outside the office.' },
    ],
    cadence: 'Once a month, 45 minutes',
    mentorAgreedOn: day('2026-03-10'),
    menteeAgreedOn: null,
    state: 'draft',
    ...overrides,
  };
}

export function buildGoal(overrides: Partial<Goal> = {}): Goal {
  return {
    id: testId(0x160),
    programmeId,
    pairId,
    direction: 'to-mentee',
    title: 'Post without help',
    skillId,
    measure: 'posts a month',
    baseline: 0,
    target: 4,
    current: 1.5,
    dueOn: day('2026-08-31'),
    milestones: [
      {
        id: testId(0x170),
        title: 'First post',
        dueOn: day('2026-05-14'),
        reachedOn: day('2026-05-14'),
      },
      { id: testId(0x171), title: 'Third post', dueOn: null, reachedOn: null },
    ],
    state: 'progressing',
    movedOn: day('2026-05-14'),
    history: [{ to: 'open', on: day('2026-03-10') }],
    ...overrides,
  };
}

export function buildAction(overrides: Partial<Action> = {}): Action {
  return {
    id: testId(0x180),
    programmeId,
    pairId,
    sessionId: testId(0x100),
    goalId: testId(0x160),
    title: 'Reply to comments',
    ownerId: menteeId,
    dueOn: day('2026-05-28'),
    state: 'done',
    doneOn: day('2026-05-27'),
    ...overrides,
  };
}

export function buildOpenNote(overrides: Partial<OpenNote> = {}): OpenNote {
  return {
    id: testId(0x190),
    programmeId,
    pairId,
    sessionId: testId(0x100),
    writtenAt: moment('2026-05-14T13:00:00.000Z'),
    state: 'final',
    visibility: 'pair',
    title: 'First post',
    body: 'He **published**.',
    tags: ['linkedin'],
    ...overrides,
  };
}

export function buildSealedNote(overrides: Partial<SealedNote> = {}): SealedNote {
  return {
    id: testId(0x191),
    programmeId,
    pairId,
    sessionId: null,
    writtenAt: moment('2026-05-14T13:30:00.000Z'),
    state: 'draft',
    visibility: 'private',
    sealed: 'AQIDBA==',
    ...overrides,
  };
}

export function buildAttachment(overrides: Partial<Attachment> = {}): Attachment {
  return {
    id: testId(0x1a0),
    programmeId,
    pairId,
    noteId: testId(0x190),
    name: 'Règles.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 2048,
    sha256: 'ab'.repeat(32),
    addedAt: moment('2026-05-14T13:05:00.000Z'),
    ...overrides,
  };
}

export function buildBusyTime(overrides: Partial<BusyTime> = {}): BusyTime {
  return {
    id: testId(0x1b0),
    personId: menteeId,
    startsAt: moment('2026-05-20T08:00:00.000Z'),
    endsAt: moment('2026-05-20T10:00:00.000Z'),
    source: 'work.ics',
    ...overrides,
  };
}
