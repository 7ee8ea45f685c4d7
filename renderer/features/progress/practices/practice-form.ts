import type { CalendarDate, PairId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { PracticeInput } from '#shared/domain/progress/practice-decisions.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';

export const practiceUsers = ['mentee', 'mentor', 'both'] as const;
/** Who of a pair works this way. */
export type PracticeUser = (typeof practiceUsers)[number];

/** A practice while it is written: days as typed. */
export interface PracticeForm extends Pick<PracticeInput, 'skillId' | 'title' | 'evidence'> {
  readonly pairId: PairId | null;
  readonly user: PracticeUser;
  readonly triedOn: string;
  readonly adoptedOn: string;
}

/** A new one was mostly tried by the mentee, and today. */
export function toPracticeForm(
  practice: Practice | null,
  pair: Pair | null,
  today: CalendarDate,
): PracticeForm {
  return {
    pairId: practice?.pairId ?? pair?.id ?? null,
    user: practice === null || pair === null ? 'mentee' : userOf(practice, pair),
    skillId: practice?.skillId ?? null,
    title: practice?.title ?? '',
    evidence: practice?.evidence ?? '',
    triedOn: practice?.triedOn ?? today,
    adoptedOn: practice?.adoptedOn ?? '',
  };
}

export function readPracticeForm(form: PracticeForm, pair: Pair): PracticeInput {
  const day = (text: string) => (isCalendarDate(text) ? text : null);
  const { user, skillId, title, evidence } = form;
  return {
    personIds: peopleOf(user, pair),
    skillId,
    title,
    evidence,
    triedOn: day(form.triedOn),
    adoptedOn: day(form.adoptedOn),
  };
}

function userOf({ personIds }: Practice, { mentorId, menteeId }: Pair): PracticeUser {
  if (!personIds.includes(mentorId)) return 'mentee';
  return personIds.includes(menteeId) ? 'both' : 'mentor';
}

function peopleOf(user: PracticeUser, { mentorId, menteeId }: Pair): PracticeInput['personIds'] {
  if (user === 'both') return [mentorId, menteeId];
  return [user === 'mentor' ? mentorId : menteeId];
}
