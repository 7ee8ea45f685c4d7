import type { SkillId } from '#shared/domain/ids.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { kpiUnits, type KpiUnit } from '#shared/domain/progress/kpi-figures.ts';
import type { SurveyMeasure } from '#shared/domain/progress/survey.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { createTranslate, type Translate } from './translate.ts';
import { enumerate } from './word-lists.ts';
import { createDateWriter } from './write-date.ts';
import { createNumberWriter } from './write-number.ts';

/** What it takes to write a report in one language, whatever the language of the window. */
export interface ReportWording {
  readonly locale: Locale;
  readonly translate: Translate;
  /** A dash for a skill that is gone. */
  skillLabel(skillId: SkillId): string;
  kpiLabel(kpi: KpiName): string;
  measureLabel(measure: SurveyMeasure): string;
  /** With at most so many decimals; one by default. */
  number(value: number, decimals?: number): string;
  /** 0 to 100. */
  percent(value: number): string;
  /** With its sign: “+1.4”. */
  difference(value: number): string;
  date(day: string): string;
  /** Of `YYYY-MM`: “March 2026”. */
  month(month: string): string;
  list(items: readonly string[]): string;
}

export function createReportWording(locale: Locale, skills: readonly Skill[]): ReportWording {
  const translate = createTranslate(locale);
  const labels = new Map(skills.map((skill) => [skill.id, skill.labels[locale]]));
  const days = createDateWriter(locale, { dateStyle: 'long' });
  const months = createDateWriter(locale, { month: 'long', year: 'numeric' });
  const percent = createNumberWriter(locale, { style: 'percent', maximumFractionDigits: 0 });
  const difference = createNumberWriter(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  return {
    locale,
    translate,
    skillLabel: (skillId) => labels.get(skillId) ?? '–',
    kpiLabel: (kpi) => translate(`indicators.kpi.${kpi}`),
    measureLabel: (measure) => translate(`report.measure.${measure}`),
    number: (value, decimals = 1) =>
      createNumberWriter(locale, { maximumFractionDigits: decimals })(value),
    percent: (value) => percent(value / 100),
    difference,
    date: (day) => days.write(new Date(`${day}T00:00:00`)),
    month: (month) => months.write(new Date(`${month}-01T00:00:00`)),
    list: (items) => enumerate(items, locale),
  };
}

/** A figure of a formula with its unit; words where it is missing or hidden. */
export function writeKpi(kpi: KpiName, figure: Figure, words: ReportWording): string {
  return figure.kind === 'value'
    ? writeInUnit(figure.value, kpiUnits[kpi], words)
    : writeAbsence(figure, words);
}

/** A figure without a unit, such as a mean from 1 to 5. */
export function writeFigure(figure: Figure, words: ReportWording): string {
  return figure.kind === 'value' ? words.number(figure.value) : writeAbsence(figure, words);
}

function writeAbsence(figure: Exclude<Figure, { kind: 'value' }>, words: ReportWording): string {
  return words.translate(`report.figure.${figure.kind}`);
}

export function writeInUnit(value: number, unit: KpiUnit, words: ReportWording): string {
  switch (unit) {
    case 'percent':
      return words.percent(value);
    case 'days':
      return words.translate('report.unit.days', { count: Math.round(value) });
    case 'hours':
      return words.translate('report.unit.hours', { hours: words.number(value) });
    case 'levels':
      return words.difference(value);
    case 'nps':
      return words.difference(Math.round(value));
    case 'ratio':
    case 'points':
      return words.number(value);
    default:
      return assertNever(unit);
  }
}
