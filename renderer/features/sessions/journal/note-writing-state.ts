import type { NoteFile } from '#shared/domain/journal/attachment.ts';
import { contentOf } from '#shared/domain/journal/note-content.ts';
import type { NoteContent, PrivateContent } from '#shared/domain/journal/note.ts';
import type { SaveState } from './autosave.ts';

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
  /** Nothing can be typed in it, for now or for good. */
  readonly isHeld: boolean;
  /** As of the last pause in typing. */
  readonly settledContent: NoteContent;
  /** That a private note holds itself. */
  readonly files: readonly NoteFile[];
}

/** What a screen knows of a note that is written, and hears each time it changes. */
export class NoteWritingStates {
  readonly #listeners = new Set<() => void>();
  #state: NoteWritingState;

  constructor(content: PrivateContent) {
    this.#state = {
      loaded: null,
      saveState: 'saved',
      isNew: false,
      isHeld: false,
      settledContent: contentOf(content),
      files: content.files,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly now = (): NoteWritingState => this.#state;

  show(part: Partial<NoteWritingState>): void {
    const next = { ...this.#state, ...part };
    const { loaded, saveState, isNew, isHeld, settledContent, files } = this.#state;
    // Each key says "saving" once more, and nothing is to be drawn anew for that.
    const isSame =
      next.loaded === loaded &&
      next.saveState === saveState &&
      next.isNew === isNew &&
      next.isHeld === isHeld &&
      next.settledContent === settledContent &&
      next.files === files;
    if (isSame) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  load(content: PrivateContent, isRecovered: boolean): void {
    const { loaded } = this.#state;
    const revision = loaded === null || loaded === 'unreadable' ? 0 : loaded.revision + 1;
    const { files } = content;
    this.show({ loaded: { content, revision, isRecovered }, settledContent: content, files });
  }
}
