import { describe, expect, test } from 'vitest';
import type { SurveyItemId, SurveyResponseId } from '#shared/domain/ids.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { SurveyRole } from '#shared/domain/progress/survey.ts';
import {
  isWithheld,
  namesIn,
  quoteCandidates,
  toggleQuote,
} from '#shared/domain/progress/report-quotes.ts';
import { buildEnrolment, buildPerson, testId } from '#test/builders/entities.ts';
import { buildResponse, buildSurvey, buildSurveyItem } from '#test/builders/progress-entities.ts';

const itemId = testId<SurveyItemId>(0x211);
const textItem = buildSurveyItem({ id: itemId, kind: 'text', measure: null });
const anonymous = buildSurvey({ items: [textItem], isAnonymous: true, state: 'closed' });
const named = buildSurvey({ items: [textItem], isAnonymous: false });

function answer(
  number: number,
  text: string,
  changes: Partial<SurveyResponse> = {},
): SurveyResponse {
  return buildResponse({
    id: testId<SurveyResponseId>(0x1000 + number),
    answers: { [itemId]: text },
    ...changes,
  });
}

function answers(role: SurveyRole, count: number, from: number): readonly SurveyResponse[] {
  return Array.from({ length: count }, (_, index) =>
    answer(from + index, `Words ${from + index}`, { role, personId: null, pairId: null }),
  );
}

describe('words that may be quoted', () => {
  test('are only those of people who agreed', () => {
    const responses = [answer(1, 'Yes'), answer(2, 'No', { mayQuote: false })];
    expect(quoteCandidates({ surveys: [named], responses })).toEqual([
      { text: 'Yes', role: 'mentee' },
    ]);
  });

  test('of an anonymous survey are not offered while it is open, nor under five answers', () => {
    const four = answers('mentor', 4, 1);
    const five = answers('mentor', 5, 1);
    const open = { ...anonymous, state: 'open' } as const;
    expect(quoteCandidates({ surveys: [anonymous], responses: four })).toEqual([]);
    expect(quoteCandidates({ surveys: [open], responses: five })).toEqual([]);
    expect(quoteCandidates({ surveys: [anonymous], responses: five })).toHaveLength(5);
  });

  test('do not tell the side where a side has one to four anonymous answers', () => {
    const responses = [...answers('mentor', 5, 1), ...answers('mentee', 2, 20)];
    const roles = quoteCandidates({ surveys: [anonymous], responses }).map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set([null]));
  });

  test('come in the order of the texts, whoever answered first', () => {
    const responses = [answer(1, 'Zest'), answer(2, 'Air')];
    const texts = (from: readonly SurveyResponse[]) =>
      quoteCandidates({ surveys: [named], responses: from }).map(({ text }) => text);
    expect(texts(responses)).toEqual(['Air', 'Zest']);
    expect(texts(responses.toReversed())).toEqual(['Air', 'Zest']);
  });
});

test('a quote whose author takes the consent back is withheld', () => {
  const facts = { surveys: [named], responses: [answer(1, 'I dare to ask')] };
  const withdrawn = { ...facts, responses: [answer(1, 'I dare to ask', { mayQuote: false })] };
  expect(isWithheld({ text: 'I dare to ask' }, facts)).toBe(false);
  expect(isWithheld({ text: 'I dare to  ask' }, withdrawn)).toBe(true);
  expect(isWithheld({ text: 'Said at lunch' }, withdrawn)).toBe(false);
});

test('whether words were written that nobody may see yet cannot be found out', () => {
  const responses = [1, 2, 3, 4, 5].map((number) =>
    answer(number, `Words ${number}`, { personId: null, mayQuote: false }),
  );
  const words = { text: 'Words 1' };
  const open = { ...anonymous, state: 'open' } as const;
  expect(isWithheld(words, { surveys: [open], responses })).toBe(false);
  expect(isWithheld(words, { surveys: [anonymous], responses: responses.slice(1) })).toBe(false);
  expect(isWithheld(words, { surveys: [anonymous], responses })).toBe(true);
});

test('a quote that names somebody is noticed, accents or not', () => {
  const person = buildPerson({ givenName: 'Élise', familyName: 'Roche' });
  const participants = [{ person, enrolment: buildEnrolment() }];
  expect(namesIn('elise showed me', participants)).toEqual(['Élise Roche']);
  expect(namesIn('Rochelle showed me', participants)).toEqual([]);
});

test('a quote is taken up once and taken out again', () => {
  const once = toggleQuote([], { text: 'So', role: null }, testId(1));
  expect(once).toEqual([{ id: testId(1), text: 'So', role: null }]);
  expect(toggleQuote(once, { text: 'So', role: 'mentor' }, testId(2))).toEqual([]);
});
