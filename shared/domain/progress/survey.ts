import type {
  CalendarDate,
  PersonId,
  ProgrammeId,
  SurveyId,
  SurveyInvitationId,
  SurveyItemId,
  SurveyTemplateId,
} from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { Locale } from '#shared/domain/workspace.ts';

/** A text in both languages; one that is empty is shown in the other. */
export type LocalText = Readonly<Record<Locale, string>>;

export const surveyItemKinds = ['likert', 'nps', 'skill', 'choice', 'text'] as const;
/** `likert` 1 to 5, `nps` 0 to 10, `skill` 0 to 4, `choice` one of its options, `text` free text. */
export type SurveyItemKind = (typeof surveyItemKinds)[number];

export const surveyMeasures = [
  'satisfaction',
  'usefulness',
  'trust',
  'commitment',
  'workload',
  'recommendation',
] as const;
/** What an item adds to the figures of the programme; `trust` items make trust and its gap, `recommendation` the NPS. */
export type SurveyMeasure = (typeof surveyMeasures)[number];

export interface SurveyItem {
  readonly id: SurveyItemId;
  readonly kind: SurveyItemKind;
  readonly text: LocalText;
  /** Of a choice, at least two; empty of any other. */
  readonly options: readonly LocalText[];
  readonly measure: SurveyMeasure | null;
  readonly isRequired: boolean;
}

export const surveyPurposes = [
  'pulse',
  'midpoint',
  'end',
  'exit',
  'preparation',
  'needs',
  'own',
] as const;
export type SurveyPurpose = (typeof surveyPurposes)[number];

export const surveyAudiences = ['everyone', 'mentors', 'mentees'] as const;
export type SurveyAudience = (typeof surveyAudiences)[number];

/** A questionnaire of the user's own, kept for later surveys; those that ship are content, not data. */
export interface SurveyTemplate {
  readonly id: SurveyTemplateId;
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly items: readonly SurveyItem[];
}

/** `draft`: items can change. `open`: answers are taken. `closed`: none are taken any more. */
export type SurveyState = 'draft' | 'open' | 'closed';

/** Questionnaire: the same questions to an audience at a date. */
export interface Survey {
  readonly id: SurveyId;
  readonly programmeId: ProgrammeId;
  readonly purpose: SurveyPurpose;
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly items: readonly SurveyItem[];
  readonly audience: SurveyAudience;
  /** Nobody, the coordinator included, can tell whose an answer is. Fixed once it is open. */
  readonly isAnonymous: boolean;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly state: SurveyState;
}

export const surveyTransitions: TransitionTable<SurveyState> = {
  draft: ['open'],
  open: ['closed'],
  closed: ['open'],
};

/** On which side of a pair somebody answers. */
export type SurveyRole = 'mentor' | 'mentee';

/**
 * The right to answer a survey once. Of an anonymous survey it names nobody, and all are made at once in
 * no order that tells: each person is counted once, and who has answered is not known.
 */
export interface SurveyInvitation {
  readonly id: SurveyInvitationId;
  readonly programmeId: ProgrammeId;
  readonly surveyId: SurveyId;
  /** Null in an anonymous survey. */
  readonly personId: PersonId | null;
  readonly role: SurveyRole;
  /** What the answer is authenticated with: 32 bytes, base64url. It leaves only in this person's check-in file. */
  readonly key: string;
  readonly isUsed: boolean;
}
