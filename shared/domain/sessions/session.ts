import type {
  DecisionId,
  Instant,
  PairId,
  PersonId,
  ProgrammeId,
  SessionId,
  SessionSeriesId,
  SkillId,
} from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { AgendaItem } from './agenda.ts';

/** `moved`: still to come, at another time than first planned. */
export type SessionState = 'planned' | 'moved' | 'held' | 'missed' | 'cancelled';

export const sessionFormats = [
  'one-to-one',
  'lab',
  'project',
  'shadowing',
  'workshop',
  'safari',
  'fireside',
  'walk',
  'remote',
  'circle',
] as const;
export type SessionFormat = (typeof sessionFormats)[number];

export const sessionParties = ['mentor', 'mentee', 'coordinator'] as const;
/** On whose side a session was moved, cancelled or missed. */
export type SessionParty = (typeof sessionParties)[number];

/** A session put at another time. */
export interface SessionMove {
  /** When it had been planned for. */
  readonly from: Instant;
  readonly by: SessionParty;
  /** Empty when none was given. */
  readonly reason: string;
  /** When it was moved. */
  readonly at: Instant;
}

/** Why a session did not take place: cancelled beforehand or missed. */
export interface SessionAbsence {
  readonly by: SessionParty;
  readonly reason: string;
  readonly at: Instant;
}

export interface Decision {
  readonly id: DecisionId;
  readonly text: string;
}

/** Where someone stands with a skill on the day of a session. */
export interface SessionLevel {
  readonly skillId: SkillId;
  readonly personId: PersonId;
  readonly level: SkillLevel;
}

/** 1 not useful, 5 very useful. */
export type Satisfaction = 1 | 2 | 3 | 4 | 5;

/** Séance: one meeting of a pair, or of several pairs together. */
export interface Session {
  readonly id: SessionId;
  readonly programmeId: ProgrammeId;
  /** At least one; several for a workshop or a joint project. */
  readonly pairIds: readonly PairId[];
  /** The series it was planned with; null for a single one. */
  readonly seriesId: SessionSeriesId | null;
  /** What it is about; empty when that is still open. */
  readonly title: string;
  readonly startsAt: Instant;
  /** The zone it was planned in, an IANA name such as `Europe/Paris`. */
  readonly timeZone: string;
  /** As planned. */
  readonly minutes: number;
  readonly format: SessionFormat;
  readonly place: string;
  /** The address of a video call; empty without one. Never opened but by the user. */
  readonly link: string;
  readonly agenda: readonly AgendaItem[];
  readonly state: SessionState;
  /** The oldest first. */
  readonly moves: readonly SessionMove[];
  /** Of a cancelled or missed session; null of any other. */
  readonly absence: SessionAbsence | null;
  /** When it really began, as the live view noted; null when nobody pressed start. */
  readonly startedAt: Instant | null;
  /** How long it took, in minutes; null before it was held. */
  readonly heldMinutes: number | null;
  /** Who was there, by person; nobody noted yet is left out. */
  readonly attendance: Readonly<Record<PersonId, boolean>>;
  readonly decisions: readonly Decision[];
  readonly levels: readonly SessionLevel[];
  readonly satisfaction: Readonly<Record<PersonId, Satisfaction>>;
  /** Goes up by one with each change that calendars must hear of (iCalendar SEQUENCE, RFC 5545 3.8.7.4). */
  readonly sequence: number;
}

/** A session that did not take place can be put at another time; a wrong state can be put right; one closed too soon goes on. */
export const sessionTransitions: TransitionTable<SessionState> = {
  planned: ['moved', 'held', 'missed', 'cancelled'],
  moved: ['held', 'missed', 'cancelled'],
  held: ['planned', 'moved', 'missed', 'cancelled'],
  missed: ['moved', 'held', 'cancelled'],
  cancelled: ['moved', 'held', 'missed'],
};

/** Sessions that are still expected to take place. */
export function isUpcoming({ state }: Pick<Session, 'state'>): boolean {
  return state === 'planned' || state === 'moved';
}
