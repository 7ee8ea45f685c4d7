import type { Measure } from './criterion.ts';
import type { BreakdownLine } from './match-result.ts';

/** What was noted in interviews, and whom people would choose: told to the coordinator in confidence. */
const confidentialMeasures: ReadonlySet<Measure> = new Set(['evaluation', 'preference']);

/**
 * The lines of a breakdown that may be stored with the pair, which others than the coordinator can
 * receive, and printed or exported. The engine has the rest wherever it is to be shown.
 */
export function sharedBreakdown(breakdown: readonly BreakdownLine[]): readonly BreakdownLine[] {
  return breakdown.filter(({ measure }) => !confidentialMeasures.has(measure));
}
