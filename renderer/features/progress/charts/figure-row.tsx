import { memo } from 'react';
import Box from '@mui/material/Box';
import type { Figure } from '#shared/domain/progress/figure.ts';
import { practiceFunnel } from '#shared/domain/progress/practice-funnel.ts';
import { FigureCard } from '#renderer/components/figure-card.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ChartsData } from './charts-data.ts';

/** The five figures that say how the programme does. */
export const FigureRow = memo(function FigureRow({ data }: { readonly data: ChartsData }) {
  const { t, formatNumber } = useLanguage();
  const { kpis, sessions, attention } = data;
  const practices = practiceFunnel(data.facts.practices, data.context);
  const write = (figure: Figure, options?: Intl.NumberFormatOptions) =>
    figure.kind === 'value'
      ? formatNumber(figure.value, { maximumFractionDigits: 1, ...options })
      : t(figure.kind === 'hidden' ? 'charts.hidden.short' : 'charts.missing.short');
  const { adherence, nps } = kpis;
  const gain = kpis['skill-gain'];
  const cards = [
    {
      name: 'sessions',
      figure: t('charts.figure.sessions.figure', sessions),
      note:
        adherence.kind === 'value'
          ? t('charts.figure.sessions.note', {
              share: Math.round(adherence.value),
              count: adherence.count,
            })
          : t('charts.figure.sessions.none'),
    },
    {
      name: 'gain',
      figure: write(gain, { signDisplay: 'exceptZero' }),
      note: t('charts.figure.gain.note', { count: gain.kind === 'value' ? gain.count : 0 }),
    },
    {
      name: 'satisfaction',
      figure: write(data.satisfaction),
      note: t('charts.figure.satisfaction.note', {
        nps: write(nps, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
        count: data.satisfaction.kind === 'value' ? data.satisfaction.count : 0,
      }),
    },
    {
      name: 'practices',
      figure: formatNumber(practices.adopted),
      note: t('charts.figure.practices.note', { kept: practices.kept, tried: practices.tried }),
    },
    {
      name: 'attention',
      figure: formatNumber(attention.pairs),
      note: t('charts.figure.attention.note', { count: attention.of }),
      ...(attention.pairs > 0 && { colour: 'warning.main' }),
    },
  ] as const;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
      }}
    >
      {cards.map(({ name, ...card }) => (
        <FigureCard key={name} label={t(`charts.figure.${name}`)} {...card} />
      ))}
    </Box>
  );
});
