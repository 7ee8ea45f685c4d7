import { addDays, addMonths } from '#shared/domain/calendar/day-arithmetic.ts';
import type { CalendarDate, ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import type { Brand } from '#shared/lib/brand.ts';
import { buildSkill, day, testId } from './entities.ts';

/** How large a programme is wanted, and where it stands. */
export interface HistorySize {
  readonly pairs: number;
  readonly sessionsPerPair: number;
  /** Answers to surveys in all, dealt out over as many surveys as it takes. */
  readonly responses: number;
  /** The programme began six months before. */
  readonly today: CalendarDate;
  readonly programmeId: ProgrammeId;
  readonly roundId: RoundId;
}

const toMentee = [
  ['Collaborative tools', 'Outils collaboratifs'],
  ['Social media', 'Réseaux sociaux'],
  ['AI assistants', 'Assistants d’IA'],
  ['Data and dashboards', 'Données et tableaux de bord'],
  ['New generations', 'Nouvelles générations'],
  ['Inclusion', 'Inclusion'],
] as const;
const toMentor = [
  ['Strategy', 'Stratégie'],
  ['Leadership', 'Management'],
  ['Negotiation', 'Négociation'],
  ['Sector history', 'Histoire du secteur'],
  ['Network', 'Réseau'],
] as const;

/** Ids of their own for each kind of thing, apart from those of other builders. */
export function historyId<Id extends Brand<string, string>>(kind: number, index: number): Id {
  return testId<Id>(0x10_0000_0000 + kind * 0x100_0000 + index);
}

const skills = [...toMentee, ...toMentor].map(([en, fr], index) =>
  buildSkill({
    id: historyId(1, index),
    labels: { en, fr },
    aliases: [],
    usualDirection: index < toMentee.length ? 'junior-to-senior' : 'senior-to-junior',
  }),
);
export const historySkills = {
  toMentee: skills.slice(0, toMentee.length),
  toMentor: skills.slice(toMentee.length),
};

/** The same numbers in every run, and no pattern that would show in a chart. */
export function dealt(...numbers: readonly number[]): number {
  return numbers.reduce((mixed, number) => (mixed * 31 + number * 17 + 7) % 9973, 1);
}

/** Item `number` of a list that starts again at its end. */
export function inTurn<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('Nothing to take in turn');
  return item;
}

export function daysAfter(from: CalendarDate, days: number): CalendarDate {
  return day(addDays(from, days));
}

export function monthsBefore(from: CalendarDate, months: number): CalendarDate {
  return day(addMonths(from, -months));
}
