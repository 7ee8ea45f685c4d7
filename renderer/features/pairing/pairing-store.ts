import { useState } from 'react';
import { create } from 'zustand';
import type { PairId, PersonId, ProgrammeId, SkillId } from '#shared/domain/ids.ts';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';

export const pairingViews = ['board', 'matrix', 'list'] as const;
export type PairingView = (typeof pairingViews)[number];

export const pairingTabs = ['pairs', 'waiting', 'apart'] as const;
export type PairingTab = (typeof pairingTabs)[number];

export const boardGroupings = ['none', 'department', 'site', 'skill'] as const;
/** What gathers the cards of a lane under headings. */
export type BoardGrouping = (typeof boardGroupings)[number];

export const boardOrders = ['fit', 'name', 'waiting'] as const;
/** `fit`: pairs by fit, people by name. `waiting`: who volunteered first comes first. */
export type BoardOrder = (typeof boardOrders)[number];

/** Only people of this department and site who offer or want this skill are shown; empty shows all. */
export interface BoardFilter {
  readonly department: string;
  readonly site: string;
  readonly skill: SkillId | '';
}

/** Someone in one of their roles: a person in both has a card in either lane. */
export interface PersonInRole {
  readonly personId: PersonId;
  readonly role: PairRole;
}

/** What lies beside the board. */
export type PairingPanel =
  | { readonly kind: 'pair'; readonly id: PairId }
  | ({ readonly kind: 'person' } & PersonInRole)
  | ({ readonly kind: 'couple' } & MentorAndMentee)
  | { readonly kind: 'criteria' };

interface PairingScreenState {
  readonly programmeId: ProgrammeId | null;
  readonly view: PairingView;
  readonly tab: PairingTab;
  readonly panel: PairingPanel | null;
  /** Whose candidates are lit on the board. */
  readonly lit: PersonInRole | null;
  /** Chosen for a proposal of their own. */
  readonly marked: ReadonlySet<PersonId>;
  readonly search: string;
  readonly filter: BoardFilter;
  readonly grouping: BoardGrouping;
  readonly order: BoardOrder;
  /** Criteria as they are being moved, before they are stored; null when the stored ones hold. */
  readonly draftCriteria: readonly MatchCriterion[] | null;
  /** What the last proposal could not meet; until dismissed. */
  readonly problems: readonly MatchProblem[];
  /** Another programme starts on its board, with nothing chosen. */
  show(programmeId: ProgrammeId): void;
  setView(view: PairingView): void;
  setTab(tab: PairingTab): void;
  /** Opening a person lights their candidates; a pair or couple leaves the light as it is. */
  openPanel(panel: PairingPanel): void;
  /** Closes what lies beside the board and puts the light out. */
  closePanel(): void;
  /** Lights someone's candidates, or puts the light out, whatever lies beside the board. */
  light(person: PersonInRole | null): void;
  toggleMark(personId: PersonId): void;
  /** Whoever has no card any more, to clear the mark on, loses it. */
  keepMarks(ofThese: ReadonlySet<PersonId>): void;
  clearMarks(): void;
  setSearch(search: string): void;
  setFilter(filter: BoardFilter): void;
  setGrouping(grouping: BoardGrouping): void;
  setOrder(order: BoardOrder): void;
  setDraftCriteria(criteria: readonly MatchCriterion[] | null): void;
  setProblems(problems: readonly MatchProblem[]): void;
}

export const emptyFilter: BoardFilter = { department: '', site: '', skill: '' };

const nothingChosen = {
  view: 'board',
  tab: 'pairs',
  panel: null,
  lit: null,
  marked: new Set<PersonId>(),
  search: '',
  filter: emptyFilter,
  grouping: 'none',
  order: 'fit',
  draftCriteria: null,
  problems: [],
} as const satisfies Partial<PairingScreenState>;

/** What the pairing screen shows at the moment; kept while the user visits other screens. */
export const usePairingScreen = create<PairingScreenState>((set, get) => ({
  programmeId: null,
  ...nothingChosen,
  show: (programmeId) => {
    if (get().programmeId !== programmeId) set({ programmeId, ...nothingChosen });
  },
  setView: (view) => {
    set({ view });
  },
  setTab: (tab) => {
    set({ tab });
  },
  openPanel: (panel) => {
    const lit =
      panel.kind === 'person' ? { personId: panel.personId, role: panel.role } : get().lit;
    set({ panel, lit });
  },
  closePanel: () => {
    set({ panel: null, lit: null });
  },
  light: (lit) => {
    set({ lit });
  },
  toggleMark: (personId) => {
    const marked = new Set(get().marked);
    if (!marked.delete(personId)) marked.add(personId);
    set({ marked });
  },
  keepMarks: (ofThese) => {
    const { marked } = get();
    const kept = [...marked].filter((personId) => ofThese.has(personId));
    if (kept.length < marked.size) set({ marked: new Set(kept) });
  },
  clearMarks: () => {
    set({ marked: new Set() });
  },
  setSearch: (search) => {
    set({ search });
  },
  setFilter: (filter) => {
    set({ filter });
  },
  setGrouping: (grouping) => {
    set({ grouping });
  },
  setOrder: (order) => {
    set({ order });
  },
  setDraftCriteria: (draftCriteria) => {
    set({ draftCriteria });
  },
  setProblems: (problems) => {
    set({ problems });
  },
}));

/**
 * Some of the screen's state: whoever reads it this way is drawn anew only when one of these has
 * changed, and not at each step of a slider.
 */
export function usePairingScreenOf<Name extends keyof PairingScreenState>(
  ...names: readonly Name[]
): Pick<PairingScreenState, Name> {
  const [select] = useState(() => keepUntilChanged(names));
  return usePairingScreen(select);
}

function keepUntilChanged(names: readonly (keyof PairingScreenState)[]) {
  let kept: PairingScreenState | null = null;
  return (state: PairingScreenState): PairingScreenState => {
    const last = kept;
    if (last !== null && names.every((name) => last[name] === state[name])) return last;
    kept = state;
    return state;
  };
}
