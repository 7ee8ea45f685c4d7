import { create } from 'zustand';

/** One line told to the user at the foot of the window, with at most one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly severity: 'info' | 'error';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

interface NoticesState {
  readonly current: Notice | null;
  show(notice: Omit<Notice, 'id'>): void;
  dismiss(): void;
}

/** Only the latest notice is shown: an older one has been read or no longer matters. */
export const useNotices = create<NoticesState>((set, get) => ({
  current: null,
  show: (notice) => {
    set({ current: { ...notice, id: (get().current?.id ?? 0) + 1 } });
  },
  dismiss: () => {
    set({ current: null });
  },
}));
