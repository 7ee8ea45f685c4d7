import {
  availabilitySlots,
  weekdays,
  type AvailabilitySlot,
  type DayPart,
  type Weekday,
} from '#shared/domain/people/availability.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { memoize } from './memoize.ts';

export interface AvailabilityRead {
  /** In the order of the week, each once. */
  readonly slots: readonly AvailabilitySlot[];
  /** Entries with a word that is neither a day nor a part of one; none of their slots is taken. */
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

const noonHour = 12;
const eveningHour = 18;
const lastHour = 24;

/** "lun matin, ven après-midi", "Mon AM; Tue PM", "mardi 14h-16h" or "lundi au jeudi" as weekly slots. A day alone means morning and afternoon. */
export const readAvailability = memoize((cell: string): AvailabilityRead => {
  const slots = new Set<AvailabilitySlot>();
  const unknown: string[] = [];
  for (const entry of cell.split(/[,;|\n/]/)) {
    if (entry.trim() === '') continue;
    const found = readEntry(entry.trim());
    if (found === null) unknown.push(entry.trim());
    else for (const slot of found) slots.add(slot);
  }
  return { slots: availabilitySlots.filter((slot) => slots.has(slot)), unknown };
});

/** Days gathered since the last part of a day, with the parts and hours said of them. */
interface DayGroup {
  days: Weekday[];
  parts: DayPart[];
  hours: number[];
}

const readEntry = memoize((entry: string): readonly AvailabilitySlot[] | null => {
  const slots: AvailabilitySlot[] = [];
  let group: DayGroup = { days: [], parts: [], hours: [] };
  let isRange = false;
  const close = (): void => {
    slots.push(...slotsOf(group));
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
      group.hours.push(hourOf(token));
    } else if (!ignoredWords.has(token) && !rangeWords.has(token)) {
      return null;
    }
    isRange = rangeWords.has(token);
  }
  close();
  return slots.length > 0 ? slots : null;
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

/** "am" and "pm" after a number belong to the hour: "2-4 pm" is 14 to 16. */
function addParts(group: DayGroup, token: string, parts: readonly DayPart[]): void {
  const isMeridiem = token === 'am' || token === 'pm';
  if (!isMeridiem || group.hours.length === 0) {
    group.parts.push(...parts);
    return;
  }
  if (token === 'am') return;
  const last = group.hours.at(-1) ?? 0;
  group.hours = group.hours.map((hour, index) => {
    // "11-2 pm" starts in the morning: an hour later than the last one is not moved.
    const isAfternoon = hour < noonHour && (index === group.hours.length - 1 || hour <= last);
    return isAfternoon ? hour + noonHour : hour;
  });
}

function hourOf(token: string): number {
  const [hour = 0, minutes = 0] = token.split(/[h:]/).map(Number);
  return hour + minutes / 60;
}

function slotsOf({ days, parts, hours }: DayGroup): readonly AvailabilitySlot[] {
  const said = [...parts, ...partsOfHours(hours)];
  const kept = said.length > 0 ? said : wholeDay;
  return days.flatMap((day) => kept.map((part): AvailabilitySlot => `${day}-${part}`));
}

function partsOfHours(hours: readonly number[]): readonly DayPart[] {
  const parts: DayPart[] = [];
  for (let index = 0; index < hours.length; index += 2) {
    const start = hours[index] ?? 0;
    const end = hours[index + 1] ?? start + 1;
    if (start < noonHour) parts.push('am');
    if (end > noonHour && start < eveningHour) parts.push('pm');
    if (end > eveningHour && start < lastHour) parts.push('eve');
  }
  return parts;
}
