import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSensitiveContent } from '#shared/domain/journal/sensitive-content.ts';
import { sensitiveTopics, sensitiveWords } from '#shared/domain/journal/sensitive-words.ts';
import { foldText } from '#shared/lib/fold-text.ts';

describe('wording that deserves a second thought', () => {
  test.each([
    ['She is on sick leave until June.', 'health', 'sick leave'],
    ['Il sort d’un BURN-OUT difficile', 'health', 'BURN-OUT'],
    ['Elle est enceinte de six mois', 'health', 'est enceinte'],
    ['Suivi en psychiatrie', 'health', 'psychiatrie'],
    ['reconnu handicapé l’an dernier', 'health', 'handicapé'],
    ['He voted for them again', 'opinions', 'voted for'],
    ['proche de l’extrême droite', 'opinions', 'extrême droite'],
    ['fasting for Ramadan', 'religion', 'Ramadan'],
    ['ils sont juifs pratiquants', 'religion', 'juifs'],
    ['délégués syndicaux', 'union', 'syndicaux'],
    ['a trade union representative', 'union', 'trade union'],
    ['elle a parlé de son orientation sexuelle', 'sexLife', 'orientation sexuelle'],
    ['she told me she is a lesbian', 'sexLife', 'lesbian'],
    ['d’origine maghrébine', 'origin', 'origine maghrébine'],
    ['his skin colour came up', 'origin', 'skin colour'],
  ] as const)('is found in “%s”', (text, topic, words) => {
    const found = findSensitiveContent(text).find((finding) => finding.topic === topic);
    expect(found?.words).toContain(words);
  });

  test.each([
    'The European Union published new rules for the credit union sector.',
    'Une enceinte connectée et une salle à droite du couloir.',
    'Christian will vote on the agenda with the parties concerned.',
    'The hospitality team works for a health insurer; le secteur de la santé aussi.',
    'Le syndic de l’immeuble a répondu.',
    'Un mal de code : le bouton est désactivé, il a mal fini.',
    'The race between teams starts at ten; the origin of the data is unknown.',
    'Il fait la voile le dimanche, près de l’église.',
    'We discussed sexism in advertising and the gender gap.',
    'Therapeutic wording; a tumulus; cancel the meeting.',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(findSensitiveContent(text)).toEqual([]);
  });

  test('is named once for each way it is written, and by topic in a fixed order', () => {
    expect(findSensitiveContent('Ramadan, ramadan, and a cancer. Cancers.')).toEqual([
      { topic: 'health', words: ['cancer', 'Cancers'] },
      { topic: 'religion', words: ['Ramadan'] },
    ]);
  });

  test('is found whatever the capitals, the accents and the way they are stored', () => {
    const written = fc.constantFrom(
      'Dépression',
      'DÉPRESSION',
      'depression',
      'dépression'.normalize('NFD'),
    );
    fc.assert(
      fc.property(written, fc.constantFrom(' ', '\n', ', ', '(', '« '), (word, before) => {
        expect(findSensitiveContent(`Une${before}${word}.`)).toEqual([
          { topic: 'health', words: [word] },
        ]);
      }),
    );
  });

  test('never stumbles over any text, and says only what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = findSensitiveContent(text).flatMap((finding) => finding.words);
        expect(words.every((word) => text.includes(word))).toBe(true);
      }),
    );
  });

  test('is listed folded, so that it can be met', () => {
    const listed = sensitiveTopics.flatMap((topic) => sensitiveWords[topic].split('|'));
    expect(
      listed.filter((word) => word !== foldText(word) || !/^[a-z]+\*?( [a-z]+)*$/.test(word)),
    ).toEqual([]);
  });
});
