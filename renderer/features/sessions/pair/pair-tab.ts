export const pairTabs = ['overview', 'goals', 'actions', 'charter', 'journal', 'rotation'] as const;
/** What there is to see of a pair, in the order of its page. */
export type PairTab = (typeof pairTabs)[number];
