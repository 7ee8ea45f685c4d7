import type { LevelMark } from '#shared/domain/progress/assessed-history.ts';

export const trendWidth = 116;
export const trendHeight = 34;
const margin = 5;
const highestLevel = 4;

interface PlacedMark {
  /** Marks have no id of their own, and never change places. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly by: LevelMark['by'];
}

/** Marks in the order of time on a strip from the first to the last; a single one stands in the middle. */
export function placeMarks(marks: readonly LevelMark[]): readonly PlacedMark[] {
  const moments = marks.map(({ at }) => Date.parse(at));
  const first = Math.min(...moments);
  const span = Math.max(...moments) - first;
  return marks.map(({ level, by }, index) => ({
    x:
      margin +
      (span === 0 ? 0.5 : ((moments[index] ?? first) - first) / span) * (trendWidth - 2 * margin),
    y: trendHeight - margin - (level / highestLevel) * (trendHeight - 2 * margin),
    by,
    key: String(index),
  }));
}
