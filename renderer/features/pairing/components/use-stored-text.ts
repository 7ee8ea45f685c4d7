import { useCallback, useEffect, useRef, useState } from 'react';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';

/** After which whoever types counts as having paused. */
const pauseMilliseconds = 400;

/**
 * The text of a field that has no button to save it: stored once nothing has been typed for a moment, and
 * before that when the field is left or goes, or the window is hidden or closes. What is stored from elsewhere
 * meanwhile, such as by an undo, replaces what is in the field.
 *
 * @param store resolves to false when it could not be stored
 */
export function useStoredText(stored: string, store: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(null);
  /** As the state, for a pause that ends before the screen is drawn. */
  const latest = useRef<string | null>(null);
  /** Sent to be stored and not read back yet, oldest first. */
  const underWay = useRef<readonly string[]>([]);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((text: string | null) => {
    latest.current = text;
    setTyped(text);
  }, []);

  /** What is being stored, also by a field that is gone meanwhile. */
  const lastStoring = useRef<Promise<unknown>>(Promise.resolve());
  const storeNow = useRef(() => undefined);
  useEffect(() => {
    storeNow.current = () => {
      clearTimeout(pause.current);
      const text = latest.current?.trim();
      if (text === undefined || text === (underWay.current.at(-1) ?? stored)) return;
      underWay.current = [...underWay.current, text];
      lastStoring.current = store(text).then((isStored) => {
        if (!isStored) underWay.current = underWay.current.filter((other) => other !== text);
      });
    };
  }, [store, stored]);

  const lastRead = useRef(stored);
  useEffect(() => {
    if (lastRead.current === stored) return;
    lastRead.current = stored;
    const place = underWay.current.indexOf(stored);
    underWay.current = underWay.current.slice(place + 1);
    if (place !== -1) return;
    clearTimeout(pause.current);
    show(null);
  }, [show, stored]);

  useEffect(() => {
    const storeLast = () => storeNow.current();
    const forgetLeaving = beforeLeaving(() => {
      storeLast();
      return lastStoring.current;
    });
    document.addEventListener('visibilitychange', storeLast);
    return () => {
      document.removeEventListener('visibilitychange', storeLast);
      storeLast();
      void lastStoring.current.finally(forgetLeaving);
    };
  }, []);

  return {
    value: typed ?? stored,
    onChange: (text: string) => {
      show(text);
      clearTimeout(pause.current);
      pause.current = setTimeout(() => storeNow.current(), pauseMilliseconds);
    },
    onBlur: () => storeNow.current(),
  };
}
