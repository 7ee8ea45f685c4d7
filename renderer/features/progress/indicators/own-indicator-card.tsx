import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { IndicatorStanding } from '#shared/domain/progress/indicator-standing.ts';
import type { IndicatorReading } from '#shared/domain/progress/indicator.ts';
import { MoreButton } from '#renderer/components/more-button.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { pointable, pointedStyle } from '#renderer/components/use-shown-pointed.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { BigFigure } from './big-figure.tsx';
import type { IndicatorDeeds } from './indicator-deeds.ts';
import { ReadingList } from './reading-list.tsx';
import { TargetBar } from './target-bar.tsx';
import { TrendLine } from './trend-line.tsx';
import type { FigureWords } from './use-figure-words.ts';

/** An indicator of the programme's own: its latest reading, how it moved, and its target. */
export function OwnIndicatorCard(props: {
  readonly standing: IndicatorStanding;
  /** Those of this indicator, the oldest first. */
  readonly readings: readonly IndicatorReading[];
  readonly words: FigureWords;
  readonly deeds: IndicatorDeeds;
}) {
  const { t, formatDate } = useLanguage();
  const { standing, readings, words, deeds } = props;
  const { indicator, figure, readOn } = standing;
  const { name, note } = indicator;
  const [isOpen, setIsOpen] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  // A reading that was deleted leaves the focus to where the next is noted.
  useHeldFocus(card, () => card.current?.querySelector<HTMLElement>('[data-add]'));
  const latest =
    figure.kind === 'value' && readOn !== null
      ? t('indicators.reading.latest', {
          count: figure.count,
          date: formatDate(readOn, { dateStyle: 'medium' }),
        })
      : '';
  return (
    <Paper
      ref={card}
      component="article"
      aria-label={name}
      {...pointable(indicator.id)}
      sx={{ p: 1.75, minWidth: 0, ...pointedStyle }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Typography variant="h3" sx={{ flex: 1, minWidth: 0, pt: 0.25, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <MoreButton
          label={t('indicators.menu', { name })}
          isInCorner
          groups={[
            [
              {
                label: t('indicators.deed.edit'),
                run: () => {
                  deeds.onEdit(indicator);
                },
              },
              {
                label: t('indicators.deed.remove'),
                run: () => {
                  deeds.onRemove(indicator);
                },
              },
            ],
          ]}
        />
      </Box>
      {figure.kind === 'value' ? (
        <BigFigure>{words.ofIndicator(indicator, figure.value)}</BigFigure>
      ) : (
        <BigFigure isAbsent>{t('indicators.reading.none')}</BigFigure>
      )}
      {latest !== '' && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {latest}
        </Typography>
      )}
      <TargetBar standing={standing} words={words} />
      <TrendLine indicator={indicator} readings={readings} />
      {note !== '' && (
        <Typography
          variant="body2"
          sx={{ mt: 0.5, color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {note}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button
          data-add
          size="small"
          variant="outlined"
          aria-label={t('indicators.reading.addOf', { name })}
          onClick={() => {
            deeds.onReading(indicator, null);
          }}
        >
          {t('indicators.reading.add')}
        </Button>
        {readings.length > 0 && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={t('indicators.reading.showOf', { name })}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {t('indicators.reading.show')}
          </Button>
        )}
      </Box>
      <Collapse in={isOpen && readings.length > 0} unmountOnExit>
        <ReadingList indicator={indicator} readings={readings} words={words} deeds={deeds} />
      </Collapse>
    </Paper>
  );
}
