import type { Objective } from './match-input.ts';

/** How a programme forms its pairs, beside its criteria. */
export interface PairingSettings {
  readonly objective: Objective;
  /** Decides between equally good results; any safe integer. */
  readonly seed: number;
  /** Whether people of the same team, or with the same manager, are kept apart. */
  readonly separateTeams: boolean;
  /** Rounds that must pass before two people may be paired again; null when never. */
  readonly noRepeatRounds: number | null;
  /** The grades of the firm from lowest to highest. */
  readonly gradeOrder: readonly string[];
}

export const defaultPairingSettings: PairingSettings = {
  objective: 'score',
  seed: 1,
  separateTeams: false,
  noRepeatRounds: null,
  gradeOrder: [],
};
