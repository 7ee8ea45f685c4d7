/** Something to time; what it gives back is thrown away. */
export interface Contender {
  readonly name: string;
  /** Milliseconds it took, measured by itself where more than the work runs. */
  run(): Promise<number>;
}

/** Milliseconds the work took. */
export async function timeOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/**
 * Milliseconds this process computed, its helper threads included: what else runs on the computer
 * counts less than with a clock.
 */
export function cpuTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Promise.resolve((user + system) / 1000);
}

/**
 * Times the contenders turn by turn, so that whatever slows the computer down for a while slows all
 * of them. The warm-up rounds are not kept.
 * @returns milliseconds of each kept round, in the order of the contenders
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  warmUpRounds = 1,
): Promise<readonly (readonly number[])[]> {
  const kept = contenders.map((): number[] => []);
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const [place, contender] of contenders.entries()) {
      const milliseconds = await contender.run();
      if (round >= warmUpRounds) kept[place]?.push(milliseconds);
    }
  }
  return kept;
}

/** The middle value; the mean of the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('No values to take a median of.');
  return (upper + lower) / 2;
}

/** Each round's quotient, so that the spread of a ratio is that of the rounds and not of two medians. */
export function ratios(values: readonly number[], against: readonly number[]): readonly number[] {
  return values.map((value, round) => value / (against[round] ?? Number.NaN));
}
