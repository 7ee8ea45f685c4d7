import type { ReactNode } from 'react';
import type { PairId } from '#shared/domain/ids.ts';
import type { HealthStep } from '#shared/domain/pair-life/pair-health.ts';

export const pairTabs = [
  'overview',
  'goals',
  'actions',
  'skills',
  'practices',
  'charter',
  'journal',
  'rotation',
] as const;
/** What there is to see of a pair, in the order of its page. */
export type PairTab = (typeof pairTabs)[number];

/** What another feature fills: two tabs, and what the overview shows of nudges. */
export interface ProgressTabs extends Readonly<
  Record<Extract<PairTab, 'skills' | 'practices'>, (pairId: PairId) => ReactNode>
> {
  /** @param step what the health of the pair suggests; null when nothing costs it anything */
  readonly nudges: (pairId: PairId, step: HealthStep | null) => ReactNode;
}
