import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { IndicatorDeeds } from './indicator-deeds.ts';
import type { FigureWords } from './use-figure-words.ts';

/** Every reading of an indicator, the latest first: what was read, when, and where it comes from. */
export function ReadingList(props: {
  readonly indicator: Indicator;
  /** The oldest first. */
  readonly readings: readonly IndicatorReading[];
  readonly words: FigureWords;
  readonly deeds: Pick<IndicatorDeeds, 'onReading' | 'onRemoveReading'>;
}) {
  const { t, formatDate } = useLanguage();
  const { indicator, readings, words, deeds } = props;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {readings.toReversed().map((reading) => {
        const date = formatDate(reading.on, { dateStyle: 'medium' });
        return (
          <Box
            component="li"
            key={reading.id}
            sx={{
              display: 'flex',
              alignItems: 'flex-start',
              gap: 1,
              py: 0.5,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography>
                {t('indicators.reading.line', {
                  value: words.ofIndicator(indicator, reading.value),
                  date,
                })}
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {[reading.source, reading.note].filter(Boolean).join(' · ')}
              </Typography>
            </Box>
            <IconButton
              size="small"
              aria-label={t('indicators.reading.editOf', { date })}
              onClick={() => {
                deeds.onReading(indicator, reading);
              }}
            >
              <EditIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('indicators.reading.deleteOf', { date })}
              // The row goes, and the next one slides below the pointer.
              onClick={onFirstPress(() => {
                deeds.onRemoveReading(reading);
              })}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
}
