import type { Instant } from '#shared/domain/ids.ts';
import type { NoteFile } from '#shared/domain/journal/attachment.ts';
import {
  areSameThroughout,
  contentOf,
  emptyContent,
  noteFor,
  wholeContentOf,
} from '#shared/domain/journal/note-content.ts';
import type { JournalNote, NoteContent, PrivateContent } from '#shared/domain/journal/note.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { Vault } from '#renderer/services/vault.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { dropDraft, keepDraft } from '#renderer/storage/note-drafts.ts';
import { findNote, isStoredElsewhere } from '#renderer/storage/repositories/notes.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { addNoteCommand, writeNoteCommand, type StorableNote } from './note-commands.ts';
import {
  draftOf,
  fingerprintOfNote,
  readRecovered,
  readStored,
  storable,
  tokenOf,
} from './note-sealing.ts';
import { NoteWritingStates, type NoteWritingState } from './note-writing-state.ts';
import { SealedCopies } from './sealed-copies.ts';
import { TypedContent } from './typed-content.ts';

/**
 * `open`: typed in and saved. `held`: something is moving the note away, and nothing can be typed in it.
 * `ended`: it has been moved away, and nothing more of it is written here. `sealed`: the private notes were
 * locked before it could be written; of its text only the sealed form is left, to be written yet or to be
 * gone on with.
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
  readonly #typed: TypedContent;
  #stored: StorableNote | null = null;
  readonly #sealed = new SealedCopies();
  /** What the note was when it was last read or written here: anything else was written elsewhere. Null before. */
  #known: string | null = null;

  /** @param note as it was when writing began, stored or not; its text is read anew from where it is stored */
  constructor(note: JournalNote, dependencies: NoteWritingDependencies) {
    this.#start = note;
    this.#dependencies = dependencies;
    this.#typed = new TypedContent(wholeContentOf(note));
    this.#states = new NoteWritingStates(wholeContentOf(note));
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
    this.#typed.change(part);
    this.#heedTyping();
  };

  readonly changeBody = (readBody: () => string): void => {
    this.#typed.changeBody(readBody);
    this.#heedTyping();
  };

  /** Puts a file into a private note or takes one out, and stores that with what has been typed. */
  readonly changeFiles = async (
    edit: (files: readonly NoteFile[]) => readonly NoteFile[],
  ): Promise<boolean> => {
    if (this.#phase !== 'open') return false;
    this.#states.show({ files: this.#typed.changeFiles(edit) });
    this.autosave.changed();
    return this.autosave.settle();
  };

  /** The note with what is written in it now. */
  readonly current = (): JournalNote => {
    const state = this.#stored?.state ?? this.#start.state;
    return noteFor(this.#start.visibility, { ...this.#start, state }, this.#typed.content());
  };

  /** Whether it is the note of that place and can be written on. */
  readonly isOpenFor = (place: Pick<JournalNote, 'id' | 'visibility'>): boolean =>
    this.#phase === 'open' && this.#known !== null && this.#isOf(place);

  /** Whether there is anything to go on with on a new screen for that place. */
  readonly canResumeFor = (place: Pick<JournalNote, 'id' | 'visibility'>): boolean =>
    this.isOpenFor(place) || (this.#phase === 'sealed' && this.#isOf(place));

  /** Goes on on a new screen. */
  readonly resume = (): void => {
    this.#isLeft = false;
    if (this.#phase === 'sealed') void this.#openAgain(this.#sealed.copy, true);
    else this.#load(this.#typed.content(), false);
  };

  /** Stores the note or, where that fails, at least its draft, because something is about to prevent both. */
  readonly finish = async (): Promise<boolean> =>
    (await this.autosave.settle()) || this.autosave.keep();

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
    const isRecovered = draft !== null && !areSameThroughout(draft, found);
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
      this.#load(wholeContentOf(this.#start), false);
    }
    this.#states.show({ isNew: true });
  }

  /** Of the sealed form, the text: its screen is there again, and so is the key. */
  async #openAgain(sealed: StorableNote | null, isRecovered: boolean): Promise<void> {
    if (this.#isLeft) return;
    this.#states.show({ loaded: null });
    const content = sealed && (await readStored(this.#dependencies.vault, sealed));
    // It may have been written meanwhile, or left again.
    if (content === null || !this.#isIn('sealed') || this.#isLeft) return;
    this.#load(content, isRecovered);
    this.#enter('open');
    if (isRecovered) this.autosave.changed();
  }

  #isOf({ id, visibility }: Pick<JournalNote, 'id' | 'visibility'>): boolean {
    return this.#start.id === id && this.#start.visibility === visibility;
  }

  #isIn = (...phases: readonly Phase[]): boolean => phases.includes(this.#phase);

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#states.show({ isHeld: phase !== 'open' });
  }

  #heedTyping(): void {
    if (this.#phase === 'open') this.autosave.changed();
    else this.#isTypedWhileHeld = true;
  }

  #load(content: PrivateContent, isRecovered: boolean): void {
    this.#typed.load(content);
    this.#states.load(content, isRecovered);
  }

  async #writeNote(): Promise<boolean> {
    if (this.#phase === 'ended') return true;
    const { run, database } = this.#dependencies;
    const { revision } = this.#typed;
    const note = this.current();
    const ready = await this.#storable(note);
    if (ready === null) return this.#isIn('ended');
    const before = this.#known;
    this.#known = tokenOf(ready);
    const command = this.#stored === null ? addNoteCommand(ready) : writeNoteCommand(ready);
    const isStillWanted = () => this.#isStillWanted();
    if (!(await run({ ...command, isStillWanted }))) {
      this.#known = before;
      this.#sealed.keepCopy(ready, revision);
      return this.#isIn('ended');
    }
    this.#stored = ready;
    this.#sealed.dropCopy();
    if (!this.#isIn('sealed')) this.#states.show({ settledContent: contentOf(note) });
    else await this.#openAgain(ready, false);
    // Nobody is there to go on with it, or not with the key.
    if (this.#isIn('sealed')) this.#enter('ended');
    await dropDraft(database, note.id);
    return true;
  }

  async #storable(note: JournalNote): Promise<StorableNote | null> {
    if (this.#phase === 'sealed') return this.#sealed.copy;
    return (await storable(this.#dependencies.vault, note)) ?? this.#forget();
  }

  /**
   * The private notes are locked and the screen is gone: of the words only what is sealed stays, the draft
   * on the disk or a copy in memory. Words typed after both stay as they are: nothing else holds them.
   */
  #forget(): StorableNote | null {
    const where = this.#sealed.whereIs(this.#typed.revision);
    if (!this.#isLeft || this.#start.visibility !== 'private' || where === null) return null;
    this.#start = noteFor('private', this.#start, { ...emptyContent, files: [] });
    this.#load(wholeContentOf(this.#start), false);
    this.#enter(where === 'draft' ? 'ended' : 'sealed');
    return where === 'draft' ? null : this.#sealed.copy;
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
    if (this.#phase !== 'open') return !this.#isIn('sealed');
    // A draft belongs to a note: the first words of a new one make it a note.
    if (this.#stored === null) return this.#writeNote();
    const typedOn = fingerprintOfNote(this.#stored);
    const { vault, database, now } = this.#dependencies;
    const { revision } = this.#typed;
    const note = this.current();
    this.#states.show({ settledContent: contentOf(note) });
    const draft = await draftOf(vault, note);
    if (draft === null) return false;
    try {
      await keepDraft(database, { ...draft, typedOn, savedAt: now() });
    } catch {
      this.#sealed.keepCopy(await storable(vault, note), revision);
      return false;
    }
    this.#sealed.keepDraft(revision);
    return true;
  }
}
