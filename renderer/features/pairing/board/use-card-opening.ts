import { useCallback } from 'react';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { CardModel } from './board-model.ts';
import { isCardOf, panelOfCard } from './card-panel.ts';

/** What opening a card shows beside the board, and which cards stand for what is shown there. */
export function useCardOpening() {
  const { lit, panel, openPanel, closePanel } = usePairingScreenOf(
    'lit',
    'panel',
    'openPanel',
    'closePanel',
  );
  // The same as long as the panel is: every row is asked.
  const isOpen = useCallback((card: CardModel) => isCardOf(panel, card), [panel]);
  return {
    open: (card: CardModel) => {
      const opened = panelOfCard(card, lit, panel);
      if (opened === null) closePanel();
      else openPanel(opened);
    },
    isOpen,
  };
}
