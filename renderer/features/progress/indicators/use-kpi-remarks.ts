import { useMemo } from 'react';
import type { DomainContext } from '#shared/domain/ids.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { duePracticeChecks } from '#shared/domain/progress/practice-checks.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { isToWriteUp } from '#shared/domain/sessions/session-clock.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** What a figure leaves open because nobody has said it yet; an empty text when nothing is open. */
export function useKpiRemarks(
  facts: ProgressFacts,
  { now, today }: Pick<DomainContext, 'now' | 'today'>,
): (kpi: KpiName) => string {
  const { t } = useLanguage();
  return useMemo(() => {
    const toWriteUp = facts.sessions.filter((session) => isToWriteUp(session, now)).length;
    const toCheck = duePracticeChecks(facts, { today }).length;
    return (kpi) => {
      if (kpi === 'adherence' && toWriteUp > 0) {
        return t('indicators.remark.writeUp', { count: toWriteUp });
      }
      if (kpi === 'practices-kept' && toCheck > 0) {
        return t('indicators.remark.toCheck', { count: toCheck });
      }
      return '';
    };
  }, [facts, now, t, today]);
}
