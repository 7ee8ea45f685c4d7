import type {
  CalendarDate,
  Instant,
  PairId,
  ProgrammeId,
  SessionId,
  SurveyId,
} from '#shared/domain/ids.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import type { Session } from '#shared/domain/sessions/session.ts';

export const reminderKinds = [
  'session-tomorrow',
  'session-soon',
  'write-up',
  'action-due',
  'survey-due',
  'assessment-due',
  'practice-check',
  'pair-quiet',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** When somebody is to be reminded, and of nothing more: what is known where no names are. */
export interface ReminderTime {
  /** Of the kind, what it is about and its date: moved to another date, it is another reminder. */
  readonly id: string;
  readonly kind: ReminderKind;
  readonly fireAt: Instant;
  /** Later than that it would be wrong or no use; null when it always is of use. */
  readonly usefulUntil: Instant | null;
}

/** The screen that a reminder leads to. */
export type ReminderTarget =
  | { readonly kind: 'session'; readonly programmeId: ProgrammeId; readonly sessionId: SessionId }
  | { readonly kind: 'pair'; readonly programmeId: ProgrammeId; readonly pairId: PairId }
  | { readonly kind: 'survey'; readonly programmeId: ProgrammeId; readonly surveyId: SurveyId }
  | { readonly kind: 'assessments' | 'practices'; readonly programmeId: ProgrammeId };

/** A pair with the two people. */
export interface Couple {
  readonly pair: Pair;
  readonly mentor: Person;
  readonly mentee: Person;
}

interface Planned<Kind extends ReminderKind> extends ReminderTime {
  readonly kind: Kind;
  readonly target: ReminderTarget;
}

export interface SessionReminder extends Planned<'session-tomorrow' | 'session-soon' | 'write-up'> {
  readonly session: Session;
  /** At least one; several of a workshop. */
  readonly couples: readonly Couple[];
}

export interface ActionReminder extends Planned<'action-due'> {
  readonly action: Action;
  readonly owner: Person;
  readonly couple: Couple;
}

export interface PairReminder extends Planned<'pair-quiet'> {
  readonly couple: Couple;
  /** Since they last met, or since the pair began. */
  readonly days: number;
}

export interface SurveyReminder extends Planned<'survey-due'> {
  readonly survey: Survey;
  /** How many have not answered, of how many. */
  readonly missing: number;
  readonly of: number;
}

export interface AssessmentReminder extends Planned<'assessment-due'> {
  readonly point: AssessmentPoint;
  readonly dueOn: CalendarDate;
  /** How many pairs still lack anything of it. */
  readonly pairCount: number;
}

export interface PracticeReminder extends Planned<'practice-check'> {
  readonly practice: Practice;
  readonly couple: Couple;
}

export type Reminder =
  | SessionReminder
  | ActionReminder
  | PairReminder
  | SurveyReminder
  | AssessmentReminder
  | PracticeReminder;
