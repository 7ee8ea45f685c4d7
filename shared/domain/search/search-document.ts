import type { NoteId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Visibility } from '#shared/domain/journal/note.ts';
import type { Locale } from '#shared/domain/workspace.ts';

/** What can be found, in the order in which results are shown. */
export const searchKinds = [
  'person',
  'pair',
  'session',
  'note',
  'file',
  'action',
  'goal',
  'charter',
  'practice',
  'survey',
  'indicator',
  'skill',
  'playbook',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Names one thing among all that can be found. */
export interface SearchKey {
  readonly kind: SearchKind;
  readonly id: string;
}

/** One thing as the search knows it. It lives in memory alone and is made anew at each start. */
export interface SearchDocument extends SearchKey {
  /** Where it belongs; several for a person of several programmes, none for a skill. */
  readonly programmeIds: readonly ProgrammeId[];
  readonly pairIds: readonly PairId[];
  /** Empty when nobody gave it one. */
  readonly title: Readonly<Record<Locale, string>>;
  /** Said beside the title, such as someone's job and department. */
  readonly details: readonly string[];
  readonly tags: readonly string[];
  /** Found in either language, shown in that of the window. */
  readonly body: Readonly<Record<Locale, string>>;
  /** An instant or a day, by which newer things come first; null for what has no time. */
  readonly at: string | null;
  /** Whether that is the day by which it is to be done. */
  readonly isDue: boolean;
  /** Of a note, and of a file beside one. */
  readonly visibility: Visibility | null;
  /** Of a file alone: the note it stands beside. */
  readonly noteId: NoteId | null;
}

/** A piece of a text that is shown, and whether the query names it. It is text and nothing else. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A document that was found. */
export interface SearchHit extends SearchKey {
  readonly programmeIds: readonly ProgrammeId[];
  readonly pairIds: readonly PairId[];
  readonly title: readonly MarkedPiece[];
  readonly details: readonly MarkedPiece[];
  readonly tags: readonly (readonly MarkedPiece[])[];
  /** Of the body, about a line around the first match; empty when there is none. */
  readonly passage: readonly MarkedPiece[];
  readonly at: string | null;
  readonly isDue: boolean;
  readonly visibility: Visibility | null;
  readonly noteId: NoteId | null;
  /** Mentor and mentee of the first pair it belongs to. */
  readonly pairNames: readonly [mentor: string, mentee: string] | null;
}

/** What one kind has to offer to a query. */
export interface SearchGroup {
  readonly kind: SearchKind;
  /** The best ones, the best first. */
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
}

export function documentKey({ kind, id }: SearchKey): string {
  return `${kind}:${id}`;
}
