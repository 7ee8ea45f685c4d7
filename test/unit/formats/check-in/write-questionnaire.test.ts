import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  collectWords,
  questionnaireMarker,
  type Questionnaire,
} from '#shared/formats/check-in/questionnaire.ts';
import { writeQuestionnaire } from '#shared/formats/check-in/write-questionnaire.ts';
import { testId } from '#test/builders/entities.ts';
import { buildSurveyItem } from '#test/builders/progress-entities.ts';

const page = { script: 'start();', style: 'body{}', noScript: ['Needs JavaScript & more'] };

function buildQuestionnaire(text: string): Questionnaire {
  const words = collectWords((word) => word);
  return {
    marker: questionnaireMarker,
    surveyId: testId(1),
    invitationId: testId(2),
    key: 'AAAA',
    isAnonymous: false,
    programme: text,
    person: text,
    title: { en: text, fr: text },
    intro: { en: text, fr: text },
    items: [buildSurveyItem({ text: { en: text, fr: text } })],
    words: { en: words, fr: words },
    answerName: text,
  };
}

function dataIn(html: string): unknown {
  const [, data = ''] = /<script type="application\/json"[^>]*>(.*)<\/script>/.exec(html) ?? [];
  return JSON.parse(data);
}

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"><img onerror=x>',
    '&lt;',
  ),
);

test('whatever was written into a survey stays text in its questionnaire', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = writeQuestionnaire(buildQuestionnaire(text), page);
      expect(html.match(/<script/gi)).toHaveLength(2);
      expect(html.match(/<\/script/gi)).toHaveLength(2);
      expect(html.match(/<!--|<img/gi)).toBeNull();
      expect(dataIn(html)).toEqual(buildQuestionnaire(text));
    }),
  );
});

test('its policy lets in this very script and style, and nothing from anywhere', () => {
  const html = writeQuestionnaire(buildQuestionnaire('Pulse'), page);
  const [, policy = ''] = /Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash(page.script)}'`);
  expect(policy).toContain(`style-src 'sha256-${hash(page.style)}'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html).not.toMatch(/\s(src|href|on\w+)=/);
});

test.each(['a("</script>")', 'a("<script>")', 'a("<!--")'])(
  'a page script that would end before its end is refused: %s',
  (script) => {
    expect(() => writeQuestionnaire(buildQuestionnaire('Pulse'), { ...page, script })).toThrow(
      /its own script/,
    );
  },
);
