import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { describeMeasure } from '#shared/i18n/describe-match.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** What a criterion is called where it is set: "Needs met", "Same School". */
export function nameCriterion({ measure, option }: MatchCriterion, t: Translate): string {
  return option?.kind === 'field'
    ? t(`criteria.field.${option.comparison}`, { field: option.field })
    : describeMeasure({ measure }, t);
}
