import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { transition } from '#shared/domain/transition.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { practiceCheckDueOn } from './practice-checks.ts';
import { practiceTransitions, type Practice, type PracticeCheck } from './practice.ts';

/** What a practice is written down with. */
export interface PracticeInput extends Pick<
  Practice,
  'personIds' | 'skillId' | 'title' | 'evidence'
> {
  /** Null while no whole day is given. */
  readonly triedOn: CalendarDate | null;
  /** Null for one that is only tried. */
  readonly adoptedOn: CalendarDate | null;
}

export const maximumPracticeTitleLength = 200;
/** Of the evidence, of what is noted at the check, and of why it was given up. */
export const maximumPracticeNoteLength = 1000;

export const practiceProblems = [
  'title-missing',
  'title-too-long',
  'evidence-too-long',
  'people-missing',
  'tried-missing',
  'tried-ahead',
  'adopted-missing',
  'adopted-ahead',
  'adopted-before-tried',
  'later-than-what-followed',
] as const;
/**
 * `ahead`: nothing is noted before it happens. `later-than-what-followed`: it was checked, or given up,
 * before the day now given for its beginning, or fewer than 90 days after it.
 */
export type PracticeProblem = (typeof practiceProblems)[number];

export type PracticeResult = Result<Practice, readonly PracticeProblem[]>;

type Couple = Pick<Pair, 'id' | 'programmeId' | 'mentorId' | 'menteeId'>;
type Today = Pick<DomainContext, 'today'>;

/** A practice that is tried, or adopted at once where a day is given for it. */
export function recordPractice(
  pair: Couple,
  input: PracticeInput,
  context: DomainContext,
): PracticeResult {
  const problems = problemsOf(pair, input, context);
  if (problems.length > 0 || input.triedOn === null) return fail(problems);
  return succeed({
    ...written(pair, input),
    id: context.newId(),
    programmeId: pair.programmeId,
    pairId: pair.id,
    state: input.adoptedOn === null ? 'tried' : 'adopted',
    triedOn: input.triedOn,
    adoptedOn: input.adoptedOn,
    check: null,
    abandonedOn: null,
    abandonReason: '',
  });
}

/** The practice as written anew. How far it has come stays: that is moved, not written. */
export function editPractice(
  pair: Couple,
  practice: Practice,
  input: PracticeInput,
  context: Today,
): PracticeResult {
  const problems = [...problemsOf(pair, input, context)];
  const wasAdopted = practice.adoptedOn !== null;
  if (wasAdopted && input.adoptedOn === null) problems.push('adopted-missing');
  const adoptedOn = wasAdopted ? input.adoptedOn : null;
  if (input.triedOn !== null && isTooLate(practice, input.triedOn, adoptedOn)) {
    problems.push('later-than-what-followed');
  }
  if (problems.length > 0 || input.triedOn === null) return fail(problems);
  return succeed({ ...practice, ...written(pair, input), triedOn: input.triedOn, adoptedOn });
}

function written(
  pair: Couple,
  input: PracticeInput,
): Pick<Practice, 'personIds' | 'skillId' | 'title' | 'evidence'> {
  return {
    personIds: peopleOf(pair, input),
    skillId: input.skillId,
    title: input.title.trim(),
    evidence: input.evidence.trim(),
  };
}

/** The two of the pair who work this way, the mentor first. */
function peopleOf(
  { mentorId, menteeId }: Couple,
  { personIds }: Pick<PracticeInput, 'personIds'>,
): Practice['personIds'] {
  return [mentorId, menteeId].filter((id) => personIds.includes(id));
}

function problemsOf(
  pair: Couple,
  input: PracticeInput,
  { today }: Today,
): readonly PracticeProblem[] {
  const { title, evidence, triedOn, adoptedOn } = input;
  const problems: PracticeProblem[] = [];
  if (title.trim() === '') problems.push('title-missing');
  if (title.trim().length > maximumPracticeTitleLength) problems.push('title-too-long');
  if (evidence.trim().length > maximumPracticeNoteLength) problems.push('evidence-too-long');
  if (peopleOf(pair, input).length === 0) problems.push('people-missing');
  if (triedOn === null) problems.push('tried-missing');
  else if (triedOn > today) problems.push('tried-ahead');
  if (adoptedOn !== null && adoptedOn > today) problems.push('adopted-ahead');
  if (adoptedOn !== null && triedOn !== null && adoptedOn < triedOn) {
    problems.push('adopted-before-tried');
  }
  return problems;
}

function isTooLate(
  { check, abandonedOn }: Practice,
  triedOn: CalendarDate,
  adoptedOn: CalendarDate | null,
): boolean {
  const dueOn = practiceCheckDueOn({ adoptedOn });
  if (check !== null && dueOn !== null && dueOn > check.on) return true;
  return abandonedOn !== null && (adoptedOn ?? triedOn) > abandonedOn;
}

/** Why a practice cannot be moved. `early`: before the day it may happen on. */
export type PracticeMoveProblem = 'not-now' | 'ahead' | 'early' | 'reason-missing' | 'too-long';

export type MovedPractice = Result<Practice, PracticeMoveProblem>;

/** From a trial to a way of working. */
export function adoptPractice(
  practice: Practice,
  on: CalendarDate,
  { today }: Today,
): MovedPractice {
  if (practice.state !== 'tried') return fail('not-now');
  if (on > today) return fail('ahead');
  if (on < practice.triedOn) return fail('early');
  return succeed({ ...practice, state: 'adopted', adoptedOn: on, check: null });
}

/** Adopted too soon: it is only being tried after all. */
export function takeBackAdoption(practice: Practice): MovedPractice {
  if (practice.state !== 'adopted') return fail('not-now');
  return succeed({ ...practice, state: 'tried', adoptedOn: null, check: null });
}

/** Given up, with why: that tells the programme more than the loss. */
export function abandonPractice(
  practice: Practice,
  given: { readonly on: CalendarDate; readonly reason: string },
  { today }: Today,
): MovedPractice {
  const reason = given.reason.trim();
  const allowed = transition(practiceTransitions, practice.state, 'abandoned');
  if (!allowed.ok || practice.state === 'abandoned') return fail('not-now');
  if (given.on > today) return fail('ahead');
  if (given.on < (practice.adoptedOn ?? practice.triedOn)) return fail('early');
  if (reason === '') return fail('reason-missing');
  if (reason.length > maximumPracticeNoteLength) return fail('too-long');
  return succeed({
    ...practice,
    state: 'abandoned',
    abandonedOn: given.on,
    abandonReason: reason,
  });
}

/**
 * Taken up after it was given up: it is tried again, or adopted anew with its 90 days before it. One that
 * had been kept for 90 days has been kept.
 */
export function resumePractice(practice: Practice, { today }: Today): MovedPractice {
  if (practice.state !== 'abandoned') return fail('not-now');
  const resumed = { ...practice, abandonedOn: null, abandonReason: '' };
  if (practice.adoptedOn === null) return succeed({ ...resumed, state: 'tried' });
  if (practice.check?.isKept === true) return succeed({ ...resumed, state: 'adopted' });
  return succeed({ ...resumed, state: 'adopted', adoptedOn: today, check: null });
}

/** The check at 90 days. One that is out of use by then was given up, with what is noted as the reason. */
export function checkPractice(
  practice: Practice,
  given: PracticeCheck,
  { today }: Today,
): MovedPractice {
  const dueOn = practiceCheckDueOn(practice);
  if (practice.state !== 'adopted' || dueOn === null) return fail('not-now');
  if (given.on > today) return fail('ahead');
  if (given.on < dueOn) return fail('early');
  const check = { ...given, note: given.note.trim() };
  if (check.note.length > maximumPracticeNoteLength) return fail('too-long');
  if (check.isKept) return succeed({ ...practice, check });
  if (check.note === '') return fail('reason-missing');
  return succeed({
    ...practice,
    check,
    state: 'abandoned',
    abandonedOn: check.on,
    abandonReason: check.note,
  });
}
