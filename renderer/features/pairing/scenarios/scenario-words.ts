import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import type { Language } from '#renderer/services/language.tsx';

/** The coordinator's name for it; a proposal made on the board goes by its moment. */
export function nameScenario(
  { name, createdAt }: Pick<Scenario, 'name' | 'createdAt'>,
  { t, formatDate }: Pick<Language, 't' | 'formatDate'>,
): string {
  return name === ''
    ? t('scenarios.name.proposal', { when: formatMoment(createdAt, formatDate) })
    : name;
}

export function formatMoment(instant: string, formatDate: Language['formatDate']): string {
  return formatDate(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' });
}
