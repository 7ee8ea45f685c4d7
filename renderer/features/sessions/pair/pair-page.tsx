import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import EventIcon from '@mui/icons-material/EventOutlined';
import Button from '@mui/material/Button';
import { displayName } from '#shared/domain/people/person.ts';
import type { PairId } from '#shared/domain/ids.ts';
import { sessionsAhead } from '#shared/domain/pair-life/sessions-ahead.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { healthLabel } from '#renderer/services/health-words.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { isId } from '#renderer/storage/ids.ts';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import { usePairLife, type PairLife } from '../queries.ts';
import { PairMenu } from './pair-menu.tsx';
import type { ProgressTabs } from './pair-tab.ts';
import { PairTabs } from './pair-tabs.tsx';
import { usePairHealth } from './use-pair-health.ts';

const shortMoment = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** The life of one pair: where it stands, what the two agreed on, aim at and promised. */
export function PairPage(props: { readonly progressTabs: ProgressTabs }) {
  const { pairId } = useParams();
  return isId<PairId>(pairId) ? (
    <PairLoader key={pairId} pairId={pairId} progressTabs={props.progressTabs} />
  ) : (
    <NoSuchPair />
  );
}

function PairLoader(props: { readonly pairId: PairId; readonly progressTabs: ProgressTabs }) {
  const { t } = useLanguage();
  const pairLife = usePairLife(props.pairId);
  useMarkReady(pairLife !== undefined);
  if (pairLife === undefined) return <Page title={t('pairLife.title')} />;
  return pairLife === null ? (
    <NoSuchPair />
  ) : (
    <PairScreen pairLife={pairLife} progressTabs={props.progressTabs} />
  );
}

function NoSuchPair() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  return (
    <Page title={t('pairLife.title')}>
      <EmptyState
        title={t('pairLife.gone.title')}
        text={t('pairLife.gone.text')}
        action={
          <Button component={Link} to={paths.pairing(programme.id)} variant="contained">
            {t('pairLife.openPairing')}
          </Button>
        }
      />
    </Page>
  );
}

function PairScreen(props: { readonly pairLife: PairLife; readonly progressTabs: ProgressTabs }) {
  const { pairLife, progressTabs } = props;
  const { t, formatDate } = useLanguage();
  const { pair, round, programme, mentor, mentee, sessions } = pairLife;
  const navigate = useNavigate();
  const { now } = usePresent();
  const { health } = usePairHealth(pairLife);
  const [isPlanning, setIsPlanning] = useState(false);
  const { underWay, next } = sessionsAhead(sessions, now);
  const state = t(`pairing.state.${pair.state}`);
  const facts = [
    ...(round === null ? [] : [t('pairLife.round', { number: round.number })]),
    state,
    ...(health.kind === 'not-running' ? [] : [healthLabel(health, pair.state, t)]),
    ...(underWay === null
      ? []
      : [t('pairLife.underWay', { when: formatDate(underWay.since, shortMoment) })]),
    next === null
      ? t('pairLife.noNextSession')
      : t('pairLife.nextSession', {
          when: formatDate(next.startsAt, shortMoment),
        }),
  ];
  const canPlan = pair.state === 'accepted' || pair.state === 'active';
  const plan = () => {
    setIsPlanning(true);
  };
  return (
    <Page
      title={`${displayName(mentor)} → ${displayName(mentee)}`}
      facts={facts.join(' · ')}
      actions={
        <>
          <PairMenu
            pairLife={pairLife}
            onPrintCharter={() => void navigate(paths.charter(programme.id, pair.id))}
          />
          {canPlan && (
            <Button variant="contained" startIcon={<EventIcon />} onClick={plan}>
              {t('pairLife.plan')}
            </Button>
          )}
        </>
      }
    >
      <PairTabs pairLife={pairLife} onPlan={canPlan ? plan : null} progressTabs={progressTabs} />
      {isPlanning && (
        <PlanSessionDialog
          programmeId={programme.id}
          pairIds={[pair.id]}
          onClose={() => {
            setIsPlanning(false);
          }}
        />
      )}
    </Page>
  );
}
