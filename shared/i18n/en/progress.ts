/** What the sections of Progress share. */
export const progress = {
  'progress.title': 'Progress',
  'progress.sections': 'Sections of Progress',
  'progress.section.charts': 'Charts',
  'progress.section.assessments': 'Skills',
  'progress.section.surveys': 'Surveys',
  'progress.section.practices': 'Practices',
  'progress.section.indicators': 'Indicators',
} as const;
