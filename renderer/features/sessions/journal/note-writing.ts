import type { Instant } from '#shared/domain/ids.ts';
import { contentOf, haveSameContent } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, NoteContent } from '#shared/domain/journal/note.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { Vault } from '#renderer/services/vault.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { dropDraft, keepDraft } from '#renderer/storage/note-drafts.ts';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import { addNoteCommand, writeNoteCommand, type StorableNote } from './note-commands.ts';
import { readRecovered, readStored, sealContent, storable, tokenOf } from './note-sealing.ts';

/** What the editor begins with. */
interface LoadedNote {
  readonly content: NoteContent;
  /** Another number each time the content was changed elsewhere, such as by undo: the editor begins anew. */
  readonly revision: number;
  /** Whether it comes from a draft that a crash or a lock left behind. */
  readonly isRecovered: boolean;
}

export interface NoteWritingState {
  /** Null until it has been read; `unreadable` when a sealed note could not be opened. */
  readonly loaded: LoadedNote | 'unreadable' | null;
  readonly saveState: SaveState;
  /** Nothing of the note is stored yet. */
  readonly isNew: boolean;
  /** As of the last pause in typing. */
  readonly settledContent: NoteContent;
}

interface NoteWritingDependencies {
  readonly database: BinomeDatabase;
  readonly vault: Vault;
  run(command: Command): Promise<boolean>;
  now(): Instant;
  /** Milliseconds that only grow. */
  clock(): number;
}

/**
 * One note while it is written: what is typed, what of it is on the disk, and what was written of it
 * elsewhere. It lives beside React, since it changes with every key and goes on saving after its screen
 * has closed.
 */
export class NoteWriting {
  readonly autosave: Autosave;
  readonly #start: JournalNote;
  readonly #dependencies: NoteWritingDependencies;
  readonly #listeners = new Set<() => void>();
  #state: NoteWritingState;
  #title: string;
  #tags: readonly string[];
  #readBody: () => string;
  #stored: StorableNote | null = null;
  /** What the note was when it was last read or written here: anything else was written elsewhere. Null before. */
  #known: string | null = null;

  /** @param note as it was when writing began, stored or not; its text is read anew from where it is stored */
  constructor(note: JournalNote, dependencies: NoteWritingDependencies) {
    this.#start = note;
    this.#dependencies = dependencies;
    this.#title = note.title;
    this.#tags = note.tags;
    this.#readBody = () => note.body;
    this.#state = {
      loaded: null,
      saveState: 'saved',
      isNew: false,
      settledContent: contentOf(note),
    };
    this.autosave = createAutosave(
      {
        keepDraft: () => this.#keepDraft(),
        writeNote: () => this.#writeNote(),
        onState: (saveState) => {
          this.#show({ saveState });
        },
      },
      dependencies.clock,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = (): NoteWritingState => this.#state;

  readonly change = (part: Partial<Pick<NoteContent, 'title' | 'tags'>>): void => {
    this.#title = part.title ?? this.#title;
    this.#tags = part.tags ?? this.#tags;
    this.autosave.changed();
  };

  /** The body is only written out when it is saved. */
  readonly changeBody = (readBody: () => string): void => {
    this.#readBody = readBody;
    this.autosave.changed();
  };

  /** The note with what is written in it now. */
  readonly current = (): JournalNote => ({
    ...this.#start,
    state: this.#stored?.state ?? this.#start.state,
    ...this.#content(),
  });

  /** Hears how the note is stored now; null when it is not. */
  readonly heedStored = async (stored: StorableNote | null): Promise<void> => {
    if (stored === null) {
      this.#stored = null;
      if (this.#known === null) {
        this.#known = '';
        this.#load(contentOf(this.#start), false);
      }
      this.#show({ isNew: true });
      return;
    }
    this.#stored = stored;
    this.#show({ isNew: false });
    const token = tokenOf(stored);
    // What is being typed wins; the other text is kept as a version.
    if (token === this.#known || this.autosave.isPending()) return;
    const isFirst = this.#known === null;
    const { vault, database } = this.#dependencies;
    const found = await readStored(vault, stored);
    const draft = isFirst && found !== null ? await readRecovered(database, vault, stored) : null;
    if (this.#stored !== stored || this.autosave.isPending()) return;
    this.#known = token;
    if (found === null) {
      this.#show({ loaded: 'unreadable' });
      return;
    }
    const isRecovered = draft !== null && !haveSameContent(draft, found);
    this.#load(isRecovered ? draft : found, isRecovered);
    if (isRecovered) this.autosave.changed();
  };

  #content(): NoteContent {
    return { title: this.#title, body: this.#readBody(), tags: this.#tags };
  }

  #load(content: NoteContent, isRecovered: boolean): void {
    this.#title = content.title;
    this.#tags = content.tags;
    this.#readBody = () => content.body;
    const { loaded } = this.#state;
    const revision = loaded === null || loaded === 'unreadable' ? 0 : loaded.revision + 1;
    this.#show({ loaded: { content, revision, isRecovered }, settledContent: content });
  }

  async #writeNote(): Promise<boolean> {
    const { vault, run, database } = this.#dependencies;
    const note = this.current();
    const ready = await storable(vault, note);
    if (ready === null) return false;
    const before = this.#known;
    this.#known = tokenOf(ready);
    const command = this.#stored === null ? addNoteCommand(ready) : writeNoteCommand(ready);
    if (!(await run(command))) {
      this.#known = before;
      return false;
    }
    this.#stored = ready;
    this.#show({ settledContent: contentOf(note) });
    await dropDraft(database, note.id);
    return true;
  }

  async #keepDraft(): Promise<boolean> {
    // A draft belongs to a note: the first words of a new one make it a note.
    if (this.#stored === null) return this.#writeNote();
    const { vault, database, now } = this.#dependencies;
    const { id, visibility } = this.#start;
    const content = this.#content();
    this.#show({ settledContent: content });
    const isSealed = visibility === 'private';
    const text = isSealed
      ? await sealContent(vault, id, 'draft', content)
      : JSON.stringify(content);
    if (text === null) return false;
    await keepDraft(database, { id, content: text, isSealed, savedAt: now() });
    return true;
  }

  #show(part: Partial<NoteWritingState>): void {
    const next = { ...this.#state, ...part };
    const { loaded, saveState, isNew, settledContent } = this.#state;
    // Each key says "saving" once more, and nothing is to be drawn anew for that.
    const isSame =
      next.loaded === loaded &&
      next.saveState === saveState &&
      next.isNew === isNew &&
      next.settledContent === settledContent;
    if (isSame) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
