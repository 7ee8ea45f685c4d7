import { gridMinutes, type AvailabilitySlot } from '#shared/domain/people/availability.ts';
import {
  commonHours,
  hasQuarter,
  isWeekEmpty,
  minutesOf,
  quartersPerWeek,
  slotsOfWeek,
  weekOf,
  type WeekHours,
} from '#shared/domain/people/week-hours.ts';
import { numberKinds, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

interface Available {
  readonly availability: readonly AvailabilitySlot[];
}

/** min(1, common minutes per week ÷ wanted minutes). */
export function measureCommonTime(
  mentor: Available,
  mentee: Available,
  wantedMinutes: number,
): Measurement {
  const one = weekOf(mentor.availability);
  const other = weekOf(mentee.availability);
  if (isWeekEmpty(one) || isWeekEmpty(other)) return unknown();
  const common = commonHours(one, other);
  const minutes = minutesOf(common);
  return known(fractionOfMinutes(minutes, wantedMinutes), {
    kind: 'shared-slots',
    slots: slotsOfWeek(common),
    minutes,
  });
}

function fractionOfMinutes(minutes: number, wantedMinutes: number): number {
  return Math.min(1, minutes / wantedMinutes);
}

/** So many stretches at once: their common quarter hours are looked up rather than counted, in 4 kB. */
const stretchesPerPart = 11;
const valuesOfPart = 2 ** stretchesPerPart;

/**
 * A week falls into the stretches that nobody's hours divide: some twenty where people name parts of
 * days. A person is then a few numbers, and a pair a few look-ups, however fine the grid is.
 */
export function commonTimeRows(
  mentors: readonly Available[],
  mentees: readonly Available[],
  wantedMinutes: number,
): MeasureRows {
  const mentorWeeks = mentors.map(({ availability }) => weekOf(availability));
  const menteeWeeks = mentees.map(({ availability }) => weekOf(availability));
  const stretches = listStretches([...mentorWeeks, ...menteeWeeks]);
  const parts = Math.ceil(stretches.length / stretchesPerPart);
  const rows = packWeeks(mentorWeeks, stretches, parts);
  const columns = packWeeks(menteeWeeks, stretches, parts);
  const quartersOfPart = tabulateQuarters(stretches, parts);
  const fractionOf = tabulateFractions(wantedMinutes);
  const kinds = numberKinds(
    mentors.map((_, row) =>
      Array.from({ length: parts }, (__, part) => rows[part * mentors.length + row]).join(' '),
    ),
  );
  const isRowKnown = mentorWeeks.map((week) => !isWeekEmpty(week));
  const startOfColumn = Uint16Array.from(menteeWeeks, (week) =>
    isWeekEmpty(week) ? placeOfUnknown : 0,
  );
  const quarters = new Uint16Array(mentees.length);
  return {
    kindOf: (mentor) => kinds[mentor] ?? -1,
    fill: (mentor, fractions) => {
      if (isRowKnown[mentor] !== true) {
        fractions.fill(unknownMark);
        return;
      }
      quarters.set(startOfColumn);
      for (let part = 0; part < parts; part += 1) {
        const rowPart = rows[part * mentors.length + mentor] ?? 0;
        addCommonQuarters(rowPart, part, columns, quartersOfPart, quarters);
      }
      lookUpFractions(quarters, fractionOf, fractions);
    },
  };
}

// Functions of their own on typed arrays are compiled to quicker code than the same loops in a closure.

function addCommonQuarters(
  rowPart: number,
  part: number,
  columns: Uint16Array,
  quartersOfPart: Uint16Array,
  quarters: Uint16Array,
): void {
  const table = part * valuesOfPart;
  const offset = part * quarters.length;
  for (let column = 0; column < quarters.length; column += 1) {
    const common = rowPart & (columns[offset + column] ?? 0);
    quarters[column] = (quarters[column] ?? 0) + (quartersOfPart[table + common] ?? 0);
  }
}

function lookUpFractions(
  quarters: Uint16Array,
  fractionOf: Float64Array,
  fractions: Float64Array,
): void {
  for (let column = 0; column < fractions.length; column += 1) {
    fractions[column] = fractionOf[quarters[column] ?? 0] ?? unknownMark;
  }
}

/** In the table of fractions, beyond all quarter hours of a week. */
const placeOfUnknown = quartersPerWeek + 1;

/** By common quarter hours; looking up is quicker than dividing for each pair. */
function tabulateFractions(wantedMinutes: number): Float64Array {
  const fractions = new Float64Array(placeOfUnknown + 1);
  for (const quarters of fractions.keys()) {
    fractions[quarters] = fractionOfMinutes(quarters * gridMinutes, wantedMinutes);
  }
  fractions[placeOfUnknown] = unknownMark;
  return fractions;
}

interface Stretch {
  readonly firstQuarter: number;
  readonly quarters: number;
}

/** Cuts the week wherever somebody's hours begin or end, and leaves out the time nobody has. */
function listStretches(weeks: readonly WeekHours[]): readonly Stretch[] {
  const used = weekOf([]);
  const cut = weekOf([]);
  for (const week of weeks) {
    let before = 0;
    for (let word = 0; word < week.length; word += 1) {
      const free = week[word] ?? 0;
      used[word] = (used[word] ?? 0) | free;
      // A bit that differs from the one before it; the first bit of a word follows the word before.
      cut[word] = (cut[word] ?? 0) | (free ^ ((free << 1) | (before >>> 31)));
      before = free;
    }
  }
  const stretches: { firstQuarter: number; quarters: number }[] = [];
  let current: (typeof stretches)[number] | undefined;
  for (let quarter = 0; quarter < quartersPerWeek; quarter += 1) {
    if (!hasQuarter(used, quarter)) current = undefined;
    else if (current === undefined || hasQuarter(cut, quarter)) {
      current = { firstQuarter: quarter, quarters: 1 };
      stretches.push(current);
    } else current.quarters += 1;
  }
  return stretches;
}

/** The stretches of each person in parts, everybody's first part first. */
function packWeeks(
  weeks: readonly WeekHours[],
  stretches: readonly Stretch[],
  parts: number,
): Uint16Array {
  const packed = new Uint16Array(weeks.length * parts);
  for (const [place, { firstQuarter }] of stretches.entries()) {
    const offset = Math.floor(place / stretchesPerPart) * weeks.length;
    const bit = 1 << (place % stretchesPerPart);
    for (const [person, week] of weeks.entries()) {
      if (!hasQuarter(week, firstQuarter)) continue;
      packed[offset + person] = (packed[offset + person] ?? 0) | bit;
    }
  }
  return packed;
}

/** For each part, the quarter hours of each of its values. */
function tabulateQuarters(stretches: readonly Stretch[], parts: number): Uint16Array {
  const table = new Uint16Array(parts * valuesOfPart);
  for (const [place, { quarters }] of stretches.entries()) {
    const offset = Math.floor(place / stretchesPerPart) * valuesOfPart;
    const bit = 1 << (place % stretchesPerPart);
    for (let value = 0; value < valuesOfPart; value += 1) {
      if ((value & bit) !== 0) table[offset + value] = (table[offset + value] ?? 0) + quarters;
    }
  }
  return table;
}
