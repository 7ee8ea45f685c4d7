import { foldText } from '#shared/lib/fold-text.ts';

/** The form in which two spellings of a skill count as one: no accents, case or punctuation. */
export function skillKey(label: string): string {
  return foldText(label)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
