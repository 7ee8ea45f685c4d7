import { Link } from 'react-router';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { agreedCharter } from '#shared/domain/pair-life/charter-decisions.ts';
import type { PairAlert } from '#shared/domain/pair-life/pair-alerts.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import type { PairTab } from './pair-tab.ts';

/** What is still to come is no warning: it keeps to the colours of the paper. */
const calm = {
  color: 'text.primary',
  backgroundColor: 'background.paper',
  '& .MuiAlert-icon': { color: 'primary.main' },
} as const;

/** What the pair lacks: a session in the calendar, a charter both agreed on, a goal. */
export function PairNudges(props: {
  readonly pairLife: PairLife;
  readonly alert: PairAlert | null;
}) {
  const { t } = useLanguage();
  const { pairLife, alert } = props;
  const { pair, charters, goals } = pairLife;
  const isOver = isPast(pair);
  return (
    <>
      {alert !== null && (
        <Alert severity="warning">{t(`pairLife.alert.${alert.kind}`, { count: alert.days })}</Alert>
      )}
      {!isOver && agreedCharter(charters) === null && (
        <Alert
          severity="info"
          sx={calm}
          action={<TabButton tab="charter" label={t('pairLife.nudge.openCharter')} />}
        >
          {t(charters.length === 0 ? 'pairLife.nudge.noCharter' : 'pairLife.nudge.notAgreed')}
        </Alert>
      )}
      {!isOver && goals.length === 0 && (
        <Alert
          severity="info"
          sx={calm}
          action={<TabButton tab="goals" label={t('pairLife.nudge.openGoals')} />}
        >
          {t('pairLife.nudge.noGoal')}
        </Alert>
      )}
    </>
  );
}

function TabButton(props: { readonly tab: PairTab; readonly label: string }) {
  return (
    <Button component={Link} to={`?tab=${props.tab}`} size="small" color="inherit">
      {props.label}
    </Button>
  );
}
