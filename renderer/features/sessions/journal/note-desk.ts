import type { JournalNote } from '#shared/domain/journal/note.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import type { NoteWriting } from './note-writing.ts';

interface Place {
  /** Whether a screen shows it. */
  isOpen: boolean;
  /** Ends what was begun when it came to the desk. */
  clear(): void;
}

/** The notes that are being written, and those whose last words are not stored yet though their screen has closed. */
export class NoteDesk {
  readonly #places = new Map<NoteWriting, Place>();

  /** What was left of the note when its screen closed, to go on with; null when all of it is stored. */
  takeUp(note: Pick<JournalNote, 'id' | 'visibility'>): NoteWriting | null {
    for (const [writing, { isOpen }] of this.#places) {
      if (isOpen || !writing.canResumeFor(note)) continue;
      writing.resume();
      return writing;
    }
    return null;
  }

  /** The note where it is being written now; null when no screen shows it. */
  find(note: Pick<JournalNote, 'id' | 'visibility'>): NoteWriting | null {
    for (const [writing, { isOpen }] of this.#places) {
      if (isOpen && writing.isOpenFor(note)) return writing;
    }
    return null;
  }

  /**
   * To be called when a screen shows the note; what it returns, when that closes.
   * @param beforeLast registers what stores the last words where something is about to prevent that;
   *   returns how to stop
   */
  open(
    writing: NoteWriting,
    beforeLast: (finish: () => Promise<boolean>) => () => void,
  ): () => void {
    const place = this.#places.get(writing) ?? this.#add(writing, beforeLast);
    place.isOpen = true;
    return () => {
      place.isOpen = false;
      void writing.leave().then(() => {
        this.#tidy(writing);
      });
    };
  }

  #add(writing: NoteWriting, beforeLast: Parameters<NoteDesk['open']>[1]): Place {
    const forget = beforeLast(writing.finish);
    const stop = writing.subscribe(() => {
      this.#tidy(writing);
    });
    const place: Place = {
      isOpen: true,
      clear: () => {
        forget();
        stop();
      },
    };
    this.#places.set(writing, place);
    return place;
  }

  #tidy(writing: NoteWriting): void {
    const place = this.#places.get(writing);
    if (place === undefined || place.isOpen || writing.autosave.isPending()) return;
    place.clear();
    this.#places.delete(writing);
  }
}

const desks = new WeakMap<BinomeDatabase, NoteDesk>();

/** One per workspace: what one screen left is taken up by another. */
export function deskOf(database: BinomeDatabase): NoteDesk {
  const known = desks.get(database);
  if (known !== undefined) return known;
  const desk = new NoteDesk();
  desks.set(database, desk);
  return desk;
}
