import type { Instant } from '#shared/domain/ids.ts';
import type { OpenNote } from '#shared/domain/journal/note.ts';
import { catalogues } from '#shared/i18n/translate.ts';
import { wordsOf } from '#shared/domain/search/search-words.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildOpenNote } from '#test/builders/session-entities.ts';
import { createRandom } from '#test/unit/domain/pairing/random.ts';

const seed = 23;
/** Of a hundred words, so many are rare ones. */
const rareWords = 12;
const rareVocabulary = 30_000;

const beginnings = (
  'form publi réunion budget réseau projet client équip stratég ' +
  'board market train report network decid brand learn present'
).split(' ');
const middles = ['', 'al', 'is', 'er', 'ent', 'iv', 'at', 'or', 'ul', 'ic', 'on', 'and', 'est'];
const endings = ['e', 'es', 'er', 'ing', 'ed', 'ation', 'ment', 's', 'eur', 'ance', 'ity', 'é'];

/**
 * Notes of a hundred words, half in French and half in English: mostly the words of the app's own texts,
 * as often as they come there, and some rare ones.
 */
export function buildNotes(count: number, wordCount = 100): readonly OpenNote[] {
  const random = createRandom(seed);
  const common = (['fr', 'en'] as const).map((locale) =>
    Object.values(catalogues[locale]).flatMap((text) =>
      [...wordsOf(text)].map((word) => word.text),
    ),
  );
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const rare = Array.from(
    { length: rareVocabulary },
    () => pick(beginnings) + pick(middles) + pick(middles) + pick(endings),
  );
  const write = (words: readonly string[], length: number): string =>
    Array.from({ length }, () => (random(100) < rareWords ? pick(rare) : pick(words))).join(' ');
  return Array.from({ length: count }, (_, place) => {
    const words = common[place % common.length] ?? [];
    return buildOpenNote({
      id: testId(0x1000_0000 + place),
      title: write(words, 4),
      body: write(words, wordCount),
      tags: [pick(words)],
      writtenAt: dayOf(place),
    });
  });
}

function dayOf(place: number): Instant {
  const day = new Date(Date.UTC(2024, 0, 1 + (place % 900), 9)).toISOString();
  return moment(day);
}

const typed = [
  'linkedin',
  'formation',
  'réunion budget',
  'pairs',
  'the board',
  'comment',
  'les binômes',
  'compétence',
  'mentor',
  'propositon',
  'session note',
  'de la personne',
  'prog',
  'network',
];

/** What stands in the field after each key of a few questions. */
export const keystrokes: readonly string[] = typed.flatMap((text) =>
  Array.from(text, (_, place) => text.slice(0, place + 1)),
);
