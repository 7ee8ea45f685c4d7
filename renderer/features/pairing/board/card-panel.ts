import type { PairingPanel, PersonInRole } from '../pairing-store.ts';
import { personIn, type CardModel } from './board-model.ts';
import { inRole } from './carried-of.ts';
import { couple } from './plan-move.ts';

/**
 * What lies beside the board once a card is opened: a pair tells why; a person their candidates; a
 * candidate of whoever is lit, why not these two. Whoever lies there already goes, which is null.
 */
export function panelOfCard(
  card: CardModel,
  lit: PersonInRole | null,
  panel: PairingPanel | null,
): PairingPanel | null {
  switch (card.kind) {
    case 'person': {
      const person = inRole(card);
      if (lit !== null && lit.role !== person.role && lit.personId !== person.personId) {
        return { kind: 'couple', ...couple(lit, person.personId) };
      }
      return panel?.kind === 'person' && isSame(panel, person)
        ? null
        : { kind: 'person', ...person };
    }
    case 'pair':
      return { kind: 'pair', id: card.pair.id };
    case 'group': {
      const [first] = card.members;
      return first === undefined ? panel : { kind: 'pair', id: first.pair.id };
    }
  }
}

/** Whether the card stands for what lies beside the board; of someone in both roles, the card of the role it is about. */
export function isCardOf(panel: PairingPanel | null, card: CardModel): boolean {
  if (panel === null || panel.kind === 'criteria') return false;
  switch (card.kind) {
    case 'person': {
      const person = inRole(card);
      if (panel.kind === 'person') return isSame(panel, person);
      return panel.kind === 'couple' && personIn(panel, person.role) === person.personId;
    }
    case 'pair':
      return panel.kind === 'pair' && panel.id === card.pair.id;
    case 'group':
      return panel.kind === 'pair' && card.members.some(({ pair }) => pair.id === panel.id);
  }
}

function isSame(one: PersonInRole, other: PersonInRole): boolean {
  return one.personId === other.personId && one.role === other.role;
}
