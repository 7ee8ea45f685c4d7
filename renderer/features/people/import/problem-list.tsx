import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ImportProblem } from '#shared/domain/people-import/imported-person.ts';
import { describeProblem } from '#shared/i18n/describe-import.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

interface NumberedProblem {
  readonly id: string;
  readonly problem: ImportProblem;
}

/** Every cell or row that could not be taken as it stands: where, why, and the cure. */
export function ProblemList(props: { readonly problems: readonly ImportProblem[] }) {
  const { t, formatNumber } = useLanguage();
  const rows = useMemo<readonly NumberedProblem[]>(
    () =>
      props.problems
        .toSorted((a, b) => a.row - b.row)
        .map((problem, index) => ({ id: String(index), problem })),
    [props.problems],
  );
  const columns = useMemo<readonly DataColumn<NumberedProblem>[]>(
    () => [
      {
        id: 'row',
        label: t('people.import.problem.row'),
        track: '64px',
        render: ({ problem }) => <Typography>{formatNumber(problem.row)}</Typography>,
        compare: (a, b) => a.problem.row - b.problem.row,
      },
      {
        id: 'severity',
        label: t('people.import.problem.effect'),
        track: '150px',
        render: ({ problem }) => (
          <Chip
            size="small"
            variant="outlined"
            color={problem.severity === 'error' ? 'error' : 'warning'}
            label={t(`people.import.problem.${problem.severity}`)}
          />
        ),
        compare: (a, b) => a.problem.severity.localeCompare(b.problem.severity),
      },
      {
        id: 'column',
        label: t('people.import.problem.column'),
        track: 'minmax(90px, 160px)',
        render: ({ problem }) => (
          <Typography noWrap title={problem.column}>
            {problem.column}
          </Typography>
        ),
      },
      {
        id: 'reason',
        label: t('people.import.problem.what'),
        track: 'minmax(260px, 1fr)',
        render: ({ problem }) => {
          const { reason, cure } = describeProblem(problem, t);
          return (
            <Box>
              <Typography noWrap title={reason}>
                {reason}
              </Typography>
              <Typography variant="body2" noWrap title={cure} sx={{ color: 'text.secondary' }}>
                {cure}
              </Typography>
            </Box>
          );
        },
      },
    ],
    [formatNumber, t],
  );
  return (
    <DataTable
      label={t('people.import.check.problems', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowHeight={52}
      getRowId={({ id }) => id}
      selectedId={null}
    />
  );
}
