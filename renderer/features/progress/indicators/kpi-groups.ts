import type { KpiName } from '#shared/domain/progress/indicator.ts';

export const kpiGroupNames = ['running', 'reaction', 'learning', 'behaviour', 'results'] as const;
/** How the programme runs, then the four levels at which it is evaluated. */
export type KpiGroupName = (typeof kpiGroupNames)[number];

/** The order in which the figures are shown. The programme's own indicators stand among the results. */
export const kpiGroups: Readonly<Record<KpiGroupName, readonly KpiName[]>> = {
  running: [
    'match-rate',
    'charter-rate',
    'time-to-first-session',
    'adherence',
    'leader-cancellations',
    'contact-time',
    'completion',
    'response-rate',
  ],
  reaction: ['trust', 'trust-gap', 'nps'],
  learning: ['skill-gain', 'normalised-gain', 'reciprocity'],
  behaviour: ['practices-kept'],
  results: ['goal-attainment'],
};
