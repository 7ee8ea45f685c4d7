import type { PersonId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { canBeMentored, canMentor } from './cohort.ts';
import type { MatchParticipant } from './match-input.ts';
import type { PairRole } from './pair-role.ts';
import type { PreparedRules } from './prepared-rules.ts';
import type { ScenarioPair } from './scenario.ts';

/** How the people of one group fared, on one side. */
export interface GroupCount {
  /** As the list writes it; empty for people of whom it is not known. */
  readonly name: string;
  /** Who takes the role in the programme. */
  readonly people: number;
  /** Those for whom the rules allow at least one partner, or who have a pair all the same. */
  readonly possible: number;
  readonly paired: number;
  /** Of the possible ones, those without a pair. */
  readonly unpaired: number;
  /** Paired ÷ possible, 0 to 1; null when nobody was possible. */
  readonly rate: number | null;
  /** Mean score of their pairs; null when they have none. */
  readonly meanScore: number | null;
}

export interface GroupCounts {
  readonly all: GroupCount;
  /** Largest group first. */
  readonly byDepartment: readonly GroupCount[];
  readonly bySite: readonly GroupCount[];
}

interface Counted {
  readonly person: MatchParticipant;
  readonly isPossible: boolean;
  readonly scores: readonly number[];
}

export function countGroups(
  prepared: PreparedRules,
  pairs: readonly ScenarioPair[],
  role: PairRole,
): GroupCounts {
  const possible = listPossible(prepared, role);
  const scoresOf = new Map<PersonId, number[]>();
  for (const { mentorId, menteeId, score } of pairs) {
    const personId = role === 'mentor' ? mentorId : menteeId;
    const scores = scoresOf.get(personId) ?? [];
    scores.push(score);
    scoresOf.set(personId, scores);
  }
  const canTakeRole = role === 'mentor' ? canMentor : canBeMentored;
  const counted = prepared.cohort.people.filter(canTakeRole).map((person): Counted => {
    const scores = scoresOf.get(person.personId) ?? [];
    return { person, scores, isPossible: possible.has(person.personId) || scores.length > 0 };
  });
  return {
    all: countGroup('', counted),
    byDepartment: groupBy(counted, ({ department }) => department),
    bySite: groupBy(counted, ({ site }) => site),
  };
}

/** Everyone with at least one partner that the rules allow. */
function listPossible(prepared: PreparedRules, role: PairRole): ReadonlySet<PersonId> {
  const { mentors, mentees, blocks } = prepared.matrix();
  const possible = new Set<PersonId>();
  for (const [row, mentor] of mentors.entries()) {
    for (const [column, mentee] of mentees.entries()) {
      if (blocks[row * mentees.length + column] !== 0) continue;
      possible.add(role === 'mentor' ? mentor.personId : mentee.personId);
    }
  }
  return possible;
}

/** Names that differ in case and accents only are one group, called as the first of them. */
function groupBy(
  counted: readonly Counted[],
  nameOf: (person: MatchParticipant) => string,
): readonly GroupCount[] {
  const groups = new Map<string, Counted[]>();
  for (const each of counted) {
    const key = foldText(nameOf(each.person));
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }
  return [...groups]
    .toSorted(
      ([oneKey, one], [otherKey, other]) =>
        other.length - one.length || (oneKey === otherKey ? 0 : oneKey < otherKey ? -1 : 1),
    )
    .map(([, group]) => {
      const [first] = group;
      return countGroup(first === undefined ? '' : nameOf(first.person).trim(), group);
    });
}

function countGroup(name: string, group: readonly Counted[]): GroupCount {
  const possible = group.filter(({ isPossible }) => isPossible).length;
  const paired = group.filter(({ scores }) => scores.length > 0).length;
  const scores = group.flatMap((each) => each.scores);
  return {
    name,
    people: group.length,
    possible,
    paired,
    unpaired: possible - paired,
    rate: possible === 0 ? null : paired / possible,
    meanScore:
      scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}
