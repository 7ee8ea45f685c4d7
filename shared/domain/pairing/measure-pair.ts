import { availabilitySlots, type AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import type { SkillId } from '#shared/domain/ids.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { Measure } from './criterion.ts';
import type { MatchParticipant } from './match-input.ts';
import type { PointsReason } from './match-result.ts';

/** What one criterion finds in a possible pair. */
export interface Measurement {
  /** Share of the criterion's points, 0 to 1; `unknownFraction` when not known. */
  readonly fraction: number;
  /** False when one of the two left the matter blank: the pair neither meets nor fails the criterion. */
  readonly isKnown: boolean;
  readonly reason: PointsReason;
}

/** From this level on a person works alone with the skill, and teaching it earns all its points. */
export const fullTeachingLevel = 3;

/** Silence neither wins nor loses. */
export const unknownFraction = 0.5;

/** One common half-day lets a pair meet; a second lets it move a session. */
const availabilityFractions: readonly [number, number, number] = [0, 0.6, 1];

/** One of two works remotely: they can meet by video wherever the other is, though not in person. */
export const oneRemoteFraction = 0.5;

const remoteSiteNames: ReadonlySet<string> = new Set([
  'a distance',
  'distance',
  'distanciel',
  'domicile',
  'en teletravail',
  'full remote',
  'fully remote',
  'home',
  'home office',
  'home working',
  'homeworking',
  'maison',
  'remote',
  'telecommute',
  'teletravail',
  'telework',
  'travail a distance',
  'wfh',
  'work from home',
  'working from home',
]);

/** Whether a site, already folded by `foldText`, says that the person works from home. */
export function isRemoteSite(foldedSite: string): boolean {
  return remoteSiteNames.has(foldedSite.replaceAll('-', ' '));
}

/** The text of reference for `measure-matrix.ts`, which finds the same fractions for a whole cohort. */
export function measurePair(
  measure: Measure,
  mentor: MatchParticipant,
  mentee: MatchParticipant,
): Measurement {
  switch (measure) {
    case 'needs':
      return measureTeaching('needs-met', 'no-need-stated', mentor.offers, mentee.wants);
    case 'reciprocity':
      return measureTeaching(
        'learns-in-return',
        'nothing-wanted-in-return',
        mentee.offers,
        mentor.wants,
      );
    case 'availability':
      return measureAvailability(mentor.availability, mentee.availability);
    case 'department':
      return measureDepartment(mentor.department, mentee.department);
    case 'language':
      return measureLanguages(mentor.languages, mentee.languages);
    case 'site':
      return measureSite(mentor.site, mentee.site);
    default:
      return assertNever(measure);
  }
}

function known(fraction: number, reason: PointsReason): Measurement {
  return { fraction, isKnown: true, reason };
}

function unknown(reason: PointsReason): Measurement {
  return { fraction: unknownFraction, isKnown: false, reason };
}

/**
 * Σ priority × min(1, level ÷ 3) ÷ Σ priority over the wanted skills. Someone who wants nothing has
 * left the matter blank; someone who offers nothing cannot teach, which is known and earns nothing.
 */
function measureTeaching(
  metKind: 'needs-met' | 'learns-in-return',
  blankKind: 'no-need-stated' | 'nothing-wanted-in-return',
  offers: readonly OfferedSkill[],
  wants: readonly WantedSkill[],
): Measurement {
  if (wants.length === 0) return unknown({ kind: blankKind });
  const metSkillIds: SkillId[] = [];
  const partlyMetSkillIds: SkillId[] = [];
  const missedSkillIds: SkillId[] = [];
  let earned = 0;
  let possible = 0;
  for (const want of byPriority(wants)) {
    const level = offers.find((offer) => offer.skillId === want.skillId)?.level ?? 0;
    // Thirds are summed as whole numbers so that the order of the skills cannot change the result.
    earned += want.priority * Math.min(fullTeachingLevel, level);
    possible += want.priority * fullTeachingLevel;
    if (level >= fullTeachingLevel) metSkillIds.push(want.skillId);
    else if (level > 0) partlyMetSkillIds.push(want.skillId);
    else missedSkillIds.push(want.skillId);
  }
  return known(earned / possible, {
    kind: metKind,
    metSkillIds,
    partlyMetSkillIds,
    missedSkillIds,
  });
}

function byPriority(wants: readonly WantedSkill[]): readonly WantedSkill[] {
  return wants.toSorted((one, other) => other.priority - one.priority);
}

function measureAvailability(
  mentor: readonly AvailabilitySlot[],
  mentee: readonly AvailabilitySlot[],
): Measurement {
  if (mentor.length === 0 || mentee.length === 0) return unknown({ kind: 'not-known' });
  const slots = availabilitySlots.filter((slot) => mentor.includes(slot) && mentee.includes(slot));
  return known(availabilityFraction(slots.length), { kind: 'shared-slots', slots });
}

export function availabilityFraction(sharedSlotCount: number): number {
  return availabilityFractions[Math.min(2, sharedSlotCount)] ?? 1;
}

function measureDepartment(mentor: string, mentee: string): Measurement {
  if (foldText(mentor) === '' || foldText(mentee) === '') return unknown({ kind: 'not-known' });
  return foldText(mentor) === foldText(mentee)
    ? known(0, { kind: 'same-department', department: mentor })
    : known(1, { kind: 'different-departments', mentor, mentee });
}

function measureLanguages(mentor: readonly string[], mentee: readonly string[]): Measurement {
  if (mentor.length === 0 || mentee.length === 0) return unknown({ kind: 'not-known' });
  const languages = mentor.filter((language) => mentee.includes(language));
  return languages.length === 0
    ? known(0, { kind: 'no-shared-language' })
    : known(1, { kind: 'shared-languages', languages });
}

function measureSite(mentor: string, mentee: string): Measurement {
  const mentorSite = foldText(mentor);
  const menteeSite = foldText(mentee);
  if (mentorSite === '' || menteeSite === '') return unknown({ kind: 'not-known' });
  const remoteCount = Number(isRemoteSite(mentorSite)) + Number(isRemoteSite(menteeSite));
  if (remoteCount === 2) return known(1, { kind: 'works-remotely' });
  if (mentorSite === menteeSite) return known(1, { kind: 'same-site', site: mentor });
  return remoteCount === 1
    ? known(oneRemoteFraction, { kind: 'works-remotely' })
    : known(0, { kind: 'different-sites', mentor, mentee });
}
