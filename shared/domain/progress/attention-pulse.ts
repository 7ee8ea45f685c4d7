import type { CalendarDate, SurveyId } from '#shared/domain/ids.ts';
import type { SurveyedPulse } from '#shared/domain/pair-life/pair-health.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { rememberFor } from '#shared/lib/remember-for.ts';
import { meanFigure } from './figure.ts';
import type { SurveyResponse } from './survey-response.ts';
import type { Survey } from './survey.ts';

/** What of a pulse survey may be known of a pair: an anonymous one names nobody. */
type NamedSurvey = Pick<Survey, 'id' | 'purpose' | 'isAnonymous' | 'items'>;

/**
 * What the two of a pair said in the last pulse survey that either of them answered by name: the mean of
 * their answers from 1 to 5, each of the two counting alike. Null when neither has answered any.
 */
export function surveyedPulse(
  pair: Pick<Pair, 'id' | 'mentorId' | 'menteeId'>,
  surveys: readonly NamedSurvey[],
  responses: readonly Pick<
    SurveyResponse,
    'surveyId' | 'pairId' | 'personId' | 'answeredOn' | 'answers'
  >[],
  today: CalendarDate,
): SurveyedPulse | null {
  const pulses = namedPulses(surveys);
  const answered = responses
    .filter(
      ({ surveyId, pairId, personId, answeredOn }) =>
        pulses.has(surveyId) &&
        // A day still to come was mistyped, and must not outlast what is said until then.
        answeredOn <= today &&
        pairId === pair.id &&
        isOneOf(personId, pair),
    )
    .toSorted((one, other) => compare(one.answeredOn, other.answeredOn));
  const meanOf = ({ surveyId, answers }: (typeof answered)[number]) => {
    const survey = pulses.get(surveyId);
    return survey === undefined ? null : likertMean(survey, answers);
  };
  // A pair has many answers, and few of them tell of its last pulse.
  const last = answered.findLast((response) => meanOf(response) !== null);
  if (last === undefined) return null;
  const means = answered
    .filter(({ surveyId }) => surveyId === last.surveyId)
    .map(meanOf)
    .filter((mean) => mean !== null);
  return {
    on: last.answeredOn,
    pulse: means.reduce((sum, mean) => sum + mean, 0) / means.length,
  };
}

/** The pulse surveys that name who answered; every pair of a programme asks for them. */
const namedPulses = rememberFor(
  (surveys: readonly NamedSurvey[]): ReadonlyMap<SurveyId, NamedSurvey> =>
    new Map(
      surveys
        .filter(({ purpose, isAnonymous }) => purpose === 'pulse' && !isAnonymous)
        .map((survey) => [survey.id, survey]),
    ),
);

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isOneOf(
  personId: SurveyResponse['personId'],
  { mentorId, menteeId }: Pick<Pair, 'mentorId' | 'menteeId'>,
): boolean {
  return personId === mentorId || personId === menteeId;
}

function likertMean(
  { items }: Pick<Survey, 'items'>,
  answers: SurveyResponse['answers'],
): number | null {
  const levels = items
    .filter(({ kind }) => kind === 'likert')
    .map(({ id }) => answers[id])
    .filter((answer) => typeof answer === 'number')
    .filter((answer) => answer >= 1 && answer <= 5);
  const mean = meanFigure(levels);
  return mean.kind === 'value' ? mean.value : null;
}
