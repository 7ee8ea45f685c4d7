import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { coupleOf } from '#shared/domain/pairing/couple-name.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchTotals } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSettled } from '#renderer/services/use-settled.ts';
import { useEngineAnswer, type EngineClient } from '../engine-client.ts';

const rows = ['pairs', 'score', 'mean', 'worst'] as const;

/** After which a weight that is being moved counts as still. */
const settlingMilliseconds = 120;

/** What a proposal under these rules would give, beside what is on the board, measured alike. */
export function ProposalPreview(props: {
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly Pair[];
}) {
  const { t, formatNumber } = useLanguage();
  const { engine, rules, pairs } = props;
  // Not at each step of a slider: the engine that works out a proposal keeps the board waiting.
  const settledRules = useSettled(rules, settlingMilliseconds);
  const { answer, isStale: isBeingAnswered } = useEngineAnswer(
    engine,
    'outlook',
    useMemo(
      () => [settledRules, pairs.filter((pair) => !isPast(pair)).map(coupleOf)],
      [pairs, settledRules],
    ),
  );
  const isStale = isBeingAnswered || settledRules !== rules;
  const show = (totals: MatchTotals | undefined, row: (typeof rows)[number]) => {
    const value = totals?.[row] ?? null;
    return value === null ? '–' : formatNumber(value, { maximumFractionDigits: 1 });
  };
  return (
    <Box
      component="table"
      aria-label={t('criteria.preview')}
      aria-busy={isStale}
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: '0.75rem',
        'th, td': { py: 0.25, textAlign: 'right', fontWeight: 400 },
        'th:first-of-type': { textAlign: 'left' },
        'tbody th': { color: 'text.secondary' },
      }}
    >
      <thead>
        <tr>
          <th>
            <Typography variant="h3" component="span">
              {t('criteria.preview')}
            </Typography>
          </th>
          <Box component="th" scope="col" sx={{ color: 'text.secondary' }}>
            {t('criteria.preview.board')}
          </Box>
          <Box component="th" scope="col" sx={{ color: 'text.secondary' }}>
            {t('criteria.preview.proposal')}
          </Box>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`criteria.preview.${row}`)}</th>
            <td>{show(answer?.standing, row)}</td>
            <Box component="td" sx={{ '&&': { fontWeight: 650 } }}>
              {show(answer?.proposal, row)}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
