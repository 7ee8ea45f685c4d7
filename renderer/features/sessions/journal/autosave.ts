export type SaveState = 'saved' | 'saving' | 'failed';

/** A pause in typing after which the draft is kept. */
const draftPauseMilliseconds = 800;
/** The longest anything typed waits for that: with the writing itself, less than two seconds. */
const longestDraftWaitMilliseconds = 1500;
/**
 * A pause after which the note is written for good: rarely, since each writing is kept as a version. What
 * failed is tried again after as long.
 */
const notePauseMilliseconds = 15_000;

interface AutosaveTarget {
  /** Puts what is written now where a crash leaves it; false when that failed. */
  keepDraft(): Promise<boolean>;
  /** Writes the note with what is written now; false when that failed. */
  writeNote(): Promise<boolean>;
  onState(state: SaveState): void;
}

export interface Autosave {
  /** Something was typed. */
  changed(): void;
  /** Keeps a draft of what is not written yet; false when that failed. */
  keep(): Promise<boolean>;
  /** Writes what is not written yet, and resolves once it is; false when that failed, and it is tried again. */
  settle(): Promise<boolean>;
  /** Whether anything is not written yet. */
  isPending(): boolean;
}

/**
 * Saves on two levels: a draft within two seconds, so that nothing typed is lost, and the note itself at
 * longer pauses, so that its versions are few enough to be of use. One writing at a time.
 */
export function createAutosave(target: AutosaveTarget, now: () => number): Autosave {
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let noteTimer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest change without a draft was made. */
  let unkeptSince: number | null = null;
  let revision = 0;
  let writtenRevision = 0;
  /** How many times the note is to be written: until then it is not saved, whatever draft is kept. */
  let settlingCount = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    const turn = queue.then(work);
    queue = turn;
    return turn;
  };

  const keep = (): Promise<boolean> => {
    clearTimeout(draftTimer);
    const keptRevision = revision;
    return inTurn(async () => {
      if (writtenRevision >= keptRevision) return true;
      unkeptSince = null;
      const isKept = await succeeds(() => target.keepDraft());
      if (revision === keptRevision && settlingCount === 0) {
        target.onState(isKept ? 'saved' : 'failed');
      }
      return isKept;
    });
  };

  const writeLater = () => {
    clearTimeout(noteTimer);
    noteTimer = setTimeout(() => void settle(), notePauseMilliseconds);
  };

  const settle = (): Promise<boolean> => {
    clearTimeout(draftTimer);
    clearTimeout(noteTimer);
    if (writtenRevision !== revision) target.onState('saving');
    settlingCount += 1;
    return inTurn(async () => {
      settlingCount -= 1;
      if (writtenRevision === revision) return true;
      const startedAt = revision;
      const isWritten = await succeeds(() => target.writeNote());
      if (isWritten) writtenRevision = startedAt;
      else writeLater();
      if (revision === startedAt) {
        if (isWritten) unkeptSince = null;
        target.onState(isWritten ? 'saved' : 'failed');
      }
      return isWritten;
    });
  };

  return {
    changed: () => {
      revision += 1;
      unkeptSince ??= now();
      target.onState('saving');
      const wait = Math.min(
        draftPauseMilliseconds,
        unkeptSince + longestDraftWaitMilliseconds - now(),
      );
      clearTimeout(draftTimer);
      draftTimer = setTimeout(() => void keep(), Math.max(wait, 0));
      writeLater();
    },
    keep,
    settle,
    isPending: () => writtenRevision !== revision,
  };
}

async function succeeds(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch {
    return false;
  }
}
