import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import { canMentor, isFreeToPair } from './cohort.ts';
import type { MatchParticipant } from './match-input.ts';
import { fullTeachingLevel } from './measures/teaching.ts';
import type { SkillCoverage } from './skill-coverage.ts';

/** People named in each suggestion at most, those who need the least first. */
const mostNamed = 5;

/** For one skill, the ways to find the places it lacks; each list may be empty. */
export interface Suggestion {
  readonly skillId: SkillId;
  /** Places that are missing. */
  readonly gap: number;
  /** Could teach it, and have not volunteered as a mentor or are paused. */
  readonly toAsk: readonly PersonId[];
  /** Mentors who know something of it, level 1 or 2: trained, they could teach it. */
  readonly toTrain: readonly PersonId[];
  /** Mentors with a place left who know nothing of it yet; named where nobody is to be asked or trained. */
  readonly couldLearn: readonly PersonId[];
  /** Mentors to find outside when all who are named above have been asked and trained. */
  readonly toFind: number;
}

/** For each skill short of places, who could be asked or trained and how many are left to find. */
export function suggestRecruitment(
  people: readonly MatchParticipant[],
  wanted: readonly SkillCoverage[],
  menteesOf: ReadonlyMap<PersonId, number>,
): readonly Suggestion[] {
  return wanted
    .filter(({ gap }) => gap > 0)
    .map(({ skillId, gap }) => {
      const levelOf = ({ offers }: MatchParticipant): number =>
        offers.find((offer) => offer.skillId === skillId)?.level ?? 0;
      const toAsk = people.filter(
        (person) =>
          canMentor(person) && !isFreeToPair(person) && levelOf(person) >= fullTeachingLevel,
      );
      const mentors = people.filter((person) => canMentor(person) && isFreeToPair(person));
      const toTrain = mentors
        .filter((person) => levelOf(person) > 0 && levelOf(person) < fullTeachingLevel)
        .toSorted((one, other) => levelOf(other) - levelOf(one));
      const couldLearn =
        toAsk.length + toTrain.length > 0
          ? []
          : mentors.filter(
              (person) =>
                levelOf(person) === 0 && (menteesOf.get(person.personId) ?? 0) < person.capacity,
            );
      const gained = [...toAsk, ...toTrain].reduce((places, { capacity }) => places + capacity, 0);
      return {
        skillId,
        gap,
        toAsk: nameFirst(toAsk),
        toTrain: nameFirst(toTrain),
        couldLearn: nameFirst(couldLearn),
        toFind: Math.max(0, gap - gained),
      };
    });
}

function nameFirst(people: readonly MatchParticipant[]): readonly PersonId[] {
  return people.slice(0, mostNamed).map(({ personId }) => personId);
}
