import Chip from '@mui/material/Chip';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { pendingCheckOn } from '#shared/domain/progress/practice-checks.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const shortDay = { day: 'numeric', month: 'short' } as const;

/** How far a practice has come, or the check it has before it. */
export function PracticeChip(props: { readonly practice: Practice; readonly today: CalendarDate }) {
  const { t, formatDate } = useLanguage();
  const { practice, today } = props;
  const { state, check } = practice;
  const checkOn = pendingCheckOn(practice);
  if (checkOn !== null) {
    const isDue = checkOn <= today;
    const label = t(isDue ? 'practices.chip.checkDue' : 'practices.chip.checkOn', {
      date: formatDate(checkOn, shortDay),
    });
    return (
      <Chip size="small" variant="outlined" color={isDue ? 'warning' : 'default'} label={label} />
    );
  }
  if (state === 'adopted' && check?.isKept === true) {
    return <Chip size="small" color="success" label={t('practices.chip.kept')} />;
  }
  return <Chip size="small" variant="outlined" label={t(`practices.state.${state}`)} />;
}
