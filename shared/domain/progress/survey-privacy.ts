import type { SurveyId } from '#shared/domain/ids.ts';
import { rememberFor } from '#shared/lib/remember-for.ts';
import { fewestAnonymous } from './figure.ts';
import { answerTo } from './survey-answers.ts';
import type { SurveyAnswer, SurveyResponse } from './survey-response.ts';
import type { Survey, SurveyItem, SurveyRole } from './survey.ts';

/** What of a survey decides who may see its answers. */
type ShownSurvey = Pick<Survey, 'id' | 'isAnonymous' | 'state'>;

/** One answer to one item, with what may be known of whoever gave it. */
export interface GivenAnswer {
  readonly answer: SurveyAnswer;
  readonly role: SurveyRole;
  readonly response: SurveyResponse;
}

/**
 * The answers to one item, as far as they may be seen. `open`: anonymous answers are seen once no more are
 * taken. `few`: so few that they would tell what somebody said.
 */
export type ShownAnswers =
  | {
      readonly kind: 'shown';
      readonly answers: readonly GivenAnswer[];
      /** Whether mentors and mentees may be looked at apart. */
      readonly isByRole: boolean;
    }
  | { readonly kind: 'hidden'; readonly why: 'open' | 'few'; readonly count: number }
  | { readonly kind: 'missing' };

/**
 * Decides item by item, for whoever sees two figures can subtract them:
 *
 * - nothing of an anonymous survey is shown while answers are taken, or one more answer would be the
 *   difference between a figure before it and after; and it is not opened again (`reopenSurvey`);
 * - an item that only some answered is counted by its own answers, not by those of the survey;
 * - mentors and mentees are told apart only where neither of them are one to four, because everyone less
 *   the mentors is the mentees.
 *
 * Sums of several items or surveys take whole items, shown by this rule, and so tell nothing that those
 * do not tell by themselves.
 */
export function shownAnswers(
  survey: ShownSurvey,
  item: SurveyItem,
  responses: readonly SurveyResponse[],
): ShownAnswers {
  return shownOf(responses)(survey)(item);
}

/** Decided once for the same list, survey and item, for every figure of a measure asks it. */
const shownOf = rememberFor((responses: readonly SurveyResponse[]) => {
  const bySurvey = groupBySurvey(responses);
  return rememberFor((survey: ShownSurvey) => {
    const ofSurvey = bySurvey.get(survey.id) ?? [];
    return rememberFor((item: SurveyItem) => decideShown(survey, item, ofSurvey));
  });
});

function decideShown(
  survey: ShownSurvey,
  item: SurveyItem,
  ofSurvey: readonly SurveyResponse[],
): ShownAnswers {
  const answers: GivenAnswer[] = [];
  for (const response of ofSurvey) {
    const answer = answerTo(item, response);
    if (answer !== undefined) answers.push({ answer, role: response.role, response });
  }
  const count = answers.length;
  if (count === 0) return { kind: 'missing' };
  // An answer that names nobody was given in confidence, whatever the survey says of itself by now.
  const isAnonymous =
    survey.isAnonymous || answers.some(({ response }) => response.personId === null);
  if (!isAnonymous) return { kind: 'shown', answers, isByRole: true };
  if (survey.state !== 'closed') return { kind: 'hidden', why: 'open', count };
  if (count < fewestAnonymous) return { kind: 'hidden', why: 'few', count };
  const mentors = answers.filter(({ role }) => role === 'mentor').length;
  const isByRole = [mentors, count - mentors].every(
    (some) => some === 0 || some >= fewestAnonymous,
  );
  return { kind: 'shown', answers, isByRole };
}

function groupBySurvey(
  responses: readonly SurveyResponse[],
): ReadonlyMap<SurveyId, readonly SurveyResponse[]> {
  const groups = new Map<SurveyId, SurveyResponse[]>();
  for (const response of responses) {
    const group = groups.get(response.surveyId);
    if (group === undefined) groups.set(response.surveyId, [response]);
    else group.push(response);
  }
  return groups;
}
