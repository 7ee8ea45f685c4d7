import { useState } from 'react';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { ComparisonDetails } from './comparison-details.tsx';
import { ComparisonTable, type ComparisonDetail } from './comparison-table.tsx';
import { useMeasuredRuns } from './use-measured-runs.ts';

/** The board beside the chosen scenarios, with the people behind the figures. */
export function Comparison(props: {
  readonly scenarios: readonly Scenario[];
  readonly data: PairingData;
  readonly engine: EngineClient;
}) {
  const { t } = useLanguage();
  const { data } = props;
  const [detail, setDetail] = useState<ComparisonDetail | null>(null);
  const { runs, isRepeated } = useMeasuredRuns(data, props.engine, props.scenarios);
  return (
    <Paper component="section" aria-label={t('scenarios.comparison')} sx={{ p: 2 }}>
      <Typography variant="h2">{t('scenarios.comparison')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t(
          props.scenarios.length === 0 ? 'scenarios.comparison.hint' : 'scenarios.comparison.note',
        )}
      </Typography>
      {runs === undefined ? (
        <Busy label={t('scenarios.comparison.busy')} share={null} />
      ) : (
        <>
          {/* Five columns may be wider than the window. */}
          <Box
            role="region"
            aria-label={t('scenarios.comparison')}
            tabIndex={0}
            sx={{ overflowX: 'auto', mx: -1, px: 1 }}
          >
            <ComparisonTable
              runs={runs}
              isRepeated={isRepeated}
              data={data}
              detail={detail}
              onDetail={setDetail}
            />
          </Box>
          {detail !== null && (
            <>
              <Divider sx={{ my: 2 }} />
              <ComparisonDetails detail={detail} runs={runs} data={data} />
            </>
          )}
        </>
      )}
    </Paper>
  );
}
