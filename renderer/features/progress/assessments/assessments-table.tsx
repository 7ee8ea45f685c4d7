import { useMemo, useState } from 'react';
import EastIcon from '@mui/icons-material/East';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { SkillGain } from '#shared/domain/progress/assessed-gains.ts';
import { assessmentPoints, type AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import { meanFigure, type Figure } from '#shared/domain/progress/figure.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { GainFigure } from './gain-figure.tsx';
import { PointCell } from './point-cell.tsx';
import { isAsked, pointToEnter } from './standings.ts';

const shownPairs = ['all', 'due'] as const;
type ShownPairs = (typeof shownPairs)[number];

/** Every pair with its four points; a row opens the grid in which levels are entered. */
export function AssessmentsTable(props: {
  /** The most urgent first. */
  readonly standings: readonly PairAssessments[];
  readonly gains: readonly SkillGain[];
  onEnter(
    standing: PairAssessments,
    point: AssessmentPoint,
    shown: readonly PairAssessments[],
  ): void;
}) {
  const { t } = useLanguage();
  const { standings, gains, onEnter } = props;
  const [shownOnes, setShownOnes] = useState<ShownPairs>('all');
  const shown =
    shownOnes === 'all' ? standings : standings.filter(({ points }) => points.some(isAsked));
  const columns = useColumns(gains, (standing, point) => {
    onEnter(standing, point, shown);
  });
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1.5, flexWrap: 'wrap' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shownOnes}
          aria-label={t('assessments.filter')}
          onChange={(_event, chosen: ShownPairs | null) => {
            if (chosen !== null) setShownOnes(chosen);
          }}
        >
          {shownPairs.map((one) => (
            <ToggleButton key={one} value={one}>
              {t(`assessments.filter.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
          {t('assessments.shown', { count: shown.length })}
        </Typography>
      </Box>
      {shown.length === 0 ? (
        <EmptyState
          title={t('assessments.nothingDue.title')}
          text={t('assessments.nothingDue.text')}
          action={
            <Button
              variant="contained"
              onClick={() => {
                setShownOnes('all');
              }}
            >
              {t('assessments.nothingDue.action')}
            </Button>
          }
        />
      ) : (
        <DataTable
          label={t('assessments.table')}
          columns={columns}
          rows={shown}
          rowHeight={56}
          getRowId={({ pair }) => pair.id}
          selectedId={null}
          onOpen={(standing) => {
            onEnter(standing, pointToEnter(standing), shown);
          }}
        />
      )}
    </>
  );
}

function useColumns(
  gains: readonly SkillGain[],
  onEnter: (standing: PairAssessments, point: AssessmentPoint) => void,
): readonly DataColumn<PairAssessments>[] {
  const { t, compareText } = useLanguage();
  const gainByPair = useMemo(() => {
    const raised = new Map<string, number[]>();
    for (const { pairId, start, end } of gains) {
      raised.set(pairId, [...(raised.get(pairId) ?? []), end - start]);
    }
    return raised;
  }, [gains]);
  const gainOf = ({ pair }: PairAssessments): Figure => meanFigure(gainByPair.get(pair.id) ?? []);
  const nameOf = ({ mentor }: PairAssessments) => displayName(mentor);
  return [
    {
      id: 'pair',
      label: t('assessments.column.pair'),
      track: 'minmax(136px, 1.6fr)',
      render: (standing) => <Couple standing={standing} />,
      compare: (a, b) => compareText(nameOf(a), nameOf(b)),
    },
    ...assessmentPoints.map((point): DataColumn<PairAssessments> => ({
      id: point,
      label: t(`assessments.point.${point}`),
      track: 'minmax(104px, 1fr)',
      render: (standing) => (
        <PointCell
          standing={standing}
          point={point}
          onEnter={() => {
            onEnter(standing, point);
          }}
        />
      ),
    })),
    {
      id: 'gain',
      label: t('assessments.column.gain'),
      track: 'minmax(104px, 0.7fr)',
      render: (standing) => <GainFigure figure={gainOf(standing)} />,
      compare: (a, b) => valueOf(gainOf(a)) - valueOf(gainOf(b)),
    },
  ];
}

/** Without a gain, below all that have one. */
function valueOf(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : -Infinity;
}

function Couple({ standing }: { readonly standing: PairAssessments }) {
  const { t } = useLanguage();
  const { mentor, mentee, pair } = standing;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minWidth: 0,
        containerType: 'inline-size',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          // The names say the same, and need the room.
          '@container (max-width: 215px)': { display: 'none' },
        }}
      >
        <PersonAvatar name={displayName(mentor)} role="mentor" size={28} />
        <EastIcon aria-hidden sx={{ fontSize: 14, color: 'text.secondary' }} />
        <PersonAvatar name={displayName(mentee)} role="mentee" size={28} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography noWrap sx={{ fontWeight: 600, lineHeight: 1.35 }}>
          {displayName(mentor)}
        </Typography>
        <Typography noWrap sx={{ fontWeight: 600, lineHeight: 1.35 }}>
          {displayName(mentee)}
          {pair.state !== 'active' && (
            <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
              {` · ${t(`pairing.state.${pair.state}`)}`}
            </Box>
          )}
        </Typography>
      </Box>
    </Box>
  );
}
