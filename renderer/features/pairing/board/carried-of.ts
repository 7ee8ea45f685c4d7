import type { PersonInRole } from '../pairing-store.ts';
import { personKey, type CardModel } from './board-model.ts';
import type { Carried, DropTarget } from './plan-move.ts';

/** What dragging the card itself carries; a group is moved member by member. */
export function carriedByDragging(card: CardModel): Carried | null {
  switch (card.kind) {
    case 'person':
      return { kind: 'person', ...inRole(card), fromPair: null };
    case 'pair':
      return { kind: 'pair', pair: card.pair };
    case 'group':
      return null;
  }
}

/** What putting something down on the card means. */
export function targetAt(card: CardModel): DropTarget {
  switch (card.kind) {
    case 'person':
      return { kind: 'person', ...inRole(card) };
    case 'pair':
      return { kind: 'pair', pair: card.pair };
    case 'group':
      return { kind: 'group', mentorId: card.mentorId };
  }
}

export function inRole(card: CardModel & { readonly kind: 'person' }): PersonInRole {
  return { personId: card.participant.person.id, role: card.role };
}

/** The key of the card that what is dragged was taken from; of someone in a group, that of their pair on it. */
export function keyOfCarried(carried: Carried): string {
  if (carried.kind === 'pair') return carried.pair.id;
  return carried.fromPair?.id ?? personKey(carried.personId, carried.role);
}

/** The key of the card that stands for a place; null for a lane. */
export function keyOfTarget(target: DropTarget): string | null {
  switch (target.kind) {
    case 'person':
      return personKey(target.personId, target.role);
    case 'pair':
      return target.pair.id;
    case 'group':
      return `group:${target.mentorId}`;
    case 'lane':
      return null;
  }
}

/** Space picks up whom the card is about; of a pair the mentor, with Shift the mentee. */
export function carriedByKey(
  card: CardModel,
  isShifted: boolean,
): (Carried & { readonly kind: 'person' }) | null {
  switch (card.kind) {
    case 'person':
      return { kind: 'person', ...inRole(card), fromPair: null };
    case 'pair': {
      const { pair } = card;
      return isShifted
        ? { kind: 'person', personId: pair.menteeId, role: 'mentee', fromPair: pair }
        : { kind: 'person', personId: pair.mentorId, role: 'mentor', fromPair: pair };
    }
    case 'group':
      return null;
  }
}
