export const progressSections = [
  'charts',
  'assessments',
  'surveys',
  'practices',
  'indicators',
] as const;
/** The sections of Progress, in the order in which they are offered. */
export type ProgressSection = (typeof progressSections)[number];
