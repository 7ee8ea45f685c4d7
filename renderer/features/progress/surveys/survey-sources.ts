import type { SurveySource } from '#shared/domain/progress/survey-decisions.ts';
import { shippedSurveys } from '#shared/domain/progress/survey-templates.ts';
import { noText } from '#shared/domain/progress/survey-texts.ts';
import type { SurveyTemplate } from '#shared/domain/progress/survey.ts';

/** What a new survey can begin with, by a key of its own. */
export interface KeyedSource extends SurveySource {
  readonly key: string;
  readonly isAnonymous: boolean;
}

export const blankSource: KeyedSource = {
  key: 'blank',
  purpose: 'own',
  title: noText,
  intro: noText,
  items: [],
  isAnonymous: false,
};

export const shippedSources: readonly KeyedSource[] = shippedSurveys.map((shipped) => ({
  ...shipped,
  key: shipped.purpose,
}));

export function ownSource({ id, title, intro, items }: SurveyTemplate): KeyedSource {
  return { ...blankSource, key: id, title, intro, items };
}
