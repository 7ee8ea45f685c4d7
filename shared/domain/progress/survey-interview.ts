import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { checkAnswers, type AnswerProblems } from './survey-answers.ts';
import { pairAnsweredFor } from './survey-invitations.ts';
import type { SurveyResponse } from './survey-response.ts';
import type { Survey, SurveyInvitation } from './survey.ts';

export interface NotedInterview {
  readonly response: SurveyResponse;
  /** The invitation it used up. */
  readonly invitation: SurveyInvitation;
}

/** `anonymous`: whoever notes the answers down would know whose they are. */
export type InterviewProblem =
  | { readonly kind: 'anonymous' | 'not-open' | 'already-answered' }
  | { readonly kind: 'answers'; readonly problems: AnswerProblems };

/** What somebody answered while talking, noted down today. */
export function noteInterview(
  survey: Survey,
  invitation: SurveyInvitation,
  { answers, mayQuote }: Pick<SurveyResponse, 'answers' | 'mayQuote'>,
  pairs: readonly Pair[],
  context: DomainContext,
): Result<NotedInterview, InterviewProblem> {
  const { personId, role } = invitation;
  if (survey.isAnonymous || personId === null) return fail({ kind: 'anonymous' });
  if (survey.state !== 'open') return fail({ kind: 'not-open' });
  if (invitation.isUsed) return fail({ kind: 'already-answered' });
  const problems = checkAnswers(survey.items, answers);
  if (problems.open.length + problems.wrong.length > 0 || problems.hasOthers) {
    return fail({ kind: 'answers', problems });
  }
  return succeed({
    response: {
      id: context.newId(),
      programmeId: survey.programmeId,
      surveyId: survey.id,
      personId,
      pairId: pairAnsweredFor({ personId, role }, survey, pairs),
      role,
      answeredOn: context.today,
      source: 'interview',
      answers,
      mayQuote,
    },
    invitation: { ...invitation, isUsed: true },
  });
}
