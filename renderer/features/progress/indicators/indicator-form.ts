import {
  usualAim,
  type IndicatorInput,
  type ReadingInput,
} from '#shared/domain/progress/indicator-decisions.ts';
import type { Indicator, IndicatorReading, KpiName } from '#shared/domain/progress/indicator.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { readFigure } from '#shared/i18n/read-figure.ts';

/** An indicator while it is written: figures as typed. */
export interface IndicatorForm extends Pick<IndicatorInput, 'name' | 'unit' | 'aim' | 'note'> {
  readonly baseline: string;
  readonly target: string;
}

/** @param formatFigure puts a figure into the words of the reader's language, as it would be typed */
export function toIndicatorForm(
  kpi: KpiName | null,
  indicator: Indicator | null,
  formatFigure: (figure: number) => string,
): IndicatorForm {
  const figure = (value: number | null | undefined) => (value == null ? '' : formatFigure(value));
  return {
    name: indicator?.name ?? '',
    unit: indicator?.unit ?? '',
    aim: indicator?.aim ?? usualAim(kpi),
    note: indicator?.note ?? '',
    baseline: figure(indicator?.baseline),
    target: figure(indicator?.target),
  };
}

/** What the form says. A figure that is none becomes one no indicator may have, so that it is noticed. */
export function readIndicatorForm(form: IndicatorForm, locale: Locale): IndicatorInput {
  return {
    ...form,
    baseline: readFigure(withoutPercent(form.baseline), locale),
    target: readFigure(withoutPercent(form.target), locale),
  };
}

/** A reading while it is written. */
export interface ReadingForm extends Pick<ReadingInput, 'source' | 'note'> {
  readonly on: string;
  readonly value: string;
}

export function toReadingForm(
  reading: IndicatorReading | null,
  today: string,
  formatFigure: (figure: number) => string,
): ReadingForm {
  return {
    on: reading?.on ?? today,
    value: reading === null ? '' : formatFigure(reading.value),
    source: reading?.source ?? '',
    note: reading?.note ?? '',
  };
}

export function readReadingForm(form: ReadingForm, locale: Locale): ReadingInput {
  const { on, value, source, note } = form;
  return {
    on: isCalendarDate(on) ? on : null,
    value: readFigure(withoutPercent(value), locale),
    source,
    note,
  };
}

/** Whoever types “92 %” means 92 of the unit beside the field. */
function withoutPercent(text: string): string {
  return text.replace(/[\s\u00a0\u202f]*%[\s\u00a0\u202f]*$/, '');
}
