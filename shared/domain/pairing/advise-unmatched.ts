import type { PersonId } from '#shared/domain/ids.ts';
import { coupleOf, findPersonObstacle, isPersonObstacle } from './explain-pair.ts';
import { explainAllPartners, type ExplainedPartner } from './explain-partners.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import type { PairObstacle, UnmatchedReason } from './match-result.ts';
import { proposeMentorsToFind } from './mentors-to-find.ts';
import type { PairRole, Remedy, UnmatchedAdvice } from './pairing-engine.ts';
import type { PreparedRules } from './prepared-rules.ts';
import {
  createRuleSoftening,
  isSoftRule,
  softeningKey,
  type RuleSoftening,
} from './soften-rules.ts';
import { listUnmatched } from './unmatched-reasons.ts';

/** Of the same kind, so many remedies at most: the best. */
const mostOfOneKind = 2;

/**
 * Why the person has no pair in the role and what would change it. Each remedy has been tried on the
 * standing pairs: with that one change, and none of those pairs touched, the person gets a pair.
 */
export function adviseUnmatched(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  personId: PersonId,
  role: PairRole,
): UnmatchedAdvice | null {
  const person = prepared.cohort.people[prepared.cohort.placeOf.get(personId) ?? -1];
  if (person === undefined) return null;
  return {
    reasons: listReasons(prepared, personId, role),
    remedies: listRemedies(prepared, standing, person, role),
  };
}

function listReasons(
  prepared: PreparedRules,
  personId: PersonId,
  role: PairRole,
): readonly UnmatchedReason[] {
  const everyoneElse = new Set(prepared.cohort.placeOf.keys());
  everyoneElse.delete(personId);
  const told = listUnmatched(prepared.cohort, prepared.matrix(), everyoneElse);
  // Who takes no part at all is told once, for whichever role comes first.
  return (told.find((one) => one.role === role) ?? told[0])?.reasons ?? [];
}

function listRemedies(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  person: MatchParticipant,
  role: PairRole,
): readonly Remedy[] {
  const { personId } = person;
  const own = findPersonObstacle(person, role);
  if (own?.kind === 'other-role') return [];
  const load = countPairs(standing, personId, role);
  const room = person.capacity - load;
  if (room <= 0) return [];
  // Whoever leads a group needs several mentees at once, so that one change may not be enough.
  const needed = role === 'mentor' ? Math.max(1, person.groupMinimum - load) : 1;
  if (own !== null) {
    const isOneChange = own.kind === 'paused' || !person.isPaused;
    const partners = countFreePartners(prepared, standing, person, role);
    if (!isOneChange || Math.min(partners, room) < needed) return [];
    const kind = own.kind === 'paused' ? 'end-pause' : 'volunteer';
    return [{ kind, personId, score: null }];
  }
  const tried = tryPartners(prepared, standing, person, role);
  const free = tried.filter(({ kind }) => kind === 'free-partner');
  const atHand = Math.min(free.length, room);
  if (atHand >= needed) return chooseBest(free);
  const smallerGroup: readonly Remedy[] =
    atHand > 0 ? [{ kind: 'smaller-group', personId, minimum: load + atHand, score: null }] : [];
  if (Math.min(free.length + 1, room) < needed) return smallerGroup;
  const oneChange = tried.filter(({ kind }) => kind !== 'free-partner');
  const mentorsToFind =
    role === 'mentee' ? proposeMentorsToFind(prepared, standing, person, mostOfOneKind) : [];
  return [...smallerGroup, ...chooseBest([...oneChange, ...mentorsToFind])];
}

/** Everyone the person is not paired with yet: two people are never a pair both ways round. */
function listNewPartners(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  { personId }: MatchParticipant,
  role: PairRole,
): readonly ExplainedPartner[] {
  const partnerIds = new Set(
    standing.flatMap(({ mentorId, menteeId }) =>
      mentorId === personId ? [menteeId] : menteeId === personId ? [mentorId] : [],
    ),
  );
  return explainAllPartners(prepared, personId, role).filter(
    ({ partner }) => !partnerIds.has(partner.personId),
  );
}

/** Partners who could be had at once if nothing stood in the way of the person themselves. */
function countFreePartners(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  person: MatchParticipant,
  role: PairRole,
): number {
  const partnerRole = role === 'mentor' ? 'mentee' : 'mentor';
  return listNewPartners(prepared, standing, person, role).filter(
    ({ partner, explanation: { blockedBy } }) =>
      blockedBy === null &&
      findPersonObstacle(partner, partnerRole) === null &&
      makeRoom(partner, partnerRole, countPairs(standing, partner.personId, partnerRole), 0)
        .length === 0,
  ).length;
}

/** With each possible partner, what it takes: nothing, or one change; partners who need more are left out. */
function tryPartners(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  person: MatchParticipant,
  role: PairRole,
): readonly Remedy[] {
  const partnerRole = role === 'mentor' ? 'mentee' : 'mentor';
  const softening = createRuleSoftening(prepared);
  return listNewPartners(prepared, standing, person, role).flatMap(
    ({ partner, explanation: { obstacle, score } }): readonly Remedy[] => {
      const couple = coupleOf(person.personId, role, partner.personId);
      const load = countPairs(standing, partner.personId, partnerRole);
      const changes = [
        ...removeObstacle(obstacle, couple, partner, score, softening),
        ...makeRoom(partner, partnerRole, load, score),
      ];
      if (changes.length === 0) {
        return [{ kind: 'free-partner', personId: partner.personId, score }];
      }
      const [only] = changes;
      return changes.length === 1 && only !== undefined && only !== 'beyond-one-change'
        ? [only]
        : [];
    },
  );
}

type NeededChange = Remedy | 'beyond-one-change';

function removeObstacle(
  obstacle: PairObstacle | null,
  couple: MentorAndMentee,
  partner: MatchParticipant,
  score: number,
  softening: RuleSoftening,
): readonly NeededChange[] {
  const { personId } = partner;
  if (obstacle === null) return [];
  if (isPersonObstacle(obstacle)) {
    switch (obstacle.kind) {
      case 'not-volunteered':
        return partner.isPaused ? ['beyond-one-change'] : [{ kind: 'volunteer', personId, score }];
      case 'paused':
        return [{ kind: 'end-pause', personId, score }];
      case 'other-role':
        return ['beyond-one-change'];
    }
  }
  return isSoftRule(obstacle) && softening.isEnough(obstacle, couple)
    ? [{ kind: 'softer-rule', by: obstacle, personId, score }]
    : ['beyond-one-change'];
}

function makeRoom(
  partner: MatchParticipant,
  partnerRole: PairRole,
  load: number,
  score: number,
): readonly NeededChange[] {
  const { personId, capacity, groupMinimum } = partner;
  const isGroupTooSmall = partnerRole === 'mentor' && load + 1 < groupMinimum;
  // Someone with more pairs than places would have to be given several.
  if (load > capacity) return ['beyond-one-change'];
  return [
    ...(load < capacity ? [] : [{ kind: 'capacity', personId, score } as const]),
    ...(isGroupTooSmall
      ? [{ kind: 'smaller-group', personId, minimum: load + 1, score } as const]
      : []),
  ];
}

function countPairs(
  standing: readonly MentorAndMentee[],
  personId: PersonId,
  role: PairRole,
): number {
  return standing.filter((pair) => (role === 'mentor' ? pair.mentorId : pair.menteeId) === personId)
    .length;
}

/** The best scores first, of each kind only some; of each rule that could be softer only the best pair. */
function chooseBest(remedies: readonly Remedy[]): readonly Remedy[] {
  const counts = new Map<string, number>();
  return remedies
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0))
    .filter((remedy) => {
      const isRule = remedy.kind === 'softer-rule';
      const key = isRule ? softeningKey(remedy.by) : remedy.kind;
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return count < (isRule ? 1 : mostOfOneKind);
    });
}
