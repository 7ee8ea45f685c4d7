import { median } from './measure.ts';

/** What one benchmark prints: one line of JSON. */
export interface BenchmarkResult {
  readonly name: string;
  /** Median of the rounds. */
  readonly value: number;
  readonly unit: string;
  /** `value` measured against something else in the same run; null when it stands alone. */
  readonly ratio: number | null;
  /** What the ratio is against. */
  readonly against: string | null;
  /** What the ratio should be, or the value where there is no ratio, such as `<= 2.0`; null when only reported. */
  readonly aim: string | null;
  /** Lowest and highest round of the number the aim is compared with. */
  readonly spread: readonly [number, number];
}

interface Rounds {
  readonly name: string;
  readonly values: readonly number[];
  readonly unit: string;
  readonly comparison?: { readonly ratios: readonly number[]; readonly against: string };
  readonly aim: string | null;
}

function toThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

export function summarise({ name, values, unit, comparison, aim }: Rounds): BenchmarkResult {
  const judged = comparison?.ratios ?? values;
  return {
    name,
    value: toThreeDigits(median(values)),
    unit,
    ratio: comparison === undefined ? null : toThreeDigits(median(comparison.ratios)),
    against: comparison?.against ?? null,
    aim,
    spread: [toThreeDigits(Math.min(...judged)), toThreeDigits(Math.max(...judged))],
  };
}

const aimPattern = /^(<=|>=|<|>)\s*(\d+(?:\.\d+)?)$/;

/** True when the aim is met or there is none. */
export function isAimMet({ aim, ratio, value }: BenchmarkResult): boolean {
  if (aim === null) return true;
  const [, comparison, limitText] = aimPattern.exec(aim) ?? [];
  const limit = Number(limitText);
  const judged = ratio ?? value;
  if (comparison === '<=') return judged <= limit;
  if (comparison === '>=') return judged >= limit;
  if (comparison === '<') return judged < limit;
  if (comparison === '>') return judged > limit;
  throw new Error(`The aim "${aim}" is not a comparison with a number.`);
}

/** Prints the line, and on standard error a missed aim in words. */
export function printResult(result: BenchmarkResult): void {
  console.log(JSON.stringify(result));
  if (!isAimMet(result)) {
    const judged = result.ratio ?? result.value;
    console.error(`${result.name} misses its aim: ${judged}, wanted ${result.aim}`);
  }
}
