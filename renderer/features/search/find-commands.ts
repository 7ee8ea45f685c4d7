import { queryTerms } from '#shared/domain/search/search-words.ts';
import type { PaletteCommand } from './search-option.ts';

/** Small words that are part of how one asks, and not of what. */
const smallWords: ReadonlySet<string> = new Set(
  queryTerms(
    'a an the this that my to for of on with le la les un une des du de ce cette mon ma mes pour à avec',
  ),
);

/** How a command is named, the best first. */
const ways = ['words-of-label', 'label', 'other-words', 'beginnings-of-others'] as const;
type Way = (typeof ways)[number];

/**
 * Those that what was typed names: each of its words begins a word of the label, or one of the words that go
 * for it. What concerns the pair on screen comes first, then what is named by its label.
 */
export function findCommands(
  commands: readonly PaletteCommand[],
  text: string,
): readonly PaletteCommand[] {
  const typed = queryTerms(text);
  const telling = typed.filter((term) => !smallWords.has(term));
  const terms = telling.length > 0 ? telling : typed;
  if (terms.length === 0) return [];
  const named = commands.map((command) => ({ command, way: wayOf(command, terms) }));
  return [true, false].flatMap((isAtHand) =>
    ways.flatMap((way) =>
      named
        .filter((one) => one.way === way && one.command.isAtHand === isAtHand)
        .map(({ command }) => command),
    ),
  );
}

/** Null when it is not named. */
function wayOf({ label, words }: PaletteCommand, terms: readonly string[]): Way | null {
  const areIn = (all: readonly string[]) => terms.every((term) => all.includes(term));
  const beginIn = (all: readonly string[]) =>
    terms.every((term) => all.some((word) => word.startsWith(term)));
  const ofLabel = queryTerms(label);
  if (areIn(ofLabel)) return 'words-of-label';
  if (beginIn(ofLabel)) return 'label';
  const all = [...ofLabel, ...queryTerms(words)];
  if (areIn(all)) return 'other-words';
  return beginIn(all) ? 'beginnings-of-others' : null;
}
