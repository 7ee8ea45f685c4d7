import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { CalendarDate } from '#shared/domain/ids.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { asOfLimits } from '#shared/domain/progress/report-limits.ts';
import { unknownAsOf } from '#shared/domain/progress/unknown-as-of.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { describeAsOfLimit } from '#shared/i18n/describe-report-limit.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Says that the charts are those of a day past, with what is not known of it. */
export function AsOfNotice(props: {
  readonly whole: ProgressFacts;
  readonly shown: Pick<ProgressFacts, 'pairs'>;
  readonly day: CalendarDate;
  readonly clock: Pick<LocalClock, 'localAt'>;
  onBack(): void;
}) {
  const { t, formatDate } = useLanguage();
  const { whole, shown, day, clock, onBack } = props;
  const limits = asOfLimits(unknownAsOf(whole, shown, day, clock));
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" onClick={onBack}>
          {t('charts.asOf.back')}
        </Button>
      }
    >
      {[
        t('charts.asOf', { date: formatDate(day) }),
        ...limits.map((limit) => describeAsOfLimit(limit, t)),
      ].join(' ')}
    </Alert>
  );
}
