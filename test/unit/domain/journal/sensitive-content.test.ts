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
    // Halves of characters too.
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xff_ff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'grapheme' })), (text) => {
        for (const { words } of findSensitiveContent(text)) expect(words).not.toEqual([]);
      }),
    );
  });

  // Four times as much takes about four times as long; sixteen times if a word ever waited for all others.
  test.each([
    ['ordinary text', 'Nous avons revu le plan de la semaine, puis relu deux comptes rendus. '],
    ['finding after finding', 'She has cancer, il est en arrêt maladie. '],
    ['beginnings of phrases', 'elle a été un peu de nouveau '],
    ['one phrase over and over', 'policy on on on on the '],
    ['a single word', 'é'],
    ['a word in pieces', 'a**'],
    ['spaces and line breaks', '\n   '],
    ['marks', '](a'],
  ])('takes no longer than the length of the text asks for: %s', (_, piece) => {
    const least = (characters: number) => {
      const text = piece.repeat(Math.ceil(characters / piece.length));
      return Math.min(...[1, 2, 3].map(() => processorTime(() => findSensitiveContent(text))));
    };
    least(40_000);
    const short = least(40_000);
    // A few milliseconds more are the clock, the collector and whatever else the computer does.
    expect(least(160_000)).toBeLessThan(short * 9 + 30);
  });
});

/** In milliseconds of the processor, so that what else the computer does counts little. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
