import {
  exactSlot,
  readSlot,
  weekdays,
  type AvailabilitySlot,
  type DayPart,
  type Weekday,
} from '#shared/domain/people/availability.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { partsBeside, settleHours, stretchesOf, type WrittenHour } from './hours-of-day.ts';
import { memoize } from './memoize.ts';

export interface AvailabilityRead {
  /** In the order of the week, each once. */
  readonly slots: readonly AvailabilitySlot[];
  /** Entries with a word that is neither a day nor a time of one; none of their slots is taken. */
  readonly unknown: readonly string[];
}

const dayWords: Readonly<Record<Weekday, string>> = {
  mon: 'lun lundi lundis lu mon monday mondays mo',
  tue: 'mar mardi mardis ma tue tues tuesday tuesdays tu',
  wed: 'mer mercredi mercredis me wed weds wednesday wednesdays we',
  thu: 'jeu jeudi jeudis je thu thur thurs thursday thursdays th',
  fri: 'ven vendredi vendredis ve fri friday fridays',
  sat: 'sam samedi samedis sa sat saturday saturdays',
  sun: 'dim dimanche dimanches di sun sunday sundays su',
};
const partWords: readonly (readonly [string, readonly DayPart[]])[] = [
  ['matin matins matinee matinees morning mornings am', ['am']],
  ['apresmidi apresmidis aprem afternoon afternoons pm', ['pm']],
  ['soir soirs soiree soirees evening evenings eve', ['eve']],
  ['journee journees jour day days', ['am', 'pm']],
];
const everyDayWords = 'semaine ouvres ouvrables everyday weekdays anytime';
const rangeWords = new Set(['-', 'a', 'au', 'to', 'until']);
const ignoredWords = new Set(
  'et and le la les l de du des the on in en every chaque tous toute toutes all any full at from entre between ou or'.split(
    ' ',
  ),
);

const dayByWord = new Map(
  weekdays.flatMap((day) => dayWords[day].split(' ').map((word): [string, Weekday] => [word, day])),
);
const partsByWord = new Map(
  partWords.flatMap(([words, parts]) =>
    words.split(' ').map((word): [string, readonly DayPart[]] => [word, parts]),
  ),
);
const everyDay = new Set(everyDayWords.split(' '));
const workingDays = weekdays.slice(0, 5);
const wholeDay: readonly DayPart[] = ['am', 'pm'];

/**
 * "lun matin, ven après-midi", "Mon AM; Tue PM", "mardi 14h-16h" or "lundi au jeudi" as weekly slots:
 * hours where they are given, else parts of days. A day alone means morning and afternoon.
 */
export const readAvailability = memoize((cell: string): AvailabilityRead => {
  const slots = new Set<AvailabilitySlot>();
  const unknown: string[] = [];
  for (const entry of cell.split(/[,;|\n/]/)) {
    if (entry.trim() === '') continue;
    const found = readEntry(entry.trim());
    if (found === null) unknown.push(entry.trim());
    else for (const slot of found) slots.add(slot);
  }
  return { slots: sortSlots([...slots]), unknown };
});

/** In the order of the week, without hours that a named part of the day holds already. */
function sortSlots(slots: readonly AvailabilitySlot[]): readonly AvailabilitySlot[] {
  const timed = slots.flatMap((slot) => {
    const hours = readSlot(slot);
    return hours === null ? [] : { slot, ...hours, place: weekdays.indexOf(hours.day) };
  });
  return timed
    .filter(
      ({ part, day, from, to }) =>
        part !== null ||
        !timed.some(
          (named) =>
            named.part !== null && named.day === day && named.from <= from && to <= named.to,
        ),
    )
    .toSorted((one, other) => one.place - other.place || one.from - other.from || one.to - other.to)
    .map(({ slot }) => slot);
}

/** Days gathered since the last part of a day, with the parts and hours said of them. */
interface DayGroup {
  days: Weekday[];
  parts: DayPart[];
  hours: readonly WrittenHour[];
}

const readEntry = memoize((entry: string): readonly AvailabilitySlot[] | null => {
  const slots: AvailabilitySlot[] = [];
  let group: DayGroup = { days: [], parts: [], hours: [] };
  let isRange = false;
  let areHoursSound = true;
  const close = (): void => {
    const found = slotsOf(group);
    if (found === null) areHoursSound = false;
    else slots.push(...found);
    group = { days: [], parts: [], hours: [] };
  };
  for (const token of tokensOf(entry)) {
    const day = dayByWord.get(token);
    const parts = partsByWord.get(token);
    if (day !== undefined || everyDay.has(token)) {
      if (group.days.length > 0 && group.parts.length + group.hours.length > 0) close();
      group.days.push(...daysUpTo(day, isRange ? group.days.at(-1) : undefined));
    } else if (parts !== undefined) {
      addParts(group, token, parts);
    } else if (/^\d/.test(token)) {
      group.hours = [...group.hours, { hour: hourOf(token), isSettled: false }];
    } else if (!ignoredWords.has(token) && !rangeWords.has(token)) {
      return null;
    }
    isRange = rangeWords.has(token);
  }
  close();
  return areHoursSound && slots.length > 0 ? slots : null;
});

function tokensOf(entry: string): readonly string[] {
  const text = foldText(entry)
    .replace(/apres[\s-]?midis?/g, ' apresmidi ')
    .replace(/\b([ap])\.?m\b\.?/g, ' $1m ')
    .replace(/\bjours? ouvr/g, ' ouvr')
    .replace(/\b(?:tous les jours|every day|any day|any time)\b/g, ' everyday ');
  return text.match(/[a-z]+|\d{1,2}\s?[h:]\s?\d{0,2}|\d{1,2}|-|[^\s\w'’–.()]/g) ?? [];
}

function daysUpTo(day: Weekday | undefined, from: Weekday | undefined): readonly Weekday[] {
  if (day === undefined) return workingDays;
  if (from === undefined) return [day];
  const first = weekdays.indexOf(from);
  const last = weekdays.indexOf(day);
  return last > first ? weekdays.slice(first + 1, last + 1) : [day];
}

/** "am" and "pm" after a number belong to the hour. */
function addParts(group: DayGroup, token: string, parts: readonly DayPart[]): void {
  const isMeridiem = token === 'am' || token === 'pm';
  if (isMeridiem && group.hours.length > 0) group.hours = settleHours(group.hours, token);
  else group.parts.push(...parts);
}

function hourOf(token: string): number {
  const [hour = 0, minutes = 0] = token.split(/[h:]/).map(Number);
  return hour + minutes / 60;
}

/** Null when the hours are none of a day. */
function slotsOf({ days, parts, hours }: DayGroup): readonly AvailabilitySlot[] | null {
  const stretches = stretchesOf(hours);
  if (stretches === null) return null;
  const named = parts.length + stretches.length > 0 ? partsBeside(parts, stretches) : wholeDay;
  return days.flatMap((day) => [
    ...named.map((part): AvailabilitySlot => `${day}-${part}`),
    ...stretches.map((stretch) => exactSlot(day, stretch)),
  ]);
}
