import { describe, expect, test } from 'vitest';
import type { SurveyItemId } from '#shared/domain/ids.ts';
import { maximumAnswerLength } from '#shared/domain/progress/survey-answers.ts';
import { mostItems } from '#shared/domain/progress/survey-problems.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { fileResponses, type Refusal } from '#shared/formats/check-in/file-responses.ts';
import { maximumResponseBytes, readResponseFile } from '#shared/formats/check-in/read-response.ts';
import type { ResponseContent } from '#shared/formats/check-in/response-content.ts';
import { writeResponseFile } from '#shared/formats/check-in/write-response.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildInvitation, buildSurvey, buildSurveyItem } from '#test/builders/progress-entities.ts';
import { buildContent } from './any-response.ts';

// Whoever was asked has the key: a seal keeps others out, not what they themselves make of their file.

const level = buildSurveyItem();
const words = buildSurveyItem({ id: testId(0x211), kind: 'text', isRequired: false });
const survey = buildSurvey({ items: [level, words] });
const invitation = buildInvitation({ isUsed: false });

function fileText(text: string, items: readonly SurveyItem[] = survey.items) {
  const reading = readResponseFile(new TextEncoder().encode(text));
  return fileResponses([{ name: 'a.json', reading }], {
    surveys: [{ ...survey, items }],
    invitations: [invitation],
    elsewhere: new Map(),
    pairs: [],
    today: day('2026-05-14'),
    newResponseId: () => testId(0x900),
  });
}

function fileAnswers(answers: ResponseContent['answers']) {
  return fileText(writeResponseFile(buildContent({ answers }), invitation.key));
}

function refusalOf(filing: ReturnType<typeof fileText>): Refusal | undefined {
  expect(filing.responses).toEqual([]);
  expect(filing.invitations).toEqual([]);
  return filing.refused[0]?.refusal;
}

describe('a file that was written to do harm is refused:', () => {
  test.each(['__proto__', 'constructor', 'toString', 'removed question'])(
    'an answer to %j, which no question has for its name',
    (key) => {
      const answers: ResponseContent['answers'] = Object.fromEntries([
        [level.id, 4],
        [key, 4],
      ]);
      expect(Object.keys(answers)).toContain(key);
      expect(refusalOf(fileAnswers(answers))).toEqual({ kind: 'misfit', question: null });
      expect({}).not.toHaveProperty('polluted');
    },
  );

  test('a prototype in place of what a file has to say', () => {
    const text = writeResponseFile(buildContent(), invitation.key);
    expect(refusalOf(fileText(`{"__proto__":${text}}`))).toEqual({ kind: 'not-a-response' });
    const inAnswers = text.replace('"answers": {', '"answers": {"__proto__": {"polluted": 1},');
    expect(inAnswers).not.toBe(text);
    expect(refusalOf(fileText(inAnswers))).toEqual({ kind: 'not-a-response' });
    expect({}).not.toHaveProperty('polluted');
  });

  test.each(['[', '{"a":', '{"format":"binome-answer","version":1,"answers":['])(
    'brackets in brackets to the end: %s',
    (opening) => {
      const text = opening.padEnd(maximumResponseBytes, '[');
      expect(readResponseFile(new TextEncoder().encode(text)).ok).toBe(false);
      const depth = 100_000;
      const closed = `{"format":"binome-answer","version":1,"answers":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      expect(readResponseFile(new TextEncoder().encode(closed)).ok).toBe(false);
    },
  );

  test.each([-1, 0, 6, 4.0000001, 9007199254740992])(
    'the number %s on a scale, with the question named',
    (number) => {
      const filing = fileAnswers({ [level.id]: number });
      expect(refusalOf(filing)).toEqual({ kind: 'misfit', question: 1 });
    },
  );

  test.each(['true', 'null', '[4]', '{"valueOf":4}'])('%s for a number', (value) => {
    const text = writeResponseFile(buildContent(), invitation.key).replace(': 4', `: ${value}`);
    expect(refusalOf(fileText(text))).toEqual({ kind: 'not-a-response' });
  });

  test('words of which nothing is left, where words have to be', () => {
    const content = buildContent({ answers: { [words.id]: '\u202e \u2066\u2069' } });
    const text = writeResponseFile(content, invitation.key);
    expect(refusalOf(fileText(text, [{ ...words, isRequired: true }]))).toEqual({
      kind: 'incomplete',
      question: 1,
    });
  });
});

describe('words are filed', () => {
  test.each([
    [
      'with nothing that turns the direction of writing',
      'a\u202egpj.exe\u202c b\u2067c\u2069',
      'agpj.exe bc',
    ],
    ['with half a character marked', 'so \ud83d half', 'so \ufffd half'],
    ['with control characters marked', 'bell\u0007 null\u0000', 'bell\ufffd null\ufffd'],
    ['with their lines and tabs', 'one\n\ttwo', 'one\n\ttwo'],
    ['in every script', 'مرحبا 你好 😀 \u200fא', 'مرحبا 你好 😀 \u200fא'],
    ['as text where they look like a formula', '=cmd|calc', '=cmd|calc'],
  ])('%s', (_how, said, kept) => {
    const filing = fileAnswers({ [level.id]: 4, [words.id]: said });
    expect(filing.refused).toEqual([]);
    expect(filing.responses[0]?.answers).toEqual({ [level.id]: 4, [words.id]: kept });
  });

  test('not at all where nothing is left of them, and the rest is', () => {
    const filing = fileAnswers({ [level.id]: 4, [words.id]: '\u202e\u202c' });
    expect(filing.responses[0]?.answers).toEqual({ [level.id]: 4 });
  });
});

test('a zero is a zero', () => {
  const nps = buildSurveyItem({ kind: 'nps' });
  const content = buildContent({ answers: { [nps.id]: 0 } });
  const text = writeResponseFile(content, invitation.key).replace(': 0', ': -0');
  const filing = fileText(text, [nps]);
  expect(filing.responses[0]?.answers[nps.id]).toBe(0);
});

test.each(['我', '\u0001', '\ud83d\ude00'])(
  'the longest answers there can be, all in %j, can be read',
  (character) => {
    const text = character.repeat(maximumAnswerLength / character.length);
    const ids = Array.from({ length: mostItems }, (_, index) =>
      testId<SurveyItemId>(0x700 + index),
    );
    const answers = Object.fromEntries(ids.map((id) => [id, text]));
    const bytes = new TextEncoder().encode(
      writeResponseFile(buildContent({ answers }), invitation.key),
    );
    expect(readResponseFile(bytes)).toMatchObject({ ok: true, value: { content: { answers } } });
  },
);
