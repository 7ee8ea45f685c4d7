import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { FitMatrix } from '#shared/domain/pairing/pairing-engine.ts';
import { isTakingPart } from '#shared/domain/people/participant.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useEngineAnswer, type EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { useBoardRules } from '../use-board-rules.ts';
import { arrangeAxes, type MatrixOrder } from './matrix-axes.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { cellSizes, sizeForColumns, type CellSize, type MatrixCell } from './matrix-layout.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { createMatrixLook } from './matrix-look.ts';
import { pairAt, type MatrixPicture } from './matrix-picture.ts';
import { MatrixStatus } from './matrix-status.tsx';
import { MatrixToolbar } from './matrix-toolbar.tsx';
import { markPairs } from './pair-marks.ts';
import { useCellWords } from './use-cell-words.ts';
import { useNarrowing } from './use-narrowing.ts';

const headings = { rowHeading: 150, columnHeading: 120 } as const;
/** In a narrow window the names leave room for the cells. */
const narrowHeadings = { rowHeading: 104, columnHeading: 92 } as const;

/** Mentors × mentees as a heat map. `onOpen` shows a pair, proposed or not, in the drawer. */
export function MatrixView(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  onOpen(pair: MentorAndMentee): void;
}) {
  const { t, compareText } = useLanguage();
  const { data, words, engine, onOpen } = props;
  const rules = useBoardRules(data);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const narrowing = useNarrowing(data, words);
  const [order, setOrder] = useState<MatrixOrder>('cluster');
  const [size, setSize] = useState<CellSize | null>(null);
  const [active, setActive] = useState<MatrixCell | null>(null);
  const { answer: matrix } = useEngineAnswer(
    engine,
    'fitMatrix',
    useMemo(() => [rules], [rules]),
  );

  const look = useMemo(() => createMatrixLook(isDark ? 'dark' : 'light'), [isDark]);
  const arranged = useMemo(() => {
    if (matrix === undefined) return undefined;
    const compareNames = (one: PersonId, other: PersonId) =>
      compareText(data.nameOf(one), data.nameOf(other));
    const axes = arrangeAxes(matrix, order, { compareNames, narrowing });
    const namesOf = (ids: readonly PersonId[], places: readonly number[]) =>
      places.flatMap((place) => {
        const id = ids[place];
        return id === undefined ? [] : [data.nameOf(id)];
      });
    return {
      axes,
      mentorNames: namesOf(matrix.mentorIds, axes.rows),
      menteeNames: namesOf(matrix.menteeIds, axes.columns),
      marks: markPairs(matrix, data.pairs),
      absentCount: countAbsent(matrix, data),
    };
  }, [compareText, data, matrix, narrowing, order]);
  const picture = useMemo<MatrixPicture | undefined>(() => {
    if (matrix === undefined || arranged === undefined) return undefined;
    const columnCount = arranged.axes.columns.length;
    const layout = {
      rowCount: arranged.axes.rows.length,
      columnCount,
      cell: cellSizes[size ?? sizeForColumns(columnCount)],
      ...(isNarrow ? narrowHeadings : headings),
    };
    // A search or a filter may have taken away the cell that was active.
    const isThere =
      active !== null && active.row < layout.rowCount && active.column < layout.columnCount;
    return { ...arranged, layout, look, matrix, active: isThere ? active : null };
  }, [active, arranged, isNarrow, look, matrix, size]);
  const cell = useCellWords(engine, data, words, picture);

  if (picture === undefined || arranged === undefined) {
    return <Busy label={t('matrix.reading')} share={null} />;
  }
  if (picture.layout.rowCount === 0 || picture.layout.columnCount === 0) {
    return <EmptyState title={t('matrix.empty.title')} text={t('matrix.empty.text')} />;
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1.25 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          justifyContent: 'space-between',
        }}
      >
        <MatrixToolbar
          order={order}
          size={size ?? sizeForColumns(picture.layout.columnCount)}
          onOrder={setOrder}
          onSize={setSize}
        />
        <MatrixLegend look={look} />
      </Box>
      {arranged.absentCount > 0 && (
        <Typography
          variant="body2"
          noWrap
          title={t('matrix.absent', { count: arranged.absentCount })}
          sx={{ color: 'text.secondary', flexShrink: 0 }}
        >
          {t('matrix.absent', { count: arranged.absentCount })}
        </Typography>
      )}
      <Paper sx={{ flex: 1, minHeight: 220, position: 'relative' }}>
        <MatrixGrid
          label={t('matrix.label')}
          picture={picture}
          activeText={cell?.sentence ?? ''}
          onActivate={setActive}
          onOpen={(opened) => {
            const pair = pairAt(picture, opened);
            if (pair !== null) onOpen(pair);
          }}
        />
      </Paper>
      <MatrixStatus cell={cell} />
    </Box>
  );
}

/** How many take part and cannot be given a pair at present, so that the engine leaves them out. */
function countAbsent(
  { mentorIds, menteeIds }: FitMatrix,
  { participants }: Pick<PairingData, 'participants'>,
): number {
  const shown = new Set([...mentorIds, ...menteeIds]);
  return participants.filter(
    ({ person, enrolment }) => isTakingPart(enrolment) && !shown.has(person.id),
  ).length;
}
