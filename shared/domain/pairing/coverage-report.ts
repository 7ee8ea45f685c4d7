import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import { canBeMentored, canMentor, createCohort, isFreeToPair } from './cohort.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import type { PairRole } from './pairing-engine.ts';
import { coverSkills, type SkillCoverage } from './skill-coverage.ts';
import { suggestRecruitment, type Suggestion } from './suggest-recruitment.ts';

export interface SideCapacity {
  readonly people: number;
  readonly places: number;
}

/** What the programme lacks to give everybody what they want; it feeds recruitment. */
export interface CoverageReport {
  /** Volunteers who take part now, in each role. */
  readonly sides: Readonly<Record<PairRole, SideCapacity>>;
  /** Places by which one side falls short of the other; null when they are as many. */
  readonly missing: { readonly role: PairRole; readonly places: number } | null;
  /** Skills that mentees want, the largest gap first. */
  readonly wanted: readonly SkillCoverage[];
  /** Skills that mentors want to learn in return from mentees, the largest gap first. */
  readonly wantedInReturn: readonly SkillCoverage[];
  /** Wanted by mentees and offered by no mentor at any level. */
  readonly nobodyOffers: readonly SkillId[];
  /** Offered by mentors and wanted by no mentee, most offered first. */
  readonly nobodyWants: readonly { readonly skillId: SkillId; readonly offeredBy: number }[];
  /** What to do about each skill that is short of places, the largest gap first. */
  readonly suggestions: readonly Suggestion[];
}

/** @param standing the pairs there are, which take places of those who could be trained */
export function reportCoverage(
  participants: readonly MatchParticipant[],
  standing: readonly MentorAndMentee[],
): CoverageReport {
  const { people } = createCohort(participants);
  const mentors = people.filter((person) => canMentor(person) && isFreeToPair(person));
  const mentees = people.filter((person) => canBeMentored(person) && isFreeToPair(person));
  const sides = { mentor: countPlaces(mentors), mentee: countPlaces(mentees) };
  const short = sides.mentor.places - sides.mentee.places;
  const skills = coverSkills(mentees, mentors);
  const wanted = skills.filter(({ wantedBy }) => wantedBy > 0);
  return {
    sides,
    missing:
      short === 0 ? null : { role: short < 0 ? 'mentor' : 'mentee', places: Math.abs(short) },
    wanted,
    wantedInReturn: coverSkills(mentors, mentees).filter(({ wantedBy }) => wantedBy > 0),
    nobodyOffers: wanted
      .filter(({ taughtBy, knownBy }) => taughtBy + knownBy === 0)
      .map(({ skillId }) => skillId),
    nobodyWants: skills
      .filter(({ wantedBy }) => wantedBy === 0)
      .map(({ skillId, taughtBy, knownBy }) => ({ skillId, offeredBy: taughtBy + knownBy }))
      .toSorted((one, other) => other.offeredBy - one.offeredBy),
    suggestions: suggestRecruitment(people, wanted, countMentees(standing)),
  };
}

function countPlaces(people: readonly MatchParticipant[]): SideCapacity {
  return {
    people: people.length,
    places: people.reduce((places, { capacity }) => places + capacity, 0),
  };
}

function countMentees(standing: readonly MentorAndMentee[]): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const { mentorId } of standing) counts.set(mentorId, (counts.get(mentorId) ?? 0) + 1);
  return counts;
}
