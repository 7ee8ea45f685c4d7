import { usePairingScreenOf } from '../pairing-store.ts';
import type { CardModel } from './board-model.ts';
import { inRole } from './carried-of.ts';
import { couple } from './plan-move.ts';

/** What opening a card shows beside the board, and which cards stand for what is shown there. */
export function useCardOpening() {
  const { lit, panel, openPanel, closePanel } = usePairingScreenOf(
    'lit',
    'panel',
    'openPanel',
    'closePanel',
  );
  return {
    /** A pair tells why; a person their candidates; a candidate of whoever is lit, why not these two. */
    open: (card: CardModel) => {
      if (card.kind !== 'person') {
        const pair = card.kind === 'pair' ? card.pair : card.members[0]?.pair;
        if (pair !== undefined) openPanel({ kind: 'pair', id: pair.id });
        return;
      }
      const person = inRole(card);
      if (lit !== null && lit.role !== person.role && lit.personId !== person.personId) {
        openPanel({ kind: 'couple', ...couple(lit, person.personId) });
      } else if (panel?.kind === 'person' && panel.personId === person.personId) {
        closePanel();
      } else {
        openPanel({ kind: 'person', ...person });
      }
    },
    isOpen: (card: CardModel): boolean => {
      if (panel === null || panel.kind === 'criteria') return false;
      switch (card.kind) {
        case 'person': {
          const { personId, role } = inRole(card);
          return panel.kind === 'person'
            ? panel.personId === personId && panel.role === role
            : panel.kind === 'couple' && [panel.mentorId, panel.menteeId].includes(personId);
        }
        case 'pair':
          return panel.kind === 'pair' && panel.id === card.pair.id;
        case 'group':
          return panel.kind === 'pair' && card.members.some(({ pair }) => pair.id === panel.id);
      }
    },
  };
}
