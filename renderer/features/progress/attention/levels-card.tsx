import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import type { LevelFigures } from '#shared/domain/progress/level-figures.ts';
import { useLanguage, type Language } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const signedDecimal = { ...oneDecimal, signDisplay: 'exceptZero' } as const;
const signedWhole = { maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const;

interface LevelLine {
  readonly label: string;
  readonly figure: string;
  /** What it rests on, or why there is none. */
  readonly note: string;
  readonly colour?: string;
}

/** The four levels of evaluation at a glance: how it was liked, what was learnt, what is done differently, what it changes. */
export function LevelsCard(props: {
  readonly programmeId: ProgrammeId;
  readonly levels: LevelFigures;
}) {
  const language = useLanguage();
  const { t, formatDate } = language;
  const { programmeId, levels } = props;
  const period = t('attention.levels.period', {
    from: formatDate(levels.from),
    to: formatDate(levels.to),
  });
  return (
    <Paper component="section" aria-labelledby="levels-title" sx={{ p: 2.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <Box sx={{ flex: '1 1 240px' }}>
          <Typography id="levels-title" variant="h2">
            {t('attention.levels')}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>{period}</Typography>
        </Box>
        <Button component={RouterLink} to={paths.progress(programmeId)} variant="outlined">
          {t('attention.levels.open')}
        </Button>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
        }}
      >
        <Level title={t('attention.level.reaction')} lines={reactionLines(levels, language)} />
        <Level title={t('attention.level.learning')} lines={learningLines(levels, language)} />
        <Level title={t('attention.level.behaviour')} lines={behaviourLines(levels, language)} />
        <Level title={t('attention.level.results')} lines={resultLines(levels, language)} />
      </Box>
    </Paper>
  );
}

function Level(props: { readonly title: string; readonly lines: readonly LevelLine[] }) {
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {props.title}
      </Typography>
      {props.lines.map(({ label, figure, note, colour }) => (
        <Box key={label} sx={{ mb: 1 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
          <Typography
            component="p"
            sx={{
              fontFamily: '"Fraunces Variable", Georgia, serif',
              fontWeight: 600,
              fontSize: '1.5rem',
              lineHeight: 1.25,
              color: colour ?? 'text.primary',
            }}
          >
            {figure}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {note}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** The figure with what it rests on; a dash with the reason where there is none. */
function lineOf(
  figure: Figure,
  write: (value: number) => string,
  countWords: (count: number) => string,
  { t }: Language,
): Pick<LevelLine, 'figure' | 'note'> {
  switch (figure.kind) {
    case 'value':
      return { figure: write(figure.value), note: countWords(figure.count) };
    case 'missing':
      return { figure: '–', note: t('attention.level.missing') };
    case 'hidden':
      return { figure: '–', note: t('attention.level.hidden') };
  }
}

function reactionLines({ reaction }: LevelFigures, language: Language): readonly LevelLine[] {
  const { t, formatNumber } = language;
  const answers = (count: number) => t('attention.level.answers', { count });
  return [
    {
      label: t('attention.level.satisfaction'),
      ...lineOf(
        reaction.satisfaction,
        (value) => t('attention.level.of5', { value: formatNumber(value, oneDecimal) }),
        answers,
        language,
      ),
    },
    {
      label: t('attention.level.nps'),
      ...lineOf(reaction.nps, (value) => formatNumber(value, signedWhole), answers, language),
    },
  ];
}

function learningLines({ learning }: LevelFigures, language: Language): readonly LevelLine[] {
  const { t, formatNumber } = language;
  const gain = (value: number) =>
    t('attention.level.gain', {
      value: formatNumber(value, signedDecimal),
      levels: Math.abs(value),
    });
  const scores = (count: number) => t('attention.level.scores', { count });
  return [
    {
      label: t('attention.level.mentees'),
      colour: 'primary.main',
      ...lineOf(learning['to-mentee'], gain, scores, language),
    },
    {
      label: t('attention.level.mentors'),
      colour: 'secondary.main',
      ...lineOf(learning['to-mentor'], gain, scores, language),
    },
  ];
}

function behaviourLines({ behaviour }: LevelFigures, language: Language): readonly LevelLine[] {
  const { t, formatNumber } = language;
  return [
    {
      label: t('attention.level.adopted'),
      figure: behaviour.adopted === 0 ? '–' : formatNumber(behaviour.adopted),
      note: t(
        behaviour.adopted === 0 ? 'attention.level.noPractice' : 'attention.level.adopted.note',
      ),
    },
    {
      label: t('attention.level.kept'),
      ...lineOf(
        behaviour.kept,
        (value) => formatNumber(value / 100, { style: 'percent', maximumFractionDigits: 0 }),
        (count) => t('attention.level.kept.note', { count }),
        language,
      ),
    },
  ];
}

function resultLines({ results }: LevelFigures, { t }: Language): readonly LevelLine[] {
  const { reached, comparable, indicators } = results;
  const label = t('attention.level.targets');
  if (indicators === 0) return [{ label, figure: '–', note: t('attention.level.noIndicator') }];
  if (comparable === 0) return [{ label, figure: '–', note: t('attention.level.notComparable') }];
  return [
    {
      label,
      figure: t('attention.level.reached', { reached, of: comparable }),
      note: t('attention.level.indicators', { count: indicators }),
    },
  ];
}
