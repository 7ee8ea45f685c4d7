import type { PointsReason } from '#shared/domain/pairing/match-result.ts';

/** What one criterion finds in a possible pair. */
export interface Measurement {
  /** Share of the criterion's points, 0 to 1; `unknownFraction` when not known. */
  readonly fraction: number;
  /** False when one of the two left the matter blank: the pair neither meets nor fails the criterion. */
  readonly isKnown: boolean;
  readonly reason: PointsReason;
}

/** Silence neither wins nor loses. */
export const unknownFraction = 0.5;

export function known(fraction: number, reason: PointsReason): Measurement {
  return { fraction, isKnown: true, reason };
}

export function unknown(reason: PointsReason = { kind: 'not-known' }): Measurement {
  return { fraction: unknownFraction, isKnown: false, reason };
}
