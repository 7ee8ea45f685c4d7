import { useCallback, useEffect, useRef } from 'react';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';

/**
 * A field that is saved when it loses the focus is saved as well where it never does: the window closes,
 * or the page goes from under it. What was saved or dropped once is not saved again.
 *
 * @param store Resolves once what is in the field is stored; at once where it is nothing to store.
 */
export function useUnsaved(store: () => Promise<unknown>) {
  const isUnsaved = useRef(false);
  const lastStoring = useRef<Promise<unknown>>(Promise.resolve());
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });
  const save = useCallback(async (): Promise<void> => {
    if (isUnsaved.current) {
      isUnsaved.current = false;
      lastStoring.current = latestStore.current();
    }
    await lastStoring.current;
  }, []);
  useEffect(() => {
    const forgetLeaving = beforeLeaving(save);
    return () => {
      void save().finally(forgetLeaving);
    };
  }, [save]);
  return {
    noteChange: () => {
      isUnsaved.current = true;
    },
    drop: () => {
      isUnsaved.current = false;
    },
    save: () => void save(),
  };
}
