/** What the sections of Progress share. */
export const progress = {
  'progress.title': 'Progrès',
  'progress.sections': 'Rubriques de Progrès',
  'progress.section.charts': 'Graphiques',
  'progress.section.assessments': 'Compétences',
  'progress.section.surveys': 'Questionnaires',
  'progress.section.practices': 'Pratiques',
  'progress.section.indicators': 'Indicateurs',
} as const;
