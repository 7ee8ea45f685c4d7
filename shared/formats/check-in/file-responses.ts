import type { CalendarDate, SurveyId, SurveyItemId, SurveyResponseId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { checkAnswers } from '#shared/domain/progress/survey-answers.ts';
import { pairAnsweredFor } from '#shared/domain/progress/survey-invitations.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyInvitation, SurveyItem } from '#shared/domain/progress/survey.ts';
import type { Result } from '#shared/lib/result.ts';
import { cleanAnswers } from './clean-answers.ts';
import type { ResponseFileProblem } from './read-response.ts';
import type { ResponseContent, SealedResponse } from './response-content.ts';
import { isGenuine } from './seal-response.ts';

/** The system gave nothing to read: no permission, a link that leads nowhere; or it lies in too many folders. */
type OpeningProblem = 'unreadable' | 'too-deep';

/** A file as it was dropped, and what was read of it. */
export interface ReadFile {
  readonly name: string;
  readonly reading: Result<SealedResponse, ResponseFileProblem | OpeningProblem>;
}

/** Why a response was not filed. */
export type Refusal =
  | { readonly kind: ResponseFileProblem | OpeningProblem }
  | { readonly kind: 'unknown-survey' | 'unknown-invitation' | 'altered' }
  /** The answer is already on file, or the same file lies in the heap twice. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'other-programme'; readonly programme: string }
  | { readonly kind: 'closed' }
  /** A question that has to be answered is open. */
  | { readonly kind: 'incomplete'; readonly question: number }
  /** An answer its question cannot have; null for an answer to no question of the survey. */
  | { readonly kind: 'misfit'; readonly question: number | null };

export interface RefusedFile {
  readonly name: string;
  readonly refusal: Refusal;
}

/** What is known of the programme whose responses are filed. */
export interface FilingDesk {
  readonly surveys: readonly Survey[];
  readonly invitations: readonly SurveyInvitation[];
  /** Surveys of other programmes, with the programme's name. */
  readonly elsewhere: ReadonlyMap<SurveyId, string>;
  readonly pairs: readonly Pair[];
  readonly today: CalendarDate;
  /** Random through and through: an id that tells the time would tell in which order answers came. */
  newResponseId(): SurveyResponseId;
}

export interface Filing {
  readonly responses: readonly SurveyResponse[];
  /** Those that have been used up, in an order that says nothing of the responses’. */
  readonly invitations: readonly SurveyInvitation[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Decides on a heap of files. Each invitation counts once. The response to an anonymous survey holds
 * nothing of its invitation, and the two lists are ordered each by its own random ids.
 */
export function fileResponses(files: readonly ReadFile[], desk: FilingDesk): Filing {
  const surveys = new Map(desk.surveys.map((survey) => [survey.id, survey]));
  const open = new Map(desk.invitations.map((invitation) => [invitation.id, invitation]));
  const responses: SurveyResponse[] = [];
  const used: SurveyInvitation[] = [];
  const refused: RefusedFile[] = [];

  function decide({ reading }: ReadFile): Refusal | null {
    if (!reading.ok) return { kind: reading.error };
    const { content } = reading.value;
    const survey = surveys.get(content.surveyId);
    if (survey === undefined) {
      const programme = desk.elsewhere.get(content.surveyId);
      return programme === undefined
        ? { kind: 'unknown-survey' }
        : { kind: 'other-programme', programme };
    }
    const invitation = open.get(content.invitationId);
    if (invitation?.surveyId !== survey.id) return { kind: 'unknown-invitation' };
    if (!isGenuine(reading.value, invitation.key)) return { kind: 'altered' };
    if (invitation.isUsed) return { kind: 'duplicate' };
    if (survey.state !== 'open') return { kind: 'closed' };
    // Only now: the seal is of the words as they were typed.
    const answers = cleanAnswers(content.answers);
    const unfit = findUnfit(survey.items, answers);
    if (unfit !== null) return unfit;
    const answered = { ...invitation, isUsed: true };
    open.set(invitation.id, answered);
    used.push(answered);
    responses.push(toResponse({ ...content, answers }, survey, invitation, desk));
    return null;
  }

  for (const file of files) {
    const refusal = decide(file);
    if (refusal !== null) refused.push({ name: file.name, refusal });
  }
  return { responses: responses.toSorted(byId), invitations: used.toSorted(byKey), refused };
}

/** Questions are counted from 1, as the page counts them. */
function findUnfit(
  items: readonly SurveyItem[],
  answers: SurveyResponse['answers'],
): Refusal | null {
  const { open, wrong, hasOthers } = checkAnswers(items, answers);
  const placeOf = (id: SurveyItemId | undefined) => items.findIndex((item) => item.id === id) + 1;
  if (hasOthers) return { kind: 'misfit', question: null };
  if (wrong.length > 0) return { kind: 'misfit', question: placeOf(wrong[0]) };
  return open.length > 0 ? { kind: 'incomplete', question: placeOf(open[0]) } : null;
}

function toResponse(
  content: ResponseContent,
  survey: Survey,
  invitation: SurveyInvitation,
  desk: FilingDesk,
): SurveyResponse {
  const { role } = invitation;
  const personId = survey.isAnonymous ? null : invitation.personId;
  const hasWords = survey.items.some(({ kind }) => kind === 'text');
  return {
    id: desk.newResponseId(),
    programmeId: survey.programmeId,
    surveyId: survey.id,
    personId,
    pairId: personId === null ? null : pairAnsweredFor({ personId, role }, survey, desk.pairs),
    role,
    answeredOn: survey.isAnonymous
      ? survey.opensOn
      : believableDay(content.answeredOn, survey, desk.today),
    source: 'file',
    answers: content.answers,
    mayQuote: hasWords && content.mayQuote,
  };
}

/** The day as the other computer's clock had it, unless that clock was plainly wrong. */
function believableDay(
  day: CalendarDate | null,
  survey: Pick<Survey, 'opensOn'>,
  today: CalendarDate,
): CalendarDate {
  return day === null || day > today || day < survey.opensOn ? today : day;
}

function byId(a: SurveyResponse, b: SurveyResponse): number {
  return a.id < b.id ? -1 : 1;
}

function byKey(a: SurveyInvitation, b: SurveyInvitation): number {
  return a.key < b.key ? -1 : 1;
}
