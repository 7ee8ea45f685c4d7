import { expect, test } from 'vitest';
import { maximumAnswerLength } from '#shared/domain/progress/survey-answers.ts';
import { collectWords } from '#shared/formats/check-in/questionnaire.ts';
import { findProblem } from '#renderer/check-in-page/question.ts';

const words = collectWords((word) => word);

test.each([
  ['an open question that has to be answered', true, undefined, 'missingOne'],
  ['an open question that may stay open', false, undefined, ''],
  ['an answer of words', true, 'Less fear', ''],
  ['the lowest of a scale', true, 0, ''],
  ['words as long as they may be', false, 'é'.repeat(maximumAnswerLength), ''],
  ['words that nobody would file', false, 'é'.repeat(maximumAnswerLength + 1), 'tooLong'],
])('%s', (_what, isRequired, answer, problem) => {
  expect(findProblem({ isRequired }, answer, words)).toBe(problem);
});
