import type { SurveyId } from '#shared/domain/ids.ts';
import type { ProgressFacts } from './progress-facts.ts';
import type { Figure } from './figure.ts';
import { measureFigure, trustGap } from './survey-figures.ts';
import type { SurveyResponse } from './survey-response.ts';
import type { Survey, SurveyMeasure } from './survey.ts';

/** What one survey said of the measures that charts show; a measure it did not ask for is missing. */
export interface FeedbackPoint {
  readonly survey: Survey;
  readonly satisfaction: Figure;
  readonly trust: Figure;
  /** How far mentors and mentees are apart in trust. */
  readonly trustGap: Figure;
  readonly recommendation: Figure;
}

/** Every survey that asked for one of the measures, the oldest first. */
export function feedbackOverTime({
  surveys,
  responses,
}: Pick<ProgressFacts, 'surveys' | 'responses'>): readonly FeedbackPoint[] {
  // Each survey is worked out from its own answers: from all of them, it would be all times all.
  const answersOf = new Map<SurveyId, SurveyResponse[]>();
  for (const response of responses) {
    const known = answersOf.get(response.surveyId);
    if (known === undefined) answersOf.set(response.surveyId, [response]);
    else known.push(response);
  }
  return surveys
    .toSorted((a, b) => (a.opensOn === b.opensOn ? order(a.id, b.id) : order(a.opensOn, b.opensOn)))
    .flatMap((survey) => {
      const facts = { surveys: [survey], responses: answersOf.get(survey.id) ?? [] };
      const asksFor = (...wanted: readonly SurveyMeasure[]) =>
        survey.items.some(({ measure }) => measure !== null && wanted.includes(measure));
      if (survey.state === 'draft' || !asksFor('satisfaction', 'trust', 'recommendation'))
        return [];
      return [
        {
          survey,
          satisfaction: measureFigure(facts, 'satisfaction', null),
          trust: measureFigure(facts, 'trust', null),
          trustGap: trustGap(facts),
          recommendation: measureFigure(facts, 'recommendation', null),
        },
      ];
    });
}

function order(one: string, other: string): number {
  return one < other ? -1 : 1;
}
