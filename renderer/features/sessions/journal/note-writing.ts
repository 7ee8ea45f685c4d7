import type { Instant } from '#shared/domain/ids.ts';
import { contentOf, emptyContent, haveSameContent } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, NoteContent } from '#shared/domain/journal/note.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { Vault } from '#renderer/services/vault.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { dropDraft, keepDraft } from '#renderer/storage/note-drafts.ts';
import { findNote, isStoredElsewhere } from '#renderer/storage/repositories/notes.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { addNoteCommand, writeNoteCommand, type StorableNote } from './note-commands.ts';
import {
  fingerprintOfNote,
  readRecovered,
  readStored,
  sealContent,
  storable,
  tokenOf,
} from './note-sealing.ts';
import { NoteWritingStates, type NoteWritingState } from './note-writing-state.ts';

/**
 * `open`: typed in and saved. `held`: something is moving the note away, and nothing can be typed in it.
 * `ended`: it has been moved away, and nothing more of it is written here. `sealed`: the private notes were
 * locked before it could be written; of its text only the sealed form is left, to be written yet.
 */
type Phase = 'open' | 'held' | 'ended' | 'sealed';

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
  #start: JournalNote;
  readonly #dependencies: NoteWritingDependencies;
  readonly #states: NoteWritingStates;
  #phase: Phase = 'open';
  #isTypedWhileHeld = false;
  /** Its screen has closed. */
  #isLeft = false;
  #title: string;
  #tags: readonly string[];
  #readBody: () => string;
  #stored: StorableNote | null = null;
  /** A private note as it was sealed when it last could not be written. */
  #unwritten: StorableNote | null = null;
  /** What the note was when it was last read or written here: anything else was written elsewhere. Null before. */
  #known: string | null = null;

  /** @param note as it was when writing began, stored or not; its text is read anew from where it is stored */
  constructor(note: JournalNote, dependencies: NoteWritingDependencies) {
    this.#start = note;
    this.#dependencies = dependencies;
    this.#title = note.title;
    this.#tags = note.tags;
    this.#readBody = () => note.body;
    this.#states = new NoteWritingStates(note);
    this.autosave = createAutosave(
      {
        keepDraft: () => this.#keepDraft(),
        writeNote: () => this.#writeNote(),
        onState: (saveState) => {
          this.#states.show({ saveState });
        },
      },
      dependencies.clock,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#states.subscribe(listener);

  readonly state = (): NoteWritingState => this.#states.now();

  readonly change = (part: Partial<Pick<NoteContent, 'title' | 'tags'>>): void => {
    this.#title = part.title ?? this.#title;
    this.#tags = part.tags ?? this.#tags;
    this.#heedTyping();
  };

  /** The body is only written out when it is saved. */
  readonly changeBody = (readBody: () => string): void => {
    this.#readBody = readBody;
    this.#heedTyping();
  };

  /** The note with what is written in it now. */
  readonly current = (): JournalNote => ({
    ...this.#start,
    state: this.#stored?.state ?? this.#start.state,
    ...this.#content(),
  });

  /** Whether it is the note of that place and can be written on. */
  readonly isOpenFor = ({ id, visibility }: Pick<JournalNote, 'id' | 'visibility'>): boolean =>
    this.#phase === 'open' &&
    this.#known !== null &&
    this.#start.id === id &&
    this.#start.visibility === visibility;

  /** Goes on on a new screen. */
  readonly resume = (): void => {
    this.#isLeft = false;
    this.#load(this.#content(), false);
  };

  /** Its screen has closed: what is not written yet is written, or tried again until it is. */
  readonly leave = (): Promise<boolean> => {
    this.#isLeft = true;
    return this.autosave.settle();
  };

  /** Stores the note, though nothing has been typed in it. */
  readonly store = async (): Promise<boolean> => {
    if (this.#phase !== 'open') return false;
    if (this.#stored === null) this.autosave.changed();
    return this.autosave.settle();
  };

  /**
   * Gives the note, with all that is typed in it, to what moves it to other readers or to the trash. Nothing
   * can be typed meanwhile; once it has been moved, nothing more is written here.
   */
  readonly handOver = async (move: (note: JournalNote) => Promise<boolean>): Promise<boolean> => {
    if (this.#phase !== 'open') return false;
    this.#enter('held');
    let isMoved = false;
    try {
      const isSettled = await this.autosave.settle();
      isMoved = isSettled && this.#isIn('held') && (await move(this.current()));
    } finally {
      if (this.#isIn('held')) this.#enter(isMoved ? 'ended' : 'open');
      if (this.#isTypedWhileHeld && this.#isIn('open')) this.autosave.changed();
      this.#isTypedWhileHeld = false;
    }
    return isMoved;
  };

  /** Hears how the note is stored now; null when it is not. */
  readonly heedStored = async (stored: StorableNote | null): Promise<void> => {
    if (this.#isIn('ended', 'sealed')) return;
    if (stored === null) {
      await this.#heedGone();
      return;
    }
    this.#stored = stored;
    this.#states.show({ isNew: false });
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
      this.#states.show({ loaded: 'unreadable' });
      return;
    }
    const isRecovered = draft !== null && !haveSameContent(draft, found);
    this.#load(isRecovered ? draft : found, isRecovered);
    if (isRecovered) this.autosave.changed();
  };

  async #heedGone(): Promise<void> {
    const wasStored = this.#stored !== null;
    this.#stored = null;
    if (wasStored && (await isStoredElsewhere(this.#dependencies.database, this.#start))) {
      this.#enter('ended');
      return;
    }
    if (this.#stored !== null) return;
    // It has not been stored yet; or adding it has been undone, and it begins anew.
    if (this.#known === null || (wasStored && !this.autosave.isPending())) {
      this.#known = '';
      this.#load(contentOf(this.#start), false);
    }
    this.#states.show({ isNew: true });
  }

  #isIn(...phases: readonly Phase[]): boolean {
    return phases.includes(this.#phase);
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#states.show({ isHeld: phase !== 'open' });
  }

  #heedTyping(): void {
    if (this.#phase === 'open') this.autosave.changed();
    else this.#isTypedWhileHeld = true;
  }

  #content(): NoteContent {
    return { title: this.#title, body: this.#readBody(), tags: this.#tags };
  }

  #load(content: NoteContent, isRecovered: boolean): void {
    this.#title = content.title;
    this.#tags = content.tags;
    this.#readBody = () => content.body;
    this.#states.load(content, isRecovered);
  }

  async #writeNote(): Promise<boolean> {
    if (this.#phase === 'ended') return true;
    const { run, database } = this.#dependencies;
    const note = this.current();
    const ready = await this.#storable(note);
    if (ready === null) return false;
    const before = this.#known;
    this.#known = tokenOf(ready);
    const command = this.#stored === null ? addNoteCommand(ready) : writeNoteCommand(ready);
    const isStillWanted = () => this.#isStillWanted();
    if (!(await run({ ...command, isStillWanted }))) {
      this.#known = before;
      if (ready.visibility === 'private') this.#unwritten = ready;
      return this.#isIn('ended');
    }
    this.#stored = ready;
    this.#unwritten = null;
    if (this.#isIn('sealed')) this.#enter('ended');
    else this.#states.show({ settledContent: contentOf(note) });
    await dropDraft(database, note.id);
    return true;
  }

  async #storable(note: JournalNote): Promise<StorableNote | null> {
    if (this.#phase === 'sealed') return this.#unwritten;
    const ready = await storable(this.#dependencies.vault, note);
    if (ready !== null || this.#unwritten === null || !this.#isLeft) return ready;
    this.#start = { ...this.#start, ...emptyContent };
    this.#load(emptyContent, false);
    this.#enter('sealed');
    return this.#unwritten;
  }

  /** Asked in turn with other commands: whether the note has not been moved away since. */
  async #isStillWanted(): Promise<boolean> {
    const { database } = this.#dependencies;
    let isWanted = !(await isStoredElsewhere(database, this.#start));
    if (isWanted && this.#isIn('sealed')) {
      // It may have been opened and written again meanwhile.
      const now = await findNote(database, this.#start.id, this.#start.visibility);
      const before = this.#stored;
      isWanted = now === null || (before !== null && tokenOf(now) === tokenOf(before));
    }
    if (!isWanted) this.#enter('ended');
    return isWanted;
  }

  async #keepDraft(): Promise<boolean> {
    if (this.#phase !== 'open') return true;
    // A draft belongs to a note: the first words of a new one make it a note.
    if (this.#stored === null) return this.#writeNote();
    const typedOn = fingerprintOfNote(this.#stored);
    const { vault, database, now } = this.#dependencies;
    const { id, visibility } = this.#start;
    const content = this.#content();
    this.#states.show({ settledContent: content });
    const isSealed = visibility === 'private';
    const text = isSealed
      ? await sealContent(vault, id, 'draft', content)
      : JSON.stringify(content);
    if (text === null) return false;
    await keepDraft(database, { id, content: text, isSealed, typedOn, savedAt: now() });
    return true;
  }
}
