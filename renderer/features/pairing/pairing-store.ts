import { create } from 'zustand';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/pairing/match-input.ts';

export const pairingTabs = ['pairs', 'waiting', 'apart'] as const;
export type PairingTab = (typeof pairingTabs)[number];

interface PairingScreenState {
  readonly programmeId: ProgrammeId | null;
  readonly tab: PairingTab;
  readonly selectedId: PairId | null;
  readonly objective: Objective;
  /** Another programme starts on its pairs, with none selected. */
  show(programmeId: ProgrammeId): void;
  setTab(tab: PairingTab): void;
  select(pairId: PairId | null): void;
  setObjective(objective: Objective): void;
}

const nothingChosen = { tab: 'pairs', selectedId: null, objective: 'score' } as const;

/** What the pairing screen shows at the moment; kept while the user visits other screens. */
export const usePairingScreen = create<PairingScreenState>((set, get) => ({
  programmeId: null,
  ...nothingChosen,
  show: (programmeId) => {
    if (get().programmeId !== programmeId) set({ programmeId, ...nothingChosen });
  },
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
