import type { CalendarDate, DomainContext, ProgrammeId } from '#shared/domain/ids.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { Indicator, IndicatorAim, IndicatorReading, KpiName } from './indicator.ts';

/** What an indicator is set with. Name and unit of one that follows a formula are not asked for. */
export type IndicatorInput = Pick<
  Indicator,
  'name' | 'unit' | 'baseline' | 'target' | 'aim' | 'note'
>;

export const maximumIndicatorNameLength = 120;
export const maximumIndicatorUnitLength = 40;
/** Of the source of a reading. */
export const maximumSourceLength = 200;
export const maximumIndicatorNoteLength = 1000;

const lowerIsBetter: readonly KpiName[] = [
  'time-to-first-session',
  'leader-cancellations',
  'trust-gap',
];

/** What is aimed at unless somebody says otherwise. */
export function usualAim(kpi: KpiName | null): IndicatorAim {
  return kpi !== null && lowerIsBetter.includes(kpi) ? 'lower' : 'higher';
}

/** The largest figure either way: beyond it sums are no longer exact. */
const largestFigure = 1e12;

export const indicatorProblems = [
  'name-missing',
  'name-too-long',
  'name-taken',
  'unit-too-long',
  'note-too-long',
  'baseline-out-of-range',
  'target-out-of-range',
  'target-against-aim',
] as const;
/** `target-against-aim`: below the baseline where more is better, or above it where less is. */
export type IndicatorProblem = (typeof indicatorProblems)[number];

export type IndicatorResult = Result<Indicator, readonly IndicatorProblem[]>;

/** An indicator that follows the formula, or one of the programme's own. */
export function setIndicator(
  of: {
    readonly programmeId: ProgrammeId;
    readonly kpi: KpiName | null;
    /** Those of the programme so far. */
    readonly others: readonly Indicator[];
  },
  input: IndicatorInput,
  context: Pick<DomainContext, 'newId'>,
): IndicatorResult {
  const problems = problemsOf(of.kpi, of.others, input);
  if (problems.length > 0) return fail(problems);
  return succeed({
    ...written(of.kpi, input),
    id: context.newId(),
    programmeId: of.programmeId,
    kpi: of.kpi,
  });
}

export function editIndicator(
  indicator: Indicator,
  all: readonly Indicator[],
  input: IndicatorInput,
): IndicatorResult {
  const others = all.filter(({ id }) => id !== indicator.id);
  const problems = problemsOf(indicator.kpi, others, input);
  if (problems.length > 0) return fail(problems);
  return succeed({ ...indicator, ...written(indicator.kpi, input) });
}

function written(kpi: KpiName | null, input: IndicatorInput): IndicatorInput {
  return {
    name: kpi === null ? input.name.trim() : '',
    unit: kpi === null ? input.unit.trim() : '',
    baseline: input.baseline,
    target: input.target,
    aim: input.aim,
    note: input.note.trim(),
  };
}

function problemsOf(
  kpi: KpiName | null,
  others: readonly Indicator[],
  input: IndicatorInput,
): readonly IndicatorProblem[] {
  const { baseline, target, aim } = input;
  const [name, unit, note] = [input.name.trim(), input.unit.trim(), input.note.trim()];
  const problems: IndicatorProblem[] = [];
  if (kpi === null) {
    if (name === '') problems.push('name-missing');
    if (name.length > maximumIndicatorNameLength) problems.push('name-too-long');
    if (others.some((other) => other.kpi === null && other.name === name)) {
      problems.push('name-taken');
    }
    if (unit.length > maximumIndicatorUnitLength) problems.push('unit-too-long');
  }
  if (note.length > maximumIndicatorNoteLength) problems.push('note-too-long');
  if (!isInRange(baseline)) problems.push('baseline-out-of-range');
  if (!isInRange(target)) problems.push('target-out-of-range');
  if (baseline !== null && target !== null && isWorse(target, baseline, aim)) {
    problems.push('target-against-aim');
  }
  return problems;
}

function isInRange(figure: number | null): boolean {
  return figure === null || (Number.isFinite(figure) && Math.abs(figure) <= largestFigure);
}

function isWorse(figure: number, than: number, aim: Indicator['aim']): boolean {
  return aim === 'higher' ? figure < than : figure > than;
}

/** What a reading is noted with; null while there is no whole day, or no figure. */
export interface ReadingInput extends Pick<IndicatorReading, 'source' | 'note'> {
  readonly on: CalendarDate | null;
  readonly value: number | null;
}

export const readingProblems = [
  'day-missing',
  'day-ahead',
  'value-missing',
  'value-out-of-range',
  'source-too-long',
  'note-too-long',
] as const;
/** `day-ahead`: nobody has read what lies in the future. */
export type ReadingProblem = (typeof readingProblems)[number];

export type ReadingResult = Result<IndicatorReading, readonly ReadingProblem[]>;

export function addReading(
  indicator: Pick<Indicator, 'id' | 'programmeId'>,
  input: ReadingInput,
  context: Pick<DomainContext, 'today' | 'newId'>,
): ReadingResult {
  const { on, value } = input;
  const problems = readingProblemsOf(input, context);
  if (problems.length > 0 || on === null || value === null) return fail(problems);
  return succeed({
    id: context.newId(),
    programmeId: indicator.programmeId,
    indicatorId: indicator.id,
    on,
    value,
    source: input.source.trim(),
    note: input.note.trim(),
  });
}

export function editReading(
  reading: IndicatorReading,
  input: ReadingInput,
  context: Pick<DomainContext, 'today'>,
): ReadingResult {
  const { on, value } = input;
  const problems = readingProblemsOf(input, context);
  if (problems.length > 0 || on === null || value === null) return fail(problems);
  return succeed({
    ...reading,
    on,
    value,
    source: input.source.trim(),
    note: input.note.trim(),
  });
}

function readingProblemsOf(
  { on, value, source, note }: ReadingInput,
  { today }: Pick<DomainContext, 'today'>,
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  if (on === null) problems.push('day-missing');
  else if (on > today) problems.push('day-ahead');
  if (value === null) problems.push('value-missing');
  else if (!isInRange(value)) problems.push('value-out-of-range');
  if (source.trim().length > maximumSourceLength) problems.push('source-too-long');
  if (note.trim().length > maximumIndicatorNoteLength) problems.push('note-too-long');
  return problems;
}
