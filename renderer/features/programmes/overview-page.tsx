import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FigureCard } from '#renderer/components/figure-card.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { NextSteps } from './components/next-steps.tsx';
import { SkillDemandCard } from './components/skill-demand-card.tsx';
import { useOverview } from './queries.ts';

/** Where a programme stands, and what to do next. */
export function OverviewPage() {
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
  const { mentorCount, menteeCount, pairs } = overview;
  const acceptedPairs = pairs.filter((pair) => pair.state !== 'proposed');
  const meanFit =
    pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length;

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
            figure={formatNumber(pairs.length)}
            note={t('overview.pairs.accepted', { count: acceptedPairs.length })}
          />
          <FigureCard
            label={t('overview.meanFit')}
            figure={meanFit === null ? '–' : formatNumber(Math.round(meanFit))}
            note={t(meanFit === null ? 'overview.meanFit.none' : 'overview.meanFit.of')}
          />
        </Box>
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
      </Box>
    </Page>
  );
}
