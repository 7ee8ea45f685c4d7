import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { BreakdownLine, PairObstacle } from '#shared/domain/pairing/match-result.ts';
import type { Candidate, PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Participant } from '#shared/domain/people/participant.ts';

/** What a pair earns points for, as far as one line of its card has room. */
export const reasonsOnCard = 2;

/** A pair as the rules see it at this moment, which may be otherwise than when it was proposed. */
export interface BoardPair {
  /** As it is stored: the same object for as long as nobody changes it. */
  readonly pair: Pair;
  readonly score: number;
  /** Its first lines, no more than a card tells. */
  readonly breakdown: readonly BreakdownLine[];
  /** Null when no rule is broken. */
  readonly obstacle: PairObstacle | null;
}

export interface PersonCardModel {
  readonly kind: 'person';
  readonly key: string;
  readonly participant: Participant;
  readonly role: PairRole;
  /** Pairs the person has in this role, and could have. */
  readonly taken: number;
  readonly places: number;
  /** Offered by a mentor, wanted by a mentee; the strongest first. */
  readonly skillIds: readonly SkillId[];
  /** How the person stands to whoever is lit; null when nobody is. */
  readonly candidate: Candidate | null;
}

export interface PairCardModel extends BoardPair {
  readonly kind: 'pair';
  readonly key: string;
}

/** A mentor who leads several mentees together. */
export interface GroupCardModel {
  readonly kind: 'group';
  readonly key: string;
  readonly mentorId: PersonId;
  /** One for each mentee, best fit first. */
  readonly members: readonly BoardPair[];
}

export interface LaneHeading {
  readonly kind: 'heading';
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export type CardModel = PersonCardModel | PairCardModel | GroupCardModel;
export type LaneItem = CardModel | LaneHeading;

export const laneNames = ['mentors', 'pairs', 'mentees'] as const;
export type LaneName = (typeof laneNames)[number];

export interface Lane {
  readonly items: readonly LaneItem[];
  /** Cards that search and filter let through, people or pairs, whatever cards they share. */
  readonly shown: number;
}

export function personKey(personId: PersonId, role: PairRole): string {
  return `${role}:${personId}`;
}

export function laneOf(role: PairRole): LaneName {
  return role === 'mentor' ? 'mentors' : 'mentees';
}

export function otherRole(role: PairRole): PairRole {
  return role === 'mentor' ? 'mentee' : 'mentor';
}

/** The person whom a pair gives a role to. */
export function personIn(pair: Pick<Pair, 'mentorId' | 'menteeId'>, role: PairRole): PersonId {
  return role === 'mentor' ? pair.mentorId : pair.menteeId;
}
