import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64 } from '#shared/formats/check-in/base64.ts';
import { questionnaireMarker } from '#shared/formats/check-in/questionnaire.ts';
import { maximumResponseBytes, readResponseFile } from '#shared/formats/check-in/read-response.ts';
import { canonicalText } from '#shared/formats/check-in/response-content.ts';
import { isGenuine, sealResponse } from '#shared/formats/check-in/seal-response.ts';
import { writeResponseFile } from '#shared/formats/check-in/write-response.ts';
import { anyContent, anyKey, buildContent } from './any-response.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';

describe('a response file', () => {
  test('gives back what was answered, and is genuine with the key it was sealed with alone', () => {
    fc.assert(
      fc.property(anyContent, anyKey, anyKey, (content, own, other) => {
        fc.pre(own !== other);
        const read = readResponseFile(bytesOf(writeResponseFile(content, own)));
        if (!read.ok) throw new Error(read.error);
        expect(read.value.content).toEqual(content);
        expect(isGenuine(read.value, own)).toBe(true);
        expect(isGenuine(read.value, other)).toBe(false);
      }),
    );
  });

  test('with any byte changed is refused, unless it still says the very same', () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, at, by) => {
        const bytes = bytesOf(writeResponseFile(content, key));
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ by;
        const read = readResponseFile(bytes);
        const believed = read.ok && isGenuine(read.value, key) ? read.value.content : null;
        expect([null, content]).toContainEqual(believed);
      }),
      { numRuns: 500 },
    );
  });

  test('cut short anywhere is refused, and said to be cut short once its beginning is there', () => {
    const text = writeResponseFile(buildContent(), key);
    const lengths = Array.from({ length: text.trimEnd().length }, (_, length) => length);
    const readings = lengths.map((length) => readResponseFile(bytesOf(text.slice(0, length))));
    expect(readings.filter(({ ok }) => ok)).toEqual([]);
    expect(readings.slice(30)).toEqual(
      lengths.slice(30).map(() => ({ ok: false, error: 'cut-short' })),
    );
  });

  test('that a mail program has saved as UTF-16, or with a byte order mark, can be read', () => {
    const content = buildContent();
    const text = writeResponseFile(content, key);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [marked, wide]) {
      const read = readResponseFile(new Uint8Array(bytes));
      expect(read.ok && isGenuine(read.value, key)).toBe(true);
    }
  });

  test.each([
    ['nothing', '', 'not-a-response'],
    ['an image', '\u0089PNG\r\n\u001a\n', 'not-a-response'],
    ['other JSON', '{"format":"something","version":1}', 'not-a-response'],
    ['a list', '[]', 'not-a-response'],
    ['null', 'null', 'not-a-response'],
    ['a later version', '{"format":"binome-answer","version":2}', 'newer-version'],
    ['no version', '{"format":"binome-answer"}', 'not-a-response'],
    ['the questionnaire', `<!doctype html>{"marker":"${questionnaireMarker}"}`, 'questionnaire'],
  ])('%s is refused for what it is', (_what, text, error) => {
    expect(readResponseFile(bytesOf(text))).toEqual({ ok: false, error });
  });

  test.each([
    ['surveyId', 7],
    ['invitationId', null],
    ['locale', 'de'],
    ['mayQuote', 'yes'],
    ['answeredOn', 'yesterday'],
    ['answeredOn', '2026-13-01'],
    ['answeredOn', '2026-02-30'],
    ['answers', []],
    ['answers', { a: null }],
    ['answers', { a: { b: 1 } }],
    ['seal', ''],
    ['seal', 'z'.repeat(64)],
  ])('whose %s is %j is none', (name, value) => {
    const file: unknown = JSON.parse(writeResponseFile(buildContent(), key));
    const text = JSON.stringify({ ...Object(file), [name]: value });
    expect(readResponseFile(bytesOf(text))).toEqual({ ok: false, error: 'not-a-response' });
  });

  test('larger than any answer is not even looked at', () => {
    const bytes = new Uint8Array(maximumResponseBytes + 1).fill(32);
    expect(readResponseFile(bytes)).toEqual({ ok: false, error: 'too-large' });
  });

  test('an answer that quotes our own marks is an answer all the same', () => {
    const [item = ''] = Object.keys(buildContent().answers);
    const content = buildContent({ answers: { [item]: `${questionnaireMarker} </script>` } });
    const read = readResponseFile(bytesOf(writeResponseFile(content, key)));
    expect(read).toMatchObject({ ok: true, value: { content } });
  });
});

test('an invitation without a key takes nothing for genuine', () => {
  const read = readResponseFile(bytesOf(writeResponseFile(buildContent(), '')));
  if (!read.ok) throw new Error(read.error);
  expect(isGenuine(read.value, '')).toBe(false);
});

describe('the text that is sealed', () => {
  test('differs for contents that differ, and is the same in whatever order they were answered', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const reversed = Object.fromEntries(Object.entries(one.answers).toReversed());
        expect(canonicalText({ ...one, answers: reversed })).toBe(canonicalText(one));
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(canonicalText(one)).not.toBe(canonicalText(other));
      }),
    );
  });

  test('is sealed as any HMAC-SHA-256 with the key’s bytes would', () => {
    fc.assert(
      fc.property(anyContent, anyKey, (content, own) => {
        const expected = createHmac('sha256', Buffer.from(own, 'base64url'))
          .update(canonicalText(content))
          .digest('hex');
        expect(sealResponse(content, own)).toBe(expected);
      }),
    );
  });
});

test('base64 is what everybody else writes and reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64Url(Buffer.from(bytes).toString('base64url'))).toEqual(
        Uint8Array.from(bytes),
      );
    }),
  );
});
