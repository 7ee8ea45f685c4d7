import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { AttentionItem } from '#shared/domain/progress/attention.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { attentionReasons, attentionWord, stepWords } from './attention-words.ts';

/** The colour beside the word, by how the pair is doing; never the only sign. */
function edgeColour({ health }: AttentionItem): string {
  if (health.kind !== 'scored') return 'text.disabled';
  if (health.word === 'on-track') return 'success.main';
  return health.word === 'at-risk' ? 'error.main' : 'warning.main';
}

/** One pair of the queue: how it is doing and why, what to do next, and what has been done. */
export function AttentionRow(props: {
  readonly item: AttentionItem;
  /** The names of the two. */
  readonly name: string;
  /** Null when one of the two is gone. */
  readonly onNudge: (() => void) | null;
  onNoteOutcome(): void;
}) {
  const language = useLanguage();
  const { t } = language;
  const { item, name, onNudge, onNoteOutcome } = props;
  const { pair, step, nudge } = item;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'flex-start',
        py: 1.25,
        pl: 1.5,
        borderLeft: 3,
        borderColor: edgeColour(item),
      }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
          <Link
            component={RouterLink}
            to={paths.pair(pair.programmeId, pair.id)}
            sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {name}
          </Link>
          <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
            {attentionWord(item, language)}
          </Typography>
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {attentionReasons(item, language).join(' · ')}
        </Typography>
        <Typography variant="body2">{stepWords(step, t)}</Typography>
        {nudge !== null && (
          <Chip
            size="small"
            variant="outlined"
            label={t('attention.nudged', { count: nudge.days })}
            sx={{ mt: 0.5 }}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {nudge !== null && (
          <Button
            size="small"
            variant="outlined"
            aria-label={t('attention.outcome.of', { pair: name })}
            onClick={onNoteOutcome}
          >
            {t('attention.outcome')}
          </Button>
        )}
        {onNudge !== null && (
          <Button
            size="small"
            variant={nudge === null ? 'outlined' : 'text'}
            aria-label={t('attention.nudge.of', { pair: name })}
            onClick={onNudge}
          >
            {t(nudge === null ? 'attention.nudge' : 'attention.nudge.again')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
