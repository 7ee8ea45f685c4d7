import type { CalendarDate, SurveyId } from '#shared/domain/ids.ts';
import { figureOf, hidden, meanFigure, missing, shareFigure, type Figure } from './figure.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { shownAnswers, type GivenAnswer } from './survey-privacy.ts';
import type { Survey, SurveyItem, SurveyItemKind, SurveyMeasure, SurveyRole } from './survey.ts';

type SurveyFacts = Pick<ProgressFacts, 'surveys' | 'responses'>;

/** The kind of item that adds to a measure; on any other scale it could not be summed with the rest. */
export function measureKind(measure: SurveyMeasure): SurveyItemKind {
  return measure === 'recommendation' ? 'nps' : 'likert';
}

/**
 * The mean of all answers from 1 to 5 to items of this measure, or of `recommendation` the net promoter
 * score, −100 to 100. What is hidden by `shownAnswers` counts nowhere. Null counts both roles.
 */
export function measureFigure(
  { surveys, responses }: SurveyFacts,
  measure: SurveyMeasure,
  role: SurveyRole | null,
): Figure {
  let isSomethingHidden = false;
  const values: number[] = [];
  for (const survey of surveys) {
    for (const item of measuringItems(survey, measure)) {
      const shown = shownAnswers(survey, item, responses);
      if (shown.kind === 'missing') continue;
      if (shown.kind === 'hidden' || (role !== null && !shown.isByRole)) isSomethingHidden = true;
      else values.push(...numbersOf(shown.answers, role));
    }
  }
  if (values.length === 0) return isSomethingHidden ? hidden : missing;
  return measure === 'recommendation' ? npsFigure(values) : meanFigure(values);
}

/** How far apart mentors and mentees are in trust, 0 to 4; it rests on the answers of both. */
export function trustGap(facts: SurveyFacts): Figure {
  const mentors = measureFigure(facts, 'trust', 'mentor');
  const mentees = measureFigure(facts, 'trust', 'mentee');
  if (mentors.kind === 'value' && mentees.kind === 'value') {
    return figureOf(Math.abs(mentors.value - mentees.value), mentors.count + mentees.count);
  }
  return mentors.kind === 'hidden' || mentees.kind === 'hidden' ? hidden : missing;
}

/** The net promoter score: the percentage of 9 and 10 less that of 0 to 6. */
export function npsFigure(values: readonly number[]): Figure {
  const promoters = values.filter((value) => value >= 9).length;
  const detractors = values.filter((value) => value <= 6).length;
  return figureOf((100 * (promoters - detractors)) / values.length, values.length);
}

/** A measure as one survey took it. */
export interface MeasuredSurvey {
  readonly surveyId: SurveyId;
  /** The day the survey opened. */
  readonly on: CalendarDate;
  readonly figure: Figure;
  readonly byRole: Readonly<Record<SurveyRole, Figure>>;
}

/** Every survey that was opened and asks for the measure, the oldest first. */
export function measureOverTime(
  { surveys, responses }: SurveyFacts,
  measure: SurveyMeasure,
): readonly MeasuredSurvey[] {
  return surveys
    .filter((survey) => survey.state !== 'draft' && measuringItems(survey, measure).length > 0)
    .toSorted((a, b) =>
      a.opensOn === b.opensOn ? compare(a.id, b.id) : compare(a.opensOn, b.opensOn),
    )
    .map((survey) => {
      const facts = { surveys: [survey], responses };
      return {
        surveyId: survey.id,
        on: survey.opensOn,
        figure: measureFigure(facts, measure, null),
        byRole: {
          mentor: measureFigure(facts, measure, 'mentor'),
          mentee: measureFigure(facts, measure, 'mentee'),
        },
      };
    });
}

/** Answers for each hundred sent, of every survey that was opened; who has answered is counted, not what. */
export function responseRate({
  surveys,
  invitations,
}: Pick<ProgressFacts, 'surveys' | 'invitations'>): Figure {
  const opened = new Set(surveys.filter(({ state }) => state !== 'draft').map(({ id }) => id));
  const sent = invitations.filter(({ surveyId }) => opened.has(surveyId));
  return shareFigure(sent.filter(({ isUsed }) => isUsed).length, sent.length);
}

function measuringItems(
  { items }: Pick<Survey, 'items'>,
  measure: SurveyMeasure,
): readonly SurveyItem[] {
  return items.filter((item) => item.measure === measure && item.kind === measureKind(measure));
}

function numbersOf(answers: readonly GivenAnswer[], role: SurveyRole | null): readonly number[] {
  return answers
    .filter((one) => role === null || one.role === role)
    .map(({ answer }) => answer)
    .filter((answer) => typeof answer === 'number');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
