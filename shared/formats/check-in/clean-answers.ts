import type { SurveyAnswer, SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import { markControlCharacters, removeDirectionMarks } from '#shared/formats/table/clean-text.ts';

/**
 * Answers as they are kept. Words come from a file that anybody can have written: what no keyboard types
 * and no document may hold is marked, and what turns the direction of writing is taken out. Words of which
 * nothing is left are no answer.
 */
export function cleanAnswers(answers: SurveyResponse['answers']): SurveyResponse['answers'] {
  const cleaned = Object.entries(answers).map(([id, answer]) => [id, cleanAnswer(answer)] as const);
  return Object.fromEntries(cleaned.filter(([, answer]) => answer !== ''));
}

function cleanAnswer(answer: SurveyAnswer): SurveyAnswer {
  // JSON knows a zero below zero.
  if (typeof answer === 'number') return answer === 0 ? 0 : answer;
  const text = removeDirectionMarks(markControlCharacters(answer));
  const isBlank = text.trim() === '';
  return isBlank ? '' : text.replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
