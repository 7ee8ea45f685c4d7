import { foldText } from '#shared/lib/fold-text.ts';
import { memoize } from './memoize.ts';

/** Characters of a tag; a longer one is a sentence in the wrong column. */
const longestTag = 100;

/** "réseau, transmission; #Innovation" as tags, each once, accents and case aside. */
export const readTags = memoize((cell: string): readonly string[] => {
  const tags = new Map<string, string>();
  for (const entry of cell.split(/[,;|/•\n]/)) {
    const tag = entry
      .replace(/^[\s#–-]+/, '')
      .trim()
      .slice(0, longestTag);
    const key = foldText(tag);
    if (key !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
});
