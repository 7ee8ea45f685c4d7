import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { canBeMentored, canMentor, type Cohort } from './cohort.ts';
import type { MatchParticipant } from './match-input.ts';
import type { UnmatchedPerson, UnmatchedReason } from './match-result.ts';
import { tenthsPerPoint } from './point-shares.ts';
import { blockKinds, type ScoreMatrix } from './score-matrix.ts';

/**
 * Everyone who has a pair in none of their roles, by name, once per role they could take. Someone who
 * takes no new pair at all is listed once, since the reason is the same in both roles.
 */
export function listUnmatched(
  cohort: Cohort,
  matrix: ScoreMatrix,
  pairedIds: ReadonlySet<PersonId>,
): readonly UnmatchedPerson[] {
  const offeredBy = groupBySkill(matrix.mentors, ({ offers }) =>
    offers.filter(({ level }) => level > 0),
  );
  const wantedBy = groupBySkill(matrix.mentees, ({ wants }) => wants);
  const rowOf = new Map(matrix.mentors.map(({ personId }, row) => [personId, row]));
  const columnOf = new Map(matrix.mentees.map(({ personId }, column) => [personId, column]));
  const columnCount = matrix.mentees.length;

  const asMentor = (person: MatchParticipant): UnmatchedPerson => {
    const row = rowOf.get(person.personId) ?? 0;
    const cellOf = (column: number): number => row * columnCount + column;
    const unwanted = person.offers
      .filter(({ level }) => level > 0)
      .map(({ skillId }) => skillId)
      .filter((skillId) => !hasOther(wantedBy, skillId, person.personId));
    const reasons = listPartnerReasons(person, matrix, matrix.mentees, cellOf).map(
      (reason): UnmatchedReason =>
        // Whoever leads a group and could have had mentees was not left out for others: they were too few.
        reason.kind === 'partners-taken' && person.groupMinimum >= 2
          ? { kind: 'group-too-small', minimum: person.groupMinimum }
          : reason,
    );
    return {
      personId: person.personId,
      role: 'mentor',
      reasons:
        unwanted.length === 0
          ? reasons
          : [...reasons, { kind: 'nobody-wants', skillIds: unwanted }],
    };
  };
  const asMentee = (person: MatchParticipant): UnmatchedPerson => {
    const column = columnOf.get(person.personId) ?? 0;
    const cellOf = (row: number): number => row * columnCount + column;
    const missing = person.wants
      .map(({ skillId }) => skillId)
      .filter((skillId) => !hasOther(offeredBy, skillId, person.personId));
    const reasons = listPartnerReasons(person, matrix, matrix.mentors, cellOf);
    return {
      personId: person.personId,
      role: 'mentee',
      reasons:
        missing.length === 0 ? reasons : [...reasons, { kind: 'nobody-offers', skillIds: missing }],
    };
  };

  return cohort.people
    .filter(({ personId }) => !pairedIds.has(personId))
    .map((person) => ({ person, sortKey: foldText(person.name) }))
    .toSorted((one, other) =>
      one.sortKey === other.sortKey ? 0 : one.sortKey < other.sortKey ? -1 : 1,
    )
    .flatMap(({ person }): readonly UnmatchedPerson[] => {
      const reason = findOwnReason(person);
      if (reason !== null) {
        const role = canMentor(person) ? 'mentor' : 'mentee';
        return [{ personId: person.personId, role, reasons: [reason] }];
      }
      return [
        ...(canMentor(person) ? [asMentor(person)] : []),
        ...(canBeMentored(person) ? [asMentee(person)] : []),
      ];
    });
}

/** What keeps the person from every pair, in either role. */
function findOwnReason(person: MatchParticipant): UnmatchedReason | null {
  if (!person.hasVolunteered) return { kind: 'not-volunteered' };
  if (person.isPaused) return { kind: 'paused' };
  return person.capacity > 0 ? null : { kind: 'no-places' };
}

function listPartnerReasons(
  person: MatchParticipant,
  matrix: ScoreMatrix,
  partners: readonly MatchParticipant[],
  cellOf: (partner: number) => number,
): readonly UnmatchedReason[] {
  const blockedBy = new Int32Array(blockKinds.length + 1);
  let others = 0;
  let best: { readonly personId: PersonId; readonly tenths: number } | null = null;
  for (const [place, { personId }] of partners.entries()) {
    if (personId === person.personId) continue;
    others += 1;
    const cell = cellOf(place);
    const block = matrix.blocks[cell] ?? 0;
    blockedBy[block] = (blockedBy[block] ?? 0) + 1;
    const tenths = matrix.tenths[cell] ?? 0;
    if (block === 0 && (best === null || tenths > best.tenths)) best = { personId, tenths };
  }
  if (others === 0) return [{ kind: 'no-counterpart' }];
  if (best === null) {
    const counts = blockKinds
      .map((by, place) => ({ by, count: blockedBy[place + 1] ?? 0 }))
      .filter(({ count }) => count > 0);
    return [{ kind: 'all-blocked', counts }];
  }
  return [
    {
      kind: 'partners-taken',
      possible: blockedBy[0] ?? 0,
      bestAlternative: { personId: best.personId, score: best.tenths / tenthsPerPoint },
    },
  ];
}

type PeopleBySkill = ReadonlyMap<SkillId, ReadonlySet<PersonId>>;

function groupBySkill(
  people: readonly MatchParticipant[],
  claimsOf: (person: MatchParticipant) => readonly { readonly skillId: SkillId }[],
): PeopleBySkill {
  const groups = new Map<SkillId, Set<PersonId>>();
  for (const person of people) {
    for (const { skillId } of claimsOf(person)) {
      const group = groups.get(skillId) ?? new Set();
      groups.set(skillId, group.add(person.personId));
    }
  }
  return groups;
}

function hasOther(groups: PeopleBySkill, skillId: SkillId, personId: PersonId): boolean {
  const group = groups.get(skillId);
  return group !== undefined && group.size > (group.has(personId) ? 1 : 0);
}
