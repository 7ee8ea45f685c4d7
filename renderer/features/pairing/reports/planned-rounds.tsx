import { useState } from 'react';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import { PersonRoundsTable } from './person-rounds-table.tsx';
import { PlannedRoundTable } from './planned-round-table.tsx';

/** The planned rounds, by person or one at a time. */
export function PlannedRounds(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly rounds: readonly MatchResult[];
  /** Of the first planned round. */
  readonly firstNumber: number;
}) {
  const { t, formatNumber } = useLanguage();
  const { rounds, firstNumber } = props;
  const [tab, setTab] = useState(0);
  // A shorter plan may have taken the place of the one whose round was shown.
  const shown = Math.min(tab, rounds.length);
  const round = rounds[shown - 1];
  const numbers = rounds.map((_planned, index) => firstNumber + index);
  return (
    <>
      <Tabs
        value={shown}
        variant="scrollable"
        onChange={(_event, chosen: number) => {
          setTab(chosen);
        }}
        aria-label={t('reports.rotation.tabs')}
        sx={{ minHeight: 40, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        <Tab label={t('reports.rotation.byPerson')} {...tabProps(0)} />
        {numbers.map((number, index) => (
          <Tab
            key={number}
            label={t('reports.rotation.round', { round: number })}
            {...tabProps(index + 1)}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="rotation-panel"
        aria-labelledby={`rotation-tab-${String(shown)}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}
      >
        {round === undefined ? (
          <PersonRoundsTable {...props} />
        ) : (
          <>
            <Typography>
              {round.totals.mean === null || round.totals.worst === null
                ? t('reports.rotation.noPairs', { without: round.unmatched.length })
                : t('reports.rotation.totals', {
                    pairs: round.totals.pairs,
                    mean: formatNumber(Math.round(round.totals.mean)),
                    worst: formatNumber(Math.round(round.totals.worst)),
                    without: round.unmatched.length,
                  })}
            </Typography>
            <PlannedRoundTable {...props} round={round} number={firstNumber + shown - 1} />
          </>
        )}
      </Box>
    </>
  );
}

function tabProps(index: number) {
  return {
    id: `rotation-tab-${String(index)}`,
    'aria-controls': 'rotation-panel',
    sx: { minHeight: 40, textTransform: 'none' },
  };
}
