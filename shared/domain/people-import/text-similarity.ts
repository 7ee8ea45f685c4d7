/** Words too common to make two skills alike. */
const linkWords = new Set(
  'a and au aux d de des du en et for in l la le les of on ou or sur the to un une with'.split(' '),
);

/** The words of a folded label that carry meaning, plurals made singular. */
export function meaningfulWords(key: string): readonly string[] {
  return key
    .split(' ')
    .filter((word) => !linkWords.has(word))
    .map((word) => (word.length > 3 ? singular(word) : word));
}

/** "Sociaux" is the plural of "social", "réseaux" of "réseau". */
function singular(word: string): string {
  return word.replace(/(?<=[^e])aux$/, 'al').replace(/[sx]$/, '');
}

/** Whether every word of the first stands in the second. */
export function isContained(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && first.every((word) => second.includes(word));
}

/**
 * How far two sets of words overlap, 0 to 1: the mean of what they share of all their words and of
 * the shorter one's words. "SEO" against "SEO, web analytics" is 0.67.
 */
export function wordOverlap(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const words = new Set(second);
  const shared = new Set(first.filter((word) => words.has(word))).size;
  const union = new Set([...first, ...second]).size;
  return (shared / union + shared / Math.min(new Set(first).size, words.size)) / 2;
}

/**
 * Letters to add, drop, change or swap to turn one text into the other (optimal string alignment),
 * or `limit + 1` as soon as it is sure to exceed the limit.
 */
export function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= second.length; column++) {
      const isSame = first[row - 1] === second[column - 1];
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (isSwap) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
      smallest = Math.min(smallest, distance);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? 0;
}
