import type { Instant, NoteId, PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { NoteFile } from './attachment.ts';

export type NoteState = 'draft' | 'final' | 'trashed';

export const visibilities = ['private', 'pair', 'coordinator'] as const;
/**
 * Who may read a note: its author alone, both people of the pair and the coordinator, or the
 * coordinators of the programme.
 */
export type Visibility = (typeof visibilities)[number];

/** What the author writes. */
export interface NoteContent {
  readonly title: string;
  /** Markdown (CommonMark with task lists). People and skills are links such as `binome:person/<id>`. */
  readonly body: string;
  /** In the order they were given, none twice. */
  readonly tags: readonly string[];
}

/** What of a private note is sealed as a whole: even the name of a file would tell. */
export interface PrivateContent extends NoteContent {
  /** In the order they were added. */
  readonly files: readonly NoteFile[];
}

/** What is known of every note, sealed or not. */
export interface NoteHeader {
  readonly id: NoteId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  /** Null for a note that belongs to no session. */
  readonly sessionId: SessionId | null;
  readonly writtenAt: Instant;
  readonly state: NoteState;
}

/** Note de séance that others may read. */
export interface OpenNote extends NoteHeader, NoteContent {
  readonly visibility: 'pair' | 'coordinator';
}

/** A private note as it is stored: unreadable without the author's key. */
export interface SealedNote extends NoteHeader {
  readonly visibility: 'private';
  /** AES-256-GCM of the content's JSON, base64; only main, unlocked, can open it. */
  readonly sealed: string;
}

/** A private note while it is open. */
export interface PrivateNote extends NoteHeader, PrivateContent {
  readonly visibility: 'private';
}

export type JournalNote = OpenNote | PrivateNote;

export const noteTransitions: TransitionTable<NoteState> = {
  draft: ['final', 'trashed'],
  final: ['draft', 'trashed'],
  trashed: ['draft', 'final'],
};
