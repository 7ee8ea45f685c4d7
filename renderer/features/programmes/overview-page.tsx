import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FigureCard } from '#renderer/components/figure-card.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { areStepsDone, NextSteps } from './components/next-steps.tsx';
import { SkillDemandCard } from './components/skill-demand-card.tsx';
import { useOverview } from './queries.ts';

/** In the order of a pair's life. */
const pairStates = [
  'proposed',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended-early',
] as const;

/**
 * Where a programme stands, and what to do next: the way to pairs that run, and once they do, what needs
 * the coordinator today.
 */
export function OverviewPage(props: {
  /** What another feature tells of a programme that has begun. */
  readonly today: ReactNode;
}) {
  const { t, formatDate, formatNumber } = useLanguage();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const overview = useOverview(programme.id);
  useMarkReady(overview !== undefined);

  const facts = [
    t(`programme.state.${programme.state}`),
    t('programme.startsOn.fact', { date: formatDate(programme.startsOn) }),
    t('programme.length.months', { count: programme.lengthMonths }),
    t(`programme.cadence.${programme.cadence}`),
  ].join(' · ');
  const importButton = (
    <Button variant="contained" onClick={() => void navigate(paths.importPeople(programme.id))}>
      {t('people.import')}
    </Button>
  );

  if (overview === undefined) return <Page title={programme.name} facts={facts} />;
  const { mentorCount, menteeCount, currentPairs } = overview;
  const meanFit =
    currentPairs.length === 0
      ? null
      : currentPairs.reduce((sum, pair) => sum + pair.score, 0) / currentPairs.length;

  if (mentorCount + menteeCount === 0) {
    return (
      <Page title={programme.name} facts={facts}>
        <EmptyState
          title={t('overview.empty.title')}
          text={t('overview.empty.text')}
          action={importButton}
        />
      </Page>
    );
  }
  return (
    <Page title={programme.name} facts={facts}>
      {/* Once all is done it may hold nothing to focus: the keyboard scrolls it itself. */}
      <Box
        role="region"
        aria-label={t('app.nav.overview')}
        tabIndex={0}
        sx={{ overflow: 'auto', display: 'grid', gap: 2, alignContent: 'start' }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <FigureCard
            label={t('overview.mentors')}
            figure={formatNumber(mentorCount)}
            colour="secondary.main"
          />
          <FigureCard
            label={t('overview.mentees')}
            figure={formatNumber(menteeCount)}
            colour="primary.main"
          />
          <FigureCard
            label={t('overview.pairs')}
            figure={formatNumber(currentPairs.length)}
            note={describeStates(overview.pairs, t)}
          />
          <FigureCard
            label={t('overview.meanFit')}
            figure={meanFit === null ? '–' : formatNumber(Math.round(meanFit))}
            note={t(meanFit === null ? 'overview.meanFit.none' : 'overview.meanFit.of')}
          />
        </Box>
        {overview.hasBegun && props.today}
        {!areStepsDone(overview) && (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
              alignItems: 'start',
            }}
          >
            <NextSteps programme={programme} overview={overview} />
            <SkillDemandCard demand={overview.demand} />
          </Box>
        )}
      </Box>
    </Page>
  );
}

/** How many there are in each state; those that have ended come last, for the figure leaves them out. */
function describeStates(pairs: readonly Pair[], t: Translate): string {
  if (pairs.length === 0) return t('overview.pairs.none');
  return pairStates
    .map((state) => ({ state, count: pairs.filter((pair) => pair.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(`overview.pairs.${state}`, { count }))
    .join(' · ');
}
