import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** A pair that has not been published has nothing to assess yet. */
export function NotBegun() {
  const { t } = useLanguage();
  return (
    <EmptyState title={t('assessments.notBegun.title')} text={t('assessments.notBegun.text')} />
  );
}
