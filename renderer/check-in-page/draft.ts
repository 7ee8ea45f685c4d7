import type { SurveyAnswer } from '#shared/domain/progress/survey-response.ts';

/** What has been answered so far. */
export interface Draft {
  readonly answers: Map<string, SurveyAnswer>;
  mayQuote: boolean;
}

/** Keeps a draft in the browser, by invitation: two questionnaires in one folder keep two. */
export interface DraftKeeper {
  /** False where the browser stores nothing for a page that lies on a disk. */
  readonly canKeep: boolean;
  read(): Draft;
  keep(draft: Draft): void;
  forget(): void;
}

export function createDraftKeeper(invitationId: string): DraftKeeper {
  const key = `binome:${invitationId}`;
  const storage = findStorage(key);
  return {
    canKeep: storage !== null,
    read: () => readDraft(storage?.getItem(key) ?? null),
    keep({ answers, mayQuote }) {
      try {
        storage?.setItem(key, JSON.stringify({ answers: [...answers], mayQuote }));
      } catch {
        // Full: what is typed is still on the page.
      }
    },
    forget: () => storage?.removeItem(key),
  };
}

/** Some browsers throw at the mere mention of it, others when something is stored. */
function findStorage(key: string): Storage | null {
  try {
    const storage = window.localStorage;
    const trial = `${key}:trial`;
    storage.setItem(trial, trial);
    storage.removeItem(trial);
    return storage;
  } catch {
    return null;
  }
}

function readDraft(text: string | null): Draft {
  const draft: Draft = { answers: new Map(), mayQuote: false };
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return draft;
  }
  if (typeof stored !== 'object' || stored === null) return draft;
  const answers = 'answers' in stored && Array.isArray(stored.answers) ? stored.answers : [];
  for (const entry of answers.filter(isAnswered)) draft.answers.set(entry[0], entry[1]);
  draft.mayQuote = 'mayQuote' in stored && stored.mayQuote === true;
  return draft;
}

function isAnswered(entry: unknown): entry is readonly [string, SurveyAnswer] {
  if (!Array.isArray(entry)) return false;
  const parts: readonly unknown[] = entry;
  return typeof parts[0] === 'string' && ['string', 'number'].includes(typeof parts[1]);
}
