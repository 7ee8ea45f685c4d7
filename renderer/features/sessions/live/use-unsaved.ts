import { useCallback, useEffect, useRef } from 'react';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';
import { useLineDraft, type TypedLine } from '../line-drafts.ts';

/**
 * A field that is saved when it loses the focus is saved as well where it never does: the window closes,
 * or the page goes from under it. What was saved or dropped once is not saved again. What could not be
 * stored is unsaved as before, and what a killed app could not save is back in the field when the page is
 * opened again.
 *
 * @param options.place Names the field, the same at the next start.
 * @param options.restore Puts back into the field what was typed.
 * @param options.store Resolves to true once what is in the field is stored, at once where there is nothing
 * to store; to false where it could not be.
 */
export function useUnsaved(options: {
  readonly place: string;
  restore(typed: TypedLine): void;
  store(): Promise<boolean>;
}) {
  const { place, restore, store } = options;
  const isUnsaved = useRef(false);
  const lastStoring = useRef<Promise<void>>(Promise.resolve());
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });
  const { keep, drop } = useLineDraft(place, (typed) => {
    isUnsaved.current = true;
    restore(typed);
  });
  const storeAndDrop = useCallback(async () => {
    let isStored = false;
    try {
      isStored = await latestStore.current();
    } finally {
      if (!isStored) isUnsaved.current = true;
      // What has been typed since is a draft of its own.
      if (!isUnsaved.current) await drop();
    }
  }, [drop]);
  const save = useCallback(async (): Promise<boolean> => {
    if (isUnsaved.current) {
      isUnsaved.current = false;
      lastStoring.current = storeAndDrop();
    }
    await lastStoring.current;
    return !isUnsaved.current;
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
    /** Resolves to whether nothing is left unsaved. */
    save,
  };
}
