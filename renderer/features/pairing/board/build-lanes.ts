import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { Candidate, PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { BoardFilter, BoardGrouping, BoardOrder, PersonInRole } from '../pairing-store.ts';
import {
  otherRole,
  personIn,
  personKey,
  type BoardPair,
  type CardModel,
  type GroupCardModel,
  type Lane,
  type LaneItem,
  type PairCardModel,
  type PersonCardModel,
} from './board-model.ts';
import { gatherItems } from './gather-items.ts';
import { passesFilter } from './passes-filter.ts';
import { countTaken, hasPlaceLeft } from './places.ts';
import { skillsOf } from './skills-of.ts';

/** What all lanes are built from. */
interface LaneInput {
  readonly byId: ReadonlyMap<PersonId, Participant>;
  /** Whether the search finds all of its words among what is known of these people. */
  isFound(personIds: readonly PersonId[]): boolean;
  readonly filter: BoardFilter;
  readonly grouping: BoardGrouping;
  readonly order: BoardOrder;
  compareText(a: string, b: string): number;
  skillLabel(skillId: SkillId): string;
  /** Heading of those for whom the label is not known. */
  readonly unknownLabel: string;
}

export interface PeopleLaneInput extends LaneInput {
  readonly participants: readonly Participant[];
  /** Pairs that hold a place, whatever their fit. */
  readonly standing: readonly Pair[];
  /** Whose candidates are lit, with the candidates as the engine ranks them. */
  readonly lit: PersonInRole | null;
  readonly candidates: readonly Candidate[] | null;
}

/** Everyone who has a place left in the role; who has some stays here beside the pairs they have. */
export function buildPeopleLane(input: PeopleLaneInput, role: PairRole): Lane {
  const taken = countTaken(input.standing);
  const isLit = input.lit?.role === otherRole(role) && input.candidates !== null;
  const ranks = new Map(
    isLit
      ? input.candidates?.map((candidate, rank) => [candidate.personId, { candidate, rank }])
      : [],
  );
  const cards = input.participants
    .filter(
      (one) =>
        hasPlaceLeft(one, role, taken) &&
        passesFilter([{ person: one.person, role }], input.filter) &&
        input.isFound([one.person.id]),
    )
    .map((participant): PersonCardModel => ({
      kind: 'person',
      key: personKey(participant.person.id, role),
      participant,
      role,
      taken: taken[role].get(participant.person.id) ?? 0,
      places: participant.enrolment.capacity,
      skillIds: skillsOf(participant.person, role),
      candidate: ranks.get(participant.person.id)?.candidate ?? null,
    }))
    .toSorted(comparePeople(input));
  if (isLit) {
    const rankOf = ({ participant }: PersonCardModel) =>
      ranks.get(participant.person.id)?.rank ?? Number.POSITIVE_INFINITY;
    // Best first, and in no groups: the light is about who fits best.
    return {
      items: cards.toSorted((a, b) => compareNumbers(rankOf(a), rankOf(b))),
      shown: cards.length,
    };
  }
  return { items: gather(cards, input), shown: cards.length };
}

function comparePeople(input: PeopleLaneInput) {
  const nameOf = ({ participant: { person } }: PersonCardModel) =>
    `${person.familyName} ${person.givenName}`;
  return (a: PersonCardModel, b: PersonCardModel) => {
    if (input.order === 'waiting') {
      const difference =
        compareNumbers(a.taken, b.taken) || compareNumbers(volunteered(a), volunteered(b));
      if (difference !== 0) return difference;
    }
    return input.compareText(nameOf(a), nameOf(b));
  };
}

/** The day as a number; whoever has not volunteered waits for nothing yet. */
function volunteered({ participant }: PersonCardModel): number {
  const day = participant.enrolment.volunteeredOn;
  return day === null ? Number.POSITIVE_INFINITY : Date.parse(day);
}

/** As subtraction, but for infinities too. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

export interface PairsLaneInput extends LaneInput {
  /** Those that ended are not on the board. */
  readonly pairs: readonly BoardPair[];
}

export function buildPairsLane(input: PairsLaneInput): Lane {
  const shown = input.pairs.filter(({ pair }) => {
    const people = (['mentor', 'mentee'] as const).flatMap((role) => {
      const person = input.byId.get(personIn(pair, role))?.person;
      return person === undefined ? [] : [{ person, role }];
    });
    return passesFilter(people, input.filter) && input.isFound([pair.mentorId, pair.menteeId]);
  });
  const nameOf = (personId: PersonId) => {
    const participant = input.byId.get(personId);
    return participant === undefined ? '' : displayName(participant.person);
  };
  const ordered = shown
    .map((one) => ({ one, name: nameOf(one.pair.mentorId) }))
    .sort((a, b) => {
      const difference = input.order === 'name' ? 0 : b.one.score - a.one.score;
      return difference || input.compareText(a.name, b.name);
    })
    .map(({ one }) => one);
  return { items: gather(gatherGroups(ordered, input.byId), input), shown: shown.length };
}

/** One card for each mentor who leads a group, at the place of its best pair. */
function gatherGroups(
  pairs: readonly BoardPair[],
  byId: LaneInput['byId'],
): readonly (PairCardModel | GroupCardModel)[] {
  const groups = new Map<PersonId, BoardPair[]>();
  for (const one of pairs) {
    const { mentorId } = one.pair;
    if ((byId.get(mentorId)?.enrolment.groupMinimum ?? 1) < 2) continue;
    const group = groups.get(mentorId);
    if (group === undefined) groups.set(mentorId, [one]);
    else group.push(one);
  }
  return pairs.flatMap((one): readonly (PairCardModel | GroupCardModel)[] => {
    const { mentorId } = one.pair;
    const members = groups.get(mentorId);
    if (members === undefined) return [{ kind: 'pair', key: one.pair.id, ...one }];
    return members[0] === one
      ? [{ kind: 'group', key: `group:${mentorId}`, mentorId, members }]
      : [];
  });
}

function gather<Card extends CardModel>(
  cards: readonly Card[],
  input: LaneInput,
): readonly LaneItem[] {
  const { grouping, skillLabel, compareText, unknownLabel } = input;
  if (grouping === 'none') return cards;
  const labelOf = (card: Card): string => {
    const { participant, role } = standsFor(card, input.byId);
    if (participant === undefined) return '';
    if (grouping !== 'skill') return participant.person[grouping];
    const [first] = skillsOf(participant.person, role);
    return first === undefined ? '' : skillLabel(first);
  };
  return gatherItems(cards, labelOf, { unknown: unknownLabel, compareText });
}

/** Whose department, site and skills a card is grouped by: a pair is about its mentee, a group about its mentor. */
function standsFor(
  card: CardModel,
  byId: LaneInput['byId'],
): { readonly participant: Participant | undefined; readonly role: PairRole } {
  switch (card.kind) {
    case 'person':
      return card;
    case 'pair':
      return { participant: byId.get(card.pair.menteeId), role: 'mentee' };
    case 'group':
      return { participant: byId.get(card.mentorId), role: 'mentor' };
  }
}
