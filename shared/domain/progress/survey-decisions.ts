import type {
  CalendarDate,
  DomainContext,
  ProgrammeId,
  SurveyItemId,
  SurveyTemplateId,
} from '#shared/domain/ids.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { fewestAnonymous } from './figure.ts';
import { inviteAll, type AskedPerson, type InvitationContext } from './survey-invitations.ts';
import {
  cleanItem,
  itemsWithProblems,
  problemsOfItem,
  problemsOfSurvey,
  type ItemProblem,
  type SurveyProblem,
} from './survey-problems.ts';
import { trimTexts } from './survey-texts.ts';
import type { SurveyResponse } from './survey-response.ts';
import type { Survey, SurveyInvitation, SurveyItem, SurveyTemplate } from './survey.ts';

/** What a new survey begins with: a questionnaire that ships, one of the user’s own, or nothing. */
export interface SurveySource extends Pick<Survey, 'purpose' | 'title' | 'intro'> {
  readonly items: readonly Omit<SurveyItem, 'id'>[];
}

/** What is decided about a survey beside its questions. */
export type SurveyDetails = Pick<Survey, 'title' | 'intro' | 'audience' | 'isAnonymous' | 'dueOn'>;

/** A draft; its questions get ids of their own. */
export function draftSurvey(
  programmeId: ProgrammeId,
  source: SurveySource,
  details: SurveyDetails,
  context: DomainContext,
): Result<Survey, readonly SurveyProblem[]> {
  const survey: Survey = {
    ...withDetails(details),
    id: context.newId(),
    programmeId,
    purpose: source.purpose,
    items: withNewIds(source.items, context),
    opensOn: context.today,
    state: 'draft',
  };
  const problems = problemsOfDetails(survey);
  return problems.length > 0 ? fail(problems) : succeed(survey);
}

/** Who is asked and whether by name are fixed once it is open; its words and its day are not. */
export function editSurvey(
  survey: Survey,
  details: SurveyDetails,
): Result<Survey, readonly SurveyProblem[]> {
  const written = withDetails(details);
  const { audience, isAnonymous } = survey.state === 'draft' ? written : survey;
  const edited: Survey = { ...survey, ...written, audience, isAnonymous };
  const problems = problemsOfDetails(edited);
  return problems.length > 0 ? fail(problems) : succeed(edited);
}

function withDetails({ title, intro, audience, isAnonymous, dueOn }: SurveyDetails): SurveyDetails {
  return { title: trimTexts(title), intro: trimTexts(intro), audience, isAnonymous, dueOn };
}

/** A draft may be without questions for as long as it is one. */
function problemsOfDetails(survey: Survey): readonly SurveyProblem[] {
  const problems = problemsOfSurvey(survey).filter((problem) => problem !== 'no-items');
  return survey.dueOn < survey.opensOn ? [...problems, 'due-before-opening'] : problems;
}

/** Adds a question at the end, or writes the one with its id anew. Only a draft can change so. */
export function putItem(
  survey: Survey,
  item: SurveyItem,
): Result<Survey, 'not-a-draft' | readonly ItemProblem[]> {
  if (survey.state !== 'draft') return fail('not-a-draft');
  const problems = problemsOfItem(item);
  if (problems.length > 0) return fail(problems);
  const written = cleanItem({
    ...item,
    text: trimTexts(item.text),
    options: item.options.map(trimTexts),
  });
  const isKnown = survey.items.some(({ id }) => id === item.id);
  const items = isKnown
    ? survey.items.map((one) => (one.id === item.id ? written : one))
    : [...survey.items, written];
  return succeed({ ...survey, items });
}

/** The questions of a draft in another order, or fewer of them; those it does not hold are left out. */
export function arrangeItems(survey: Survey, order: readonly SurveyItemId[]): Survey {
  if (survey.state !== 'draft') return survey;
  const byId = new Map(survey.items.map((item) => [item.id, item]));
  const items = order.flatMap((id) => byId.get(id) ?? []);
  return { ...survey, items };
}

/** `few-people`: so few that nothing of their anonymous answers would ever be shown. */
export type OpeningProblem =
  SurveyProblem | 'not-a-draft' | 'items' | 'nobody' | 'few-people' | 'due-past';

/** What keeps the survey from being opened to these people today. */
export function openingProblems(
  survey: Survey,
  people: readonly AskedPerson[],
  { today }: Pick<DomainContext, 'today'>,
): readonly OpeningProblem[] {
  const problems: OpeningProblem[] = [...problemsOfSurvey(survey)];
  if (survey.state !== 'draft') problems.push('not-a-draft');
  if (itemsWithProblems(survey).length > 0) problems.push('items');
  if (survey.dueOn < today) problems.push('due-past');
  if (people.length === 0) problems.push('nobody');
  else if (survey.isAnonymous && people.length < fewestAnonymous) problems.push('few-people');
  return problems;
}

export interface OpenedSurvey {
  readonly survey: Survey;
  readonly invitations: readonly SurveyInvitation[];
}

/** From now on answers are taken, from these people, once each. */
export function openSurvey(
  survey: Survey,
  people: readonly AskedPerson[],
  context: InvitationContext & Pick<DomainContext, 'today'>,
): Result<OpenedSurvey, readonly OpeningProblem[]> {
  const problems = openingProblems(survey, people, context);
  if (problems.length > 0) return fail(problems);
  const opened: Survey = { ...survey, state: 'open', opensOn: context.today };
  return succeed({ survey: opened, invitations: inviteAll(opened, people, context) });
}

export interface ClosedSurvey {
  readonly survey: Survey;
  /** What takes the place of the answers there are; empty where they stay. */
  readonly responses: readonly SurveyResponse[];
  readonly replaced: readonly SurveyResponse[];
  /** Whether anonymous results can be seen from now on, so that there is no way back. */
  readonly isFinal: boolean;
}

/**
 * No more answers are taken. Anonymous ones that can be seen from now on are written anew, under ids of
 * their own: undoing an earlier filing finds nothing of it any more, or one answer less would show what it
 * was. Null when none were taken.
 */
export function closeSurvey(
  survey: Survey,
  responses: readonly SurveyResponse[],
  context: Pick<DomainContext, 'newId'>,
): ClosedSurvey | null {
  if (survey.state !== 'open') return null;
  const closed: Survey = { ...survey, state: 'closed' };
  const isFinal = survey.isAnonymous && responses.length >= fewestAnonymous;
  if (!isFinal) return { survey: closed, responses: [], replaced: [], isFinal };
  // Their ids are chance, and so is the order that the new ones tell.
  const replaced = responses.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    survey: closed,
    responses: replaced.map((response) => ({ ...response, id: context.newId() })),
    replaced,
    isFinal,
  };
}

/** `seen`: the results of an anonymous survey could be seen, and what came after would be the difference. */
export type ReopeningProblem = 'not-closed' | 'seen';

/** @param answered how many answers there are */
export function reopeningProblem(
  { state, isAnonymous }: Pick<Survey, 'state' | 'isAnonymous'>,
  answered: number,
): ReopeningProblem | null {
  if (state !== 'closed') return 'not-closed';
  return isAnonymous && answered >= fewestAnonymous ? 'seen' : null;
}

/** Answers are taken again, at least until the day given. */
export function reopenSurvey(
  survey: Survey,
  answered: number,
  dueOn: CalendarDate,
): Result<Survey, ReopeningProblem> {
  const problem = reopeningProblem(survey, answered);
  if (problem !== null) return fail(problem);
  return succeed({ ...survey, state: 'open', dueOn: dueOn > survey.dueOn ? dueOn : survey.dueOn });
}

/** Kept as a questionnaire of one’s own, as the survey reads now. */
export function keepAsTemplate(
  survey: Pick<Survey, 'title' | 'intro' | 'items'>,
  context: DomainContext,
): SurveyTemplate {
  const { title, intro, items } = survey;
  return { id: context.newId<SurveyTemplateId>(), title, intro, items: withNewIds(items, context) };
}

function withNewIds(
  items: readonly Omit<SurveyItem, 'id'>[],
  context: DomainContext,
): readonly SurveyItem[] {
  return items.map((item) => ({ ...item, id: context.newId<SurveyItemId>() }));
}
