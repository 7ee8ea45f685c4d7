import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import {
  defaultCriteria,
  type Criterion,
  type MatchCriterion,
} from '#shared/domain/pairing/criterion.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { Cadence, Programme, ProgrammeType } from './programme.ts';
import type { Round } from './round.ts';

export interface NewProgramme {
  readonly name: string;
  readonly type: ProgrammeType;
  readonly cadence: Cadence;
  readonly lengthMonths: number;
  /** As typed; must be a `YYYY-MM-DD` day of the calendar. */
  readonly startsOn: string;
}

export const maximumNameLength = 120;
export const lengthMonthsRange = { least: 1, most: 36 } as const;

/** What is wrong with a programme as asked for. */
export type ProgrammeProblem =
  'name-missing' | 'name-too-long' | 'length-out-of-range' | 'start-not-a-date';

export interface CreatedProgramme {
  readonly programme: Programme;
  readonly firstRound: Round;
  readonly criteria: readonly Criterion[];
}

/** A draft programme with its first round and the default criteria; or everything wrong with the input. */
export function createProgramme(
  input: NewProgramme,
  context: DomainContext,
): Result<CreatedProgramme, readonly ProgrammeProblem[]> {
  const name = input.name.trim();
  const problems: ProgrammeProblem[] = [];
  if (name === '') problems.push('name-missing');
  if (name.length > maximumNameLength) problems.push('name-too-long');
  if (
    !Number.isInteger(input.lengthMonths) ||
    input.lengthMonths < lengthMonthsRange.least ||
    input.lengthMonths > lengthMonthsRange.most
  ) {
    problems.push('length-out-of-range');
  }
  if (!isCalendarDate(input.startsOn)) problems.push('start-not-a-date');
  if (problems.length > 0 || !isCalendarDate(input.startsOn)) return fail(problems);

  const programme: Programme = {
    id: context.newId(),
    name,
    type: input.type,
    cadence: input.cadence,
    lengthMonths: input.lengthMonths,
    startsOn: input.startsOn,
    holidays: 'none',
    closedDays: [],
    pairing: defaultPairingSettings,
    state: 'draft',
    closedOn: null,
  };
  return succeed({
    programme,
    firstRound: {
      id: context.newId(),
      programmeId: programme.id,
      number: 1,
      startsOn: input.startsOn,
      state: 'planned',
    },
    criteria: criteriaOf(input.type).map((criterion) => ({
      ...criterion,
      id: context.newId(),
      programmeId: programme.id,
    })),
  });
}

/** Where both are to learn, what the senior gives back weighs as much as what the junior teaches. */
const reciprocalWeight = 8;

/** The criteria a programme of the type starts with. */
export function criteriaOf(type: ProgrammeType): readonly MatchCriterion[] {
  return defaultCriteria.map((criterion) =>
    type === 'reciprocal' && criterion.measure === 'reciprocity'
      ? { ...criterion, weight: reciprocalWeight }
      : criterion,
  );
}

/** Whether the text is a day that exists: 29 February only in a leap year. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
