import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';

/** Of a change that changes nothing, but for what is given. */
export function buildConsequences(overrides: Partial<ChangeConsequences> = {}): ChangeConsequences {
  return {
    obstacle: null,
    scoreChange: 0,
    pairsChange: 0,
    meanBefore: null,
    meanAfter: null,
    leftWithout: [],
    choicesLost: [],
    choicesGained: [],
    overCapacity: [],
    ...overrides,
  };
}
