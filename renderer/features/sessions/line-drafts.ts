import { useCallback, useEffect, useRef } from 'react';
import { useServices } from '#renderer/services/app-services.tsx';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import type { LineDraft } from '#renderer/storage/database.ts';
import { dropLineDraft, keepLineDraft, readLineDraft } from '#renderer/storage/line-drafts.ts';

/** What is typed is on the disk this long after, at the latest; a process that is killed loses no more. */
const keepMilliseconds = 1000;

export type TypedLine = Pick<LineDraft, 'text' | 'minutes'>;

const ignore = (): undefined => undefined;

/**
 * Keeps what is typed into a field of one line until it is stored, so that neither a crash nor a power
 * cut takes it.
 *
 * @param place Names the field, the same at the next start.
 * @param restore Is given what was typed last time and never stored, unless something is typed before.
 */
export function useLineDraft(place: string, restore: (typed: TypedLine) => void) {
  const { database } = useServices();
  const latestRestore = useRef(restore);
  useEffect(() => {
    latestRestore.current = restore;
  });
  const typed = useRef<TypedLine | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isShown = useRef(true);
  // One after the other, so that a draft being kept does not outlive its own removal.
  const inTurn = useInTurn();

  const keepNow = useCallback(
    function tryToKeep() {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      const { current } = typed;
      if (current === null) return;
      void inTurn(async () => keepLineDraft(database, { id: place, ...current })).catch(() => {
        // A disk that refuses is told of when the line itself is stored. It may have room again by then.
        const isLatest = isShown.current && typed.current === current;
        if (isLatest) timer.current ??= setTimeout(tryToKeep, keepMilliseconds);
      });
    },
    [database, inTurn, place],
  );

  useEffect(() => {
    let isWanted = true;
    isShown.current = true;
    const read = async (): Promise<void> => {
      const draft = await readLineDraft(database, place);
      if (isWanted && draft !== null && typed.current === null) latestRestore.current(draft);
    };
    void read().catch(ignore);
    return () => {
      isWanted = false;
      isShown.current = false;
      if (timer.current !== null) keepNow();
    };
  }, [database, keepNow, place]);

  const keep = useCallback(
    (line: TypedLine) => {
      typed.current = line;
      timer.current ??= setTimeout(keepNow, keepMilliseconds);
    },
    [keepNow],
  );
  const drop = useCallback(async (): Promise<void> => {
    typed.current = null;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    await inTurn(async () => dropLineDraft(database, place)).catch(ignore);
  }, [database, inTurn, place]);
  return { keep, drop };
}

/** Whether the field has such a line, so that a field that is shown on demand shows by itself. */
export function useHasLineDraft(place: string, onFound: () => void): void {
  const { database } = useServices();
  const latestOnFound = useRef(onFound);
  useEffect(() => {
    latestOnFound.current = onFound;
  });
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const draft = await readLineDraft(database, place);
      if (isWanted && draft !== null) latestOnFound.current();
    };
    void look().catch(ignore);
    return () => {
      isWanted = false;
    };
  }, [database, place]);
}
