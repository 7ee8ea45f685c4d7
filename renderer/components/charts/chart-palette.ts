import { paperColours, roleColours } from '#renderer/theme/palette.ts';
import type { ChartTone } from './chart-spec.ts';

export type ColourMode = 'light' | 'dark';

/** The colours a chart is drawn in. */
export interface ChartPalette {
  readonly tones: Readonly<Record<ChartTone, string>>;
  readonly surface: string;
  readonly grid: string;
  readonly text: string;
  readonly secondaryText: string;
}

export const chartFont = '"Inter Variable"';
export const chartTitleFont = '"Fraunces Variable"';

export function chartPalette(mode: ColourMode): ChartPalette {
  const paper = paperColours[mode];
  return {
    tones: {
      primary: roleColours[mode].mentee,
      secondary: roleColours[mode].mentor,
      neutral: paper.secondaryText,
      success: paper.success,
      warning: paper.warning,
    },
    surface: paper.surface,
    grid: paper.hairline,
    text: paper.text,
    secondaryText: paper.secondaryText,
  };
}

/** A colour of the palette seen through, `#RRGGBBAA`. */
export function faint(colour: string, opacity: number): string {
  const alpha = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
  return `${colour}${alpha.toString(16).padStart(2, '0')}`;
}
