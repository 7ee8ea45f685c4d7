import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { compareRuns } from '#shared/domain/pairing/compare-scenarios.ts';
import type { ScenarioPair } from '#shared/domain/pairing/scenario.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import { listMenteeChanges, type MeasuredRun } from './compared-runs.ts';
import type { ComparisonDetail } from './comparison-table.tsx';
import { nameScenario } from './scenario-words.ts';

/** The people behind a figure of the comparison. */
export function ComparisonDetails(props: {
  readonly detail: ComparisonDetail;
  readonly runs: readonly MeasuredRun[];
  readonly data: PairingData;
}) {
  const language = useLanguage();
  const { t, compareText, formatList } = language;
  const { detail, runs, data } = props;
  const board = runs.find(({ id }) => id === null);
  const run = runs.find(({ id }) => id === detail.id);
  if (run === undefined || board === undefined) return null;
  const name = run.scenario === null ? '' : nameScenario(run.scenario, language);
  if (detail.kind === 'changes') {
    return <MenteeChanges name={name} board={board} run={run} data={data} />;
  }
  const names = run.leftOut.map(data.nameOf).toSorted(compareText);
  return (
    <Box component="section">
      <Typography variant="h3">
        {run.scenario === null ? t('scenarios.leftOut.board') : t('scenarios.leftOut.of', { name })}
      </Typography>
      <Typography sx={{ mt: 0.5 }}>
        {names.length === 0 ? t('scenarios.leftOut.none') : formatList(names)}
      </Typography>
    </Box>
  );
}

function MenteeChanges(props: {
  readonly name: string;
  readonly board: MeasuredRun;
  readonly run: MeasuredRun;
  readonly data: PairingData;
}) {
  const { t, compareText, formatList, formatNumber } = useLanguage();
  const { data } = props;
  const changes = listMenteeChanges(compareRuns(props.board, props.run)).toSorted((one, other) =>
    compareText(data.nameOf(one.menteeId), data.nameOf(other.menteeId)),
  );
  const mentors = (pairs: readonly ScenarioPair[]) =>
    pairs.length === 0
      ? t('scenarios.changes.nobody')
      : formatList(
          pairs.map(({ mentorId, score }) =>
            t('scenarios.changes.score', {
              name: data.nameOf(mentorId),
              score: formatNumber(score, { maximumFractionDigits: 1 }),
            }),
          ),
        );
  return (
    <Box component="section" sx={{ overflowX: 'auto' }}>
      <Typography variant="h3">{t('scenarios.changes.of', { name: props.name })}</Typography>
      <Box
        component="table"
        aria-label={t('scenarios.changes')}
        sx={{
          mt: 0.5,
          borderCollapse: 'collapse',
          fontSize: '0.8125rem',
          'th, td': { py: 0.5, pr: 3, textAlign: 'left', fontWeight: 400 },
          'thead th': { color: 'text.secondary' },
          'tbody tr': { borderTop: '1px solid var(--mui-palette-divider)' },
        }}
      >
        <thead>
          <tr>
            <th scope="col">{t('scenarios.changes.mentee')}</th>
            <th scope="col">{t('scenarios.changes.now')}</th>
            <th scope="col">{t('scenarios.changes.then')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ menteeId, before, after }) => (
            <tr key={menteeId}>
              <Box component="th" scope="row" sx={{ '&&': { fontWeight: 600 } }}>
                {data.nameOf(menteeId)}
              </Box>
              <td>{mentors(before)}</td>
              <td>{mentors(after)}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
