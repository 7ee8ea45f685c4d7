import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findSensitiveContent,
  findSensitiveInNote,
} from '#shared/domain/journal/sensitive-content.ts';
import { sensitiveTopics } from '#shared/domain/journal/sensitive-words.ts';
import { fixturePath } from '#test/builders/fixture-path.ts';

/** Lines of topics (or `none`), language and sentence. */
function sentencesOf(file: string) {
  return readFileSync(fixturePath(file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [topics = '', , sentence = ''] = line.split('\t');
      const text = sentence.replaceAll(String.raw`\n`, '\n');
      return {
        text,
        expected: topics.split('+').filter((topic) => topic !== 'none'),
        found: findSensitiveContent(text).map(({ topic }) => topic as string),
      };
    });
}

describe('wording that deserves a second thought', () => {
  // The later sentences were written after the rules, in four rounds; at first sight 220 of 313 were told
  // and 282 of 299 left alone. What they taught has gone into the rules since.
  test.each([
    ['sensitive-notes.tsv', 1, 1],
    ['sensitive-notes-later.tsv', 0.95, 0.97],
  ])('is told from ordinary wording in %s, for each topic', (file, recall, precision) => {
    const sentences = sentencesOf(file);
    for (const topic of sensitiveTopics) {
      const meant = sentences.filter(({ expected }) => expected.includes(topic));
      const told = sentences.filter(({ found }) => found.includes(topic));
      const right = told.filter(({ expected }) => expected.includes(topic));
      expect(right.length / meant.length, `recall, ${topic}`).toBeGreaterThanOrEqual(recall);
      expect(right.length / told.length, `precision, ${topic}`).toBeGreaterThanOrEqual(precision);
    }
    expect(
      sentences.filter(({ expected, found }) => expected.length === 0 && found.length > 0),
    ).toEqual([]);
  });

  test('is named once for each way it is written, and by topic in a fixed order', () => {
    expect(findSensitiveContent('Ramadan, ramadan, and a cancer. Cancers.')).toEqual([
      { topic: 'health', words: ['a cancer', 'Cancers'] },
      { topic: 'religion', words: ['Ramadan'] },
    ]);
  });

  test('is found across line breaks and marks, and shown as a reader sees it', () => {
    expect(findSensitiveContent('Elle est en [arrêt](https://a.b)\n**mala**die.')).toEqual([
      { topic: 'health', words: ['Elle est en arrêt maladie'] },
    ]);
    expect(
      findSensitiveContent('Il s’arrête. Maladie du projet.\n\n- en arrêt\n- maladie'),
    ).toEqual([]);
  });

  test('is found whatever the capitals, the accents and the way they are stored', () => {
    const written = fc.constantFrom(
      'Dépression',
      'DÉPRESSION',
      'depression',
      'dépression'.normalize('NFD'),
    );
    fc.assert(
      fc.property(written, fc.constantFrom('\n', ', ', '(', '« '), (word, before) => {
        expect(findSensitiveContent(`Bien${before}${word}.`)).toEqual([
          { topic: 'health', words: [word] },
        ]);
      }),
    );
  });

  test('is found in the title and the tags of a note as in its text', () => {
    expect(
      findSensitiveInNote({ title: 'Off sick', body: 'We spoke.', tags: ['ramadan'] }),
    ).toEqual([
      { topic: 'health', words: ['Off sick'] },
      { topic: 'religion', words: ['ramadan'] },
    ]);
  });

  test('never stumbles over any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { words } of findSensitiveContent(text)) expect(words).not.toEqual([]);
      }),
    );
  });
});
