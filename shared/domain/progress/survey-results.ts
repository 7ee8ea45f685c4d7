import type { PersonId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { meanFigure, missing, type Figure } from './figure.ts';
import { possibleAnswers } from './survey-answers.ts';
import { npsFigure } from './survey-figures.ts';
import { shownAnswers, type GivenAnswer } from './survey-privacy.ts';
import type { SurveyResponse } from './survey-response.ts';
import type { Survey, SurveyItem, SurveyRole } from './survey.ts';

/** Answers in words; of an anonymous survey without who, and without the side where that could tell. */
export interface WrittenAnswer {
  readonly text: string;
  readonly personId: PersonId | null;
  readonly role: SurveyRole | null;
  readonly mayQuote: boolean;
}

/** How many gave an answer. */
export interface AnswerCount {
  readonly answer: number;
  readonly count: number;
}

/** A part of the answers: those of everyone, or of one side. */
export interface AnswerGroup {
  readonly role: SurveyRole | null;
  readonly count: number;
  /** The mean, or the net promoter score; missing of a choice and of words. */
  readonly figure: Figure;
  readonly spread: readonly AnswerCount[];
}

/** What can be seen of the answers to one item. */
export type ItemResult =
  | { readonly kind: 'hidden'; readonly why: 'open' | 'few'; readonly count: number }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'shown';
      readonly everyone: AnswerGroup;
      /** Both sides, each with answers; empty where they may not be told apart, or only one answered. */
      readonly sides: readonly AnswerGroup[];
      readonly texts: readonly WrittenAnswer[];
    };

export function resultOf(
  survey: Survey,
  item: SurveyItem,
  responses: readonly SurveyResponse[],
): ItemResult {
  const shown = shownAnswers(survey, item, responses);
  if (shown.kind !== 'shown') return shown;
  const { answers, isByRole } = shown;
  const sides = (['mentor', 'mentee'] as const)
    .map((role) => groupOf(item, role, answers))
    .filter(({ count }) => count > 0);
  return {
    kind: 'shown',
    everyone: groupOf(item, null, answers),
    sides: isByRole && sides.length > 1 ? sides : [],
    texts: item.kind === 'text' ? textsOf(survey, answers, isByRole) : [],
  };
}

function groupOf(
  item: SurveyItem,
  role: SurveyRole | null,
  answers: readonly GivenAnswer[],
): AnswerGroup {
  const given = answers.filter((one) => role === null || one.role === role);
  const numbers = given.map(({ answer }) => answer).filter((answer) => typeof answer === 'number');
  return {
    role,
    count: given.length,
    figure: figureFor(item, numbers),
    spread: possibleAnswers(item).map((answer) => ({
      answer,
      count: numbers.filter((number) => number === answer).length,
    })),
  };
}

function figureFor({ kind }: SurveyItem, numbers: readonly number[]): Figure {
  if (kind === 'choice' || kind === 'text') return missing;
  return kind === 'nps' ? npsFigure(numbers) : meanFigure(numbers);
}

/**
 * By name in the order they came. Without names in the order of the words themselves, the same for every
 * item, so that two answers of one person do not stand at the same place.
 */
function textsOf(
  { isAnonymous }: Survey,
  answers: readonly GivenAnswer[],
  isByRole: boolean,
): readonly WrittenAnswer[] {
  const texts = answers.map(({ answer, role, response }): WrittenAnswer => ({
    text: String(answer).trim(),
    personId: isAnonymous ? null : response.personId,
    role: isByRole ? role : null,
    // Where one alone allows it, the mark would tie that person's words together.
    mayQuote: !isAnonymous && response.mayQuote,
  }));
  if (!isAnonymous) return texts;
  const keyed = texts.map((text) => ({ key: foldText(text.text), text }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ text }) => text);
}
