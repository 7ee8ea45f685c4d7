import type { StorableNote } from './note-commands.ts';

/** What of a private note that could not be written is safe all the same: its draft, and a sealed copy in memory. */
export class SealedCopies {
  #draftRevision: number | null = null;
  #copyRevision: number | null = null;
  #copy: StorableNote | null = null;

  /** As it was sealed last. */
  get copy(): StorableNote | null {
    return this.#copy;
  }

  keepDraft(revision: number): void {
    this.#draftRevision = revision;
  }

  keepCopy(note: StorableNote | null, revision: number): void {
    if (note?.visibility !== 'private') return;
    this.#copy = note;
    this.#copyRevision = revision;
  }

  dropCopy(): void {
    this.#copy = null;
    this.#copyRevision = null;
  }

  /** Where all that was typed up to then can be found; null when something was typed after it was sealed. */
  whereIs(revision: number): 'draft' | 'copy' | null {
    if (this.#draftRevision === revision) return 'draft';
    return this.#copyRevision === revision ? 'copy' : null;
  }
}
