import type { MessageKey, Translate } from '#shared/i18n/translate.ts';
import { wordsOfCommand } from './command-words.ts';
import type { PaletteCommand } from './search-option.ts';

/** A command that is about no pair, under its name and the words that go for it. */
export function plainCommand(id: string, label: string, run: () => void): PaletteCommand {
  return { id, label, words: wordsOfCommand(id), isAtHand: false, run };
}

/** One whose name is in the catalogues, so that it goes by it in either language. */
export function namedCommand(
  id: string,
  name: MessageKey,
  t: Translate,
  run: () => void,
): PaletteCommand {
  return { id, label: t(name), words: wordsOfCommand(id, name), isAtHand: false, run };
}
