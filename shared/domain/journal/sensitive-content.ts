import { foldText } from '#shared/lib/fold-text.ts';
import type { NoteContent } from './note.ts';
import { englishHarmless } from './sensitive-wording/english-harmless.ts';
import { englishLists } from './sensitive-wording/english-lists.ts';
import { englishTelling } from './sensitive-wording/english-telling.ts';
import { frenchHarmless } from './sensitive-wording/french-harmless.ts';
import { frenchLists } from './sensitive-wording/french-lists.ts';
import { frenchTelling } from './sensitive-wording/french-telling.ts';
import { sensitiveTopics, type SensitiveTopic } from './sensitive-words.ts';
import { PhraseFinder } from './sensitive-wording/phrase-finder.ts';
import { phraseReader } from './sensitive-wording/phrases.ts';
import { shownWords, wordsOf } from './sensitive-wording/written-words.ts';

/** What a text says about a topic that deserves a second thought before others read it. */
export interface SensitiveFinding {
  readonly topic: SensitiveTopic;
  /** As a reader sees them, none twice, in the order they stand. */
  readonly words: readonly string[];
}

type Meaning = SensitiveTopic | 'harmless';

/** From the first word to the one after the last. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A word with a harmless everyday meaning stands here only in a phrase that leaves no doubt: "union" alone
 * may be European, "enceinte" a loudspeaker, "syndicat" that of the co-owners, "handicap" an office.
 */
const languages = [
  { lists: englishLists, telling: englishTelling, harmless: englishHarmless },
  { lists: frenchLists, telling: frenchTelling, harmless: frenchHarmless },
];

/** Made when it is first needed: it takes a moment, and many never write a note that others read. */
let finder: PhraseFinder<Meaning> | null = null;

function makeFinder(): PhraseFinder<Meaning> {
  return new PhraseFinder(
    languages.flatMap(({ lists, telling, harmless }) => {
      const read = phraseReader(lists);
      const sources: Readonly<Record<Meaning, string>> = { ...telling, harmless };
      return ([...sensitiveTopics, 'harmless'] as const).flatMap((meaning) =>
        read(sources[meaning]).map((phrase) => ({ phrase, meaning })),
      );
    }),
  );
}

/**
 * Wording about health, opinions, religion, unions, sex life or origin, found on this computer by lists
 * of phrases, in either language. It can miss and it can be wrong: it asks, it never refuses.
 */
export function findSensitiveContent(text: string): readonly SensitiveFinding[] {
  const words = wordsOf(text);
  finder ??= makeFinder();
  const found = finder.findIn(words);
  const isHarmless = new Uint8Array(words.length);
  for (const { meaning, start, end } of found) {
    if (meaning === 'harmless') isHarmless.fill(1, start, end);
  }
  return sensitiveTopics.flatMap((topic) => {
    const telling = found.filter(
      ({ meaning, start, end }) =>
        meaning === topic && !isHarmless.subarray(start, end).includes(1),
    );
    const shown = new Map<string, string>();
    for (const { start, end } of joined(telling)) {
      const wording = shownWords(text.slice(words[start]?.start, words[end - 1]?.end));
      const folded = foldText(wording);
      if (!shown.has(folded)) shown.set(folded, wording);
    }
    return shown.size === 0 ? [] : [{ topic, words: [...shown.values()] }];
  });
}

/** The whole of a note that others would read: its title, its text and its tags. */
export function findSensitiveInNote({
  title,
  body,
  tags,
}: NoteContent): readonly SensitiveFinding[] {
  return findSensitiveContent([title, body, ...tags].join('\n\n'));
}

/** “est enceinte” and “enceinte de six mois” are one finding. They come in the order of their starts. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last === undefined || stretch.start >= last.end) result.push(stretch);
    else result.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) });
  }
  return result;
}
