import type { SurveyItemId } from '#shared/domain/ids.ts';
import { measureKind } from './survey-figures.ts';
import { isHalfWritten, isLongerThan, isUnwritten } from './survey-texts.ts';
import type { Survey, SurveyItem } from './survey.ts';

export const maximumSurveyTitleLength = 120;
export const maximumIntroLength = 1000;
export const maximumQuestionLength = 300;
export const maximumOptionLength = 120;
export const mostItems = 40;
export const mostOptions = 12;
/** Nobody goes on answering a pulse that asks more. */
export const mostPulseItems = 5;

export const surveyProblems = [
  'title-missing',
  'title-too-long',
  'intro-too-long',
  'no-items',
  'too-many-items',
  'due-before-opening',
] as const;
/** What keeps a survey from being opened. */
export type SurveyProblem = (typeof surveyProblems)[number];

export const itemProblems = [
  'text-missing',
  'text-too-long',
  'options-missing',
  'option-missing',
  'option-too-long',
  'too-many-options',
] as const;
export type ItemProblem = (typeof itemProblems)[number];

export const surveyAdvices = ['pulse-too-long', 'one-language', 'no-optional-text'] as const;
/** What would make it better, and keeps nothing from being done. */
export type SurveyAdvice = (typeof surveyAdvices)[number];

type Questions = Pick<Survey, 'title' | 'intro' | 'items'>;

/** What is wrong with a questionnaire, its questions aside. */
export function problemsOfSurvey({ title, intro, items }: Questions): readonly SurveyProblem[] {
  const problems: SurveyProblem[] = [];
  if (isUnwritten(title)) problems.push('title-missing');
  if (isLongerThan(title, maximumSurveyTitleLength)) problems.push('title-too-long');
  if (isLongerThan(intro, maximumIntroLength)) problems.push('intro-too-long');
  if (items.length === 0) problems.push('no-items');
  if (items.length > mostItems) problems.push('too-many-items');
  return problems;
}

export function problemsOfItem({
  kind,
  text,
  options,
}: Pick<SurveyItem, 'kind' | 'text' | 'options'>): readonly ItemProblem[] {
  const problems: ItemProblem[] = [];
  if (isUnwritten(text)) problems.push('text-missing');
  if (isLongerThan(text, maximumQuestionLength)) problems.push('text-too-long');
  if (kind !== 'choice') return problems;
  if (options.length < 2) problems.push('options-missing');
  if (options.length > mostOptions) problems.push('too-many-options');
  if (options.some(isUnwritten)) problems.push('option-missing');
  if (options.some((option) => isLongerThan(option, maximumOptionLength))) {
    problems.push('option-too-long');
  }
  return problems;
}

/** The questions that cannot be asked as they are. */
export function itemsWithProblems({ items }: Pick<Survey, 'items'>): readonly SurveyItemId[] {
  return items.filter((item) => problemsOfItem(item).length > 0).map(({ id }) => id);
}

export function adviceOnSurvey(
  survey: Pick<Survey, 'purpose' | 'title' | 'intro' | 'items'>,
): readonly SurveyAdvice[] {
  const { purpose, title, intro, items } = survey;
  const advice: SurveyAdvice[] = [];
  if (purpose === 'pulse' && items.length > mostPulseItems) advice.push('pulse-too-long');
  const texts = [title, intro, ...items.flatMap(({ text, options }) => [text, ...options])];
  if (texts.some(isHalfWritten)) advice.push('one-language');
  if (items.some(({ kind, isRequired }) => kind === 'text' && isRequired)) {
    advice.push('no-optional-text');
  }
  return advice;
}

/** The item with nothing its kind cannot have: no options but of a choice, no measure of another scale. */
export function cleanItem(item: SurveyItem): SurveyItem {
  const { kind, measure, options } = item;
  return {
    ...item,
    options: kind === 'choice' ? options : [],
    measure: measure !== null && measureKind(measure) === kind ? measure : null,
  };
}
