import type { CriteriaProfileId, Instant } from '#shared/domain/ids.ts';
import type { MatchCriterion } from './criterion.ts';
import type { PairingSettings } from './pairing-settings.ts';

/** A named set of criteria and settings, to be used again in any programme of the workspace. */
export interface CriteriaProfile {
  readonly id: CriteriaProfileId;
  readonly name: string;
  readonly criteria: readonly MatchCriterion[];
  readonly settings: PairingSettings;
  readonly createdAt: Instant;
}
