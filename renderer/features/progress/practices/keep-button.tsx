import Button from '@mui/material/Button';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Answers the check at 90 days in one press: still in use. */
export function KeepButton(props: {
  readonly practice: Practice;
  onKeep(practice: Practice): void;
}) {
  const { t } = useLanguage();
  const { practice, onKeep } = props;
  return (
    <Button
      size="small"
      variant="outlined"
      aria-label={t('practices.keepOf', { title: practice.title })}
      // It goes from its list, and the next one slides below the pointer.
      onClick={onFirstPress(() => {
        onKeep(practice);
      })}
    >
      {t('practices.keep')}
    </Button>
  );
}
