/** What someone is in a pair. A person who takes both roles is each in pairs of their own. */
export type PairRole = 'mentor' | 'mentee';
