import type { ReactNode } from 'react';
import type { PairId } from '#shared/domain/ids.ts';

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

/** The tabs that another feature fills. */
export type ProgressTabs = Readonly<
  Record<Extract<PairTab, 'skills' | 'practices'>, (pairId: PairId) => ReactNode>
>;
