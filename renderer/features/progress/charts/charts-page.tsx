import { useDeferredValue, useMemo, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useProgressFacts } from '#renderer/services/progress-facts.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { ProgressFrame } from '../progress-frame.tsx';
import { AsOfNotice } from './as-of-notice.tsx';
import { ChartGrid } from './chart-grid.tsx';
import { chartsData } from './charts-data.ts';
import { FigureRow } from './figure-row.tsx';
import { writeFilterAddress } from './filter-address.ts';
import { FilterBar } from './filter-bar.tsx';
import { rememberingClock } from './remembering-clock.ts';
import { ViewMenu } from './view-menu.tsx';
import { useProgressFilter } from './use-progress-filter.ts';

/** Read anew with the facts, for a computer can be taken to another zone. */
function useClock(facts: ProgressFacts) {
  // oxlint-disable-next-line react/exhaustive-deps -- the facts are what it is made anew for
  return useMemo(() => rememberingClock(computerClock), [facts]);
}

const noRounds: ProgressFacts['rounds'] = [];

/** What a programme has come to, in figures and charts, as the filter asks for. */
export function ChartsPage() {
  const programme = useCurrentProgramme();
  const facts = useProgressFacts(programme.id);
  useMarkReady(facts !== undefined);
  if (facts === undefined || facts === null) return <ProgressFrame section="charts" />;
  return <LoadedCharts whole={facts} />;
}

function LoadedCharts({ whole }: { readonly whole: ProgressFacts }) {
  const { t, formatDateRange } = useLanguage();
  const { domainContext } = useServices();
  const [filter, setFilter] = useProgressFilter(
    whole.rounds.length === 0 ? noRounds : whole.rounds,
  );
  const [present] = useState(domainContext);
  // Fields answer at once; the charts follow.
  const shown = useDeferredValue(filter);
  const clock = useClock(whole);
  const data = useMemo(
    () => chartsData(whole, shown, present, clock),
    [clock, present, shown, whole],
  );
  const period =
    data.from <= data.to
      ? formatDateRange(new Date(`${data.from}T00:00`), new Date(`${data.to}T00:00`), {
          dateStyle: 'long',
        })
      : t('charts.period.none');
  if (whole.pairs.length === 0) {
    return (
      <ProgressFrame section="charts">
        <EmptyState
          title={t('charts.none.title')}
          text={t('charts.none.text')}
          action={
            <Button variant="contained" component={Link} to={paths.pairing(whole.programme.id)}>
              {t('charts.none.action')}
            </Button>
          }
        />
      </ProgressFrame>
    );
  }
  return (
    <ProgressFrame
      section="charts"
      facts={t('charts.facts', { period, pairs: data.facts.pairs.length })}
      actions={
        <>
          <ViewMenu filter={filter} onChoose={setFilter} />
          <Button
            variant="contained"
            component={Link}
            to={{
              pathname: paths.progressReport(whole.programme.id),
              search: writeFilterAddress(filter).toString(),
            }}
          >
            {t('charts.report')}
          </Button>
        </>
      }
    >
      <Box
        role="region"
        aria-label={t('progress.section.charts')}
        tabIndex={0}
        sx={{ overflow: 'auto', display: 'grid', gap: 2, alignContent: 'start', pt: 1, pb: 2 }}
      >
        <FilterBar whole={whole} filter={filter} onChange={setFilter} />
        {data.filter.asOf !== null && (
          <AsOfNotice
            whole={whole}
            shown={data.facts}
            day={data.filter.asOf}
            clock={clock}
            onBack={() => {
              setFilter({ ...filter, asOf: null });
            }}
          />
        )}
        {data.leftOut > 0 && (
          <Alert severity="info">{t('charts.anonymousLeftOut', { count: data.leftOut })}</Alert>
        )}
        <FigureRow data={data} />
        <ChartGrid whole={whole} data={data} clock={clock} period={period} />
      </Box>
    </ProgressFrame>
  );
}
