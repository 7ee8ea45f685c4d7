import { create } from 'zustand';
import type { PairId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/pairing/match-input.ts';

export const pairingTabs = ['pairs', 'waiting', 'apart'] as const;
export type PairingTab = (typeof pairingTabs)[number];

interface PairingScreenState {
  readonly tab: PairingTab;
  readonly selectedId: PairId | null;
  readonly objective: Objective;
  setTab(tab: PairingTab): void;
  select(pairId: PairId | null): void;
  setObjective(objective: Objective): void;
}

/** What the pairing screen shows at the moment; kept while the user visits other screens. */
export const usePairingScreen = create<PairingScreenState>((set) => ({
  tab: 'pairs',
  selectedId: null,
  objective: 'score',
  setTab: (tab) => {
    set({ tab });
  },
  select: (selectedId) => {
    set({ selectedId });
  },
  setObjective: (objective) => {
    set({ objective });
  },
}));
