import type { SurveyId } from '#shared/domain/ids.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { figureOf, hidden, missing, type Figure } from './figure.ts';
import { measureOverTime, type MeasuredSurvey } from './survey-figures.ts';
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
      const measured = (measure: SurveyMeasure) => measureOverTime(facts, measure)[0];
      const satisfaction = measured('satisfaction');
      const trust = measured('trust');
      const recommendation = measured('recommendation');
      if (satisfaction === undefined && trust === undefined && recommendation === undefined) {
        return [];
      }
      return [
        {
          survey,
          satisfaction: satisfaction?.figure ?? missing,
          trust: trust?.figure ?? missing,
          trustGap: gapOf(trust),
          recommendation: recommendation?.figure ?? missing,
        },
      ];
    });
}

function gapOf(trust: MeasuredSurvey | undefined): Figure {
  if (trust === undefined) return missing;
  const { mentor, mentee } = trust.byRole;
  if (mentor.kind === 'value' && mentee.kind === 'value') {
    return figureOf(Math.abs(mentor.value - mentee.value), mentor.count + mentee.count);
  }
  return mentor.kind === 'hidden' || mentee.kind === 'hidden' ? hidden : missing;
}

function order(one: string, other: string): number {
  return one < other ? -1 : 1;
}
