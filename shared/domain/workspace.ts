import type { TransitionTable } from './transition.ts';
import type { WorkspaceId } from './ids.ts';

/** The languages the product speaks; content in another language is kept as it is. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

export type WorkspaceState = 'open' | 'locked' | 'archived';

/** One client or firm, kept apart from every other. */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  readonly locale: Locale;
  readonly state: WorkspaceState;
}

export const workspaceTransitions: TransitionTable<WorkspaceState> = {
  open: ['locked', 'archived'],
  locked: ['open'],
  archived: ['open'],
};
