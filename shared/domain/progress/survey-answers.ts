import type { SurveyItemId } from '#shared/domain/ids.ts';
import type { SurveyAnswer, SurveyResponse } from './survey-response.ts';
import type { SurveyItem, SurveyItemKind } from './survey.ts';

/** Longer words than these belong in an interview. */
export const maximumAnswerLength = 4000;

type ScaleKind = Exclude<SurveyItemKind, 'choice' | 'text'>;

/** The lowest and the highest answer on each scale, both included. */
const answerScales: Readonly<Record<ScaleKind, readonly [lowest: number, highest: number]>> = {
  likert: [1, 5],
  nps: [0, 10],
  skill: [0, 4],
};

/** Every number that answers the item, in its order; none for words. */
export function possibleAnswers({
  kind,
  options,
}: Pick<SurveyItem, 'kind' | 'options'>): readonly number[] {
  if (kind === 'text') return [];
  const [lowest, highest] = scaleOf(kind, options);
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}

function scaleOf(
  kind: ScaleKind | 'choice',
  options: SurveyItem['options'],
): readonly [lowest: number, highest: number] {
  return kind === 'choice' ? [0, options.length - 1] : answerScales[kind];
}

/** Whether the item can be answered so. Words that are only blanks are no answer. */
function doesAnswerFit(
  { kind, options }: Pick<SurveyItem, 'kind' | 'options'>,
  answer: SurveyAnswer,
): boolean {
  if (typeof answer !== 'number') {
    return kind === 'text' && answer.trim() !== '' && answer.length <= maximumAnswerLength;
  }
  if (kind === 'text') return false;
  const [lowest, highest] = scaleOf(kind, options);
  return Number.isInteger(answer) && answer >= lowest && answer <= highest;
}

/** What the response says to the item; undefined when it was left open, or says what cannot be. */
export function answerTo(
  item: SurveyItem,
  { answers }: Pick<SurveyResponse, 'answers'>,
): SurveyAnswer | undefined {
  const answer = answers[item.id];
  return answer !== undefined && doesAnswerFit(item, answer) ? answer : undefined;
}

/** What keeps answers from being taken; empty when nothing does. */
export interface AnswerProblems {
  /** Items that have to be answered and were not. */
  readonly open: readonly SurveyItemId[];
  /** Items that cannot be answered so. */
  readonly wrong: readonly SurveyItemId[];
  /** Whether something is answered that nobody asked. */
  readonly hasOthers: boolean;
}

export function checkAnswers(
  items: readonly SurveyItem[],
  answers: SurveyResponse['answers'],
): AnswerProblems {
  const asked = new Set<string>(items.map(({ id }) => id));
  return {
    open: items
      .filter(({ id, isRequired }) => isRequired && answers[id] === undefined)
      .map(({ id }) => id),
    wrong: items
      .filter((item) => {
        const answer = answers[item.id];
        return answer !== undefined && !doesAnswerFit(item, answer);
      })
      .map(({ id }) => id),
    hasOthers: Object.keys(answers).some((id) => !asked.has(id)),
  };
}
