import { useCallback, useEffect, useRef } from 'react';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';
import { useLineDraft, type TypedLine } from '../line-drafts.ts';

/**
 * A field that is saved when it loses the focus is saved as well where it never does: the window closes,
 * or the page goes from under it. What was saved or dropped once is not saved again. What a killed app
 * could not save is back in the field when the page is opened again.
 *
 * @param options.place Names the field, the same at the next start.
 * @param options.restore Puts back into the field what was typed.
 * @param options.store Resolves once what is in the field is stored; at once where it is nothing to store.
 */
export function useUnsaved(options: {
  readonly place: string;
  restore(typed: TypedLine): void;
  store(): Promise<unknown>;
}) {
  const { place, restore, store } = options;
  const isUnsaved = useRef(false);
  const lastStoring = useRef<Promise<unknown>>(Promise.resolve());
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });
  const { keep, drop } = useLineDraft(place, (typed) => {
    isUnsaved.current = true;
    restore(typed);
  });
  const storeAndDrop = useCallback(async () => {
    try {
      await latestStore.current();
    } finally {
      // What has been typed since is a draft of its own.
      if (!isUnsaved.current) await drop();
    }
  }, [drop]);
  const save = useCallback(async (): Promise<void> => {
    if (isUnsaved.current) {
      isUnsaved.current = false;
      lastStoring.current = storeAndDrop();
    }
    await lastStoring.current;
  }, [storeAndDrop]);
  useEffect(() => {
    const forgetLeaving = beforeLeaving(save);
    return () => {
      void save().finally(forgetLeaving);
    };
  }, [save]);
  return {
    noteChange: (typed: TypedLine) => {
      isUnsaved.current = true;
      keep(typed);
    },
    drop: () => {
      isUnsaved.current = false;
      void drop();
    },
    save: () => void save(),
  };
}
