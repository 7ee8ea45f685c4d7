import { useEffect, useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import Button from '@mui/material/Button';
import { canMeet } from '#shared/domain/pairing/pair-decisions.ts';
import { canHaveMet } from '#shared/domain/sessions/log-past-session.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { runMenuCommand } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import { usePlanningData } from '../plan/planning-data.ts';
import { ClosuresDialog } from './closures-dialog.tsx';
import { FoundSessions } from './found-sessions.tsx';
import { groupOf } from './session-groups.ts';
import { useSessionsScreen } from './sessions-store.ts';

/** Everything the programme's pairs have planned, held and given up. */
export function SessionsPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const { now } = usePresent();
  const data = usePlanningData(programme.id);
  const { show, pairId } = useSessionsScreen();
  useEffect(() => {
    show(programme.id);
  }, [programme.id, show]);
  useMarkReady(data !== undefined);
  const [open, setOpen] = useState<'plan' | 'closures' | null>(null);
  const close = () => {
    setOpen(null);
  };
  if (data === undefined || data === null) return <Page title={t('sessions.title')} />;

  const { sessions } = data;
  const canPlan = data.pairs.some(canMeet);
  const planButton = (
    <Button
      variant="contained"
      onClick={() => {
        setOpen('plan');
      }}
    >
      {t('sessions.plan')}
    </Button>
  );
  return (
    <Page
      title={t('sessions.title')}
      facts={t('sessions.facts', {
        count: sessions.length,
        held: sessions.filter(({ state }) => state === 'held').length,
        toWriteUp: sessions.filter((session) => groupOf(session, now) === 'to-write-up').length,
      })}
      actions={
        <>
          <Button
            variant="outlined"
            onClick={() => {
              setOpen('closures');
            }}
          >
            {t('sessions.closures')}
          </Button>
          {data.pairs.some(canHaveMet) && (
            <Button
              variant="outlined"
              onClick={() => {
                runMenuCommand('log-session');
              }}
            >
              {t('live.log.title')}
            </Button>
          )}
          {canPlan && planButton}
        </>
      }
    >
      {sessions.length === 0 ? (
        <NoSessions action={canPlan ? planButton : null} />
      ) : (
        <FoundSessions data={data} now={now} />
      )}
      {open === 'plan' && (
        <PlanSessionDialog
          programmeId={programme.id}
          pairIds={pairId === null ? [] : [pairId]}
          onClose={close}
        />
      )}
      {open === 'closures' && <ClosuresDialog programme={data.programme} onClose={close} />}
    </Page>
  );
}

/** What to do first: plan, or form the pairs that will meet. */
function NoSessions(props: { readonly action: ReactNode }) {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  if (props.action !== null) {
    return (
      <EmptyState
        title={t('sessions.empty.title')}
        text={t('sessions.empty.text')}
        action={props.action}
      />
    );
  }
  return (
    <EmptyState
      title={t('sessions.empty.noPairs.title')}
      text={t('sessions.empty.noPairs.text')}
      action={
        <Button component={RouterLink} to={paths.pairing(programme.id)} variant="contained">
          {t('sessions.empty.noPairs.action')}
        </Button>
      }
    />
  );
}
