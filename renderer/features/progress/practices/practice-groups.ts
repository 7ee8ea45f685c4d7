import type { CalendarDate } from '#shared/domain/ids.ts';
import { pendingCheckOn } from '#shared/domain/progress/practice-checks.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';

export const practiceGroups = ['to-check', 'tried', 'adopted', 'kept', 'abandoned'] as const;
/** `to-check`: adopted 90 days ago or more, and nobody has asked since. `kept`: in use when somebody did. */
export type PracticeGroup = (typeof practiceGroups)[number];

export function groupOfPractice(practice: Practice, today: CalendarDate): PracticeGroup {
  const { state, check } = practice;
  if (state !== 'adopted') return state;
  const checkOn = pendingCheckOn(practice);
  if (checkOn !== null && checkOn <= today) return 'to-check';
  return check?.isKept === true ? 'kept' : 'adopted';
}

/** When it came to where it is now. */
export function practiceSince(practice: Practice): CalendarDate {
  const { state, triedOn, adoptedOn, abandonedOn } = practice;
  if (state === 'abandoned') return abandonedOn ?? adoptedOn ?? triedOn;
  return state === 'adopted' ? (adoptedOn ?? triedOn) : triedOn;
}

/** What is to be checked first, the longest due first; the rest group by group, the latest first. */
export function orderPractices(
  practices: readonly Practice[],
  today: CalendarDate,
): readonly Practice[] {
  const rank = new Map(practiceGroups.map((group, index) => [group, index]));
  return practices
    .map((practice) => {
      const group = groupOfPractice(practice, today);
      return { practice, group, since: practiceSince(practice) };
    })
    .toSorted((a, b) => {
      if (a.group !== b.group) return (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0);
      if (a.since === b.since) return a.practice.id < b.practice.id ? -1 : 1;
      const isEarlier = a.since < b.since ? -1 : 1;
      return a.group === 'to-check' ? isEarlier : -isEarlier;
    })
    .map(({ practice }) => practice);
}
