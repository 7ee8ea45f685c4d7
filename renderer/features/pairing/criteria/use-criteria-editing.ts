import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Criterion, MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { usePairingScreen } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { editCriteriaCommand } from './commands.ts';
import { areStored, toMatchCriterion, withEveryMeasure } from './edit-criteria.ts';

export interface CriteriaEditing {
  /** Every criterion there is, as it is being moved. */
  readonly criteria: readonly MatchCriterion[];
  /** Shows the criteria on the board without storing them. */
  draft(criteria: readonly MatchCriterion[]): void;
  /** Stores the criteria, or what was drafted last, as one step that can be undone. */
  store(criteria?: readonly MatchCriterion[]): void;
  /** Stores what was drafted once nothing has been moved for a moment: a few presses of a key are one step. */
  storeSoon(): void;
  /** Runs another command on the criteria once those that were moved are stored. */
  /** Resolves to whether it is stored. */
  runOnStored(build: (stored: readonly Criterion[]) => Command, notice: string): Promise<boolean>;
}

/**
 * The programme's criteria while their weights are moved: drafted at once, stored on release. Steps are
 * taken one after the other, each on what the last one stored; weights that move on while one is being
 * stored are stored together.
 */
export function useCriteriaEditing(data: PairingData): CriteriaEditing {
  const programme = useCurrentProgramme();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const drafted = usePairingScreen((state) => state.draftCriteria);
  const setDrafted = usePairingScreen((state) => state.setDraftCriteria);
  const [storedDraft, setStoredDraft] = useState<StoredDraft | null>(null);
  const lastStep = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef<readonly MatchCriterion[] | null>(null);
  const isShown = useRef(true);

  const criteria = useMemo(
    () => withEveryMeasure(drafted ?? data.criteria.map(toMatchCriterion)),
    [data.criteria, drafted],
  );

  const store = useCallback(
    (edited: readonly MatchCriterion[] | null = usePairingScreen.getState().draftCriteria) => {
      if (edited === null) return;
      setDrafted(edited);
      const willBeTaken = waiting.current !== null;
      waiting.current = edited;
      if (willBeTaken) return;
      lastStep.current = lastStep.current.then(async () => {
        const latest = waiting.current ?? edited;
        waiting.current = null;
        const stored = await listCriteria(database, programme.id);
        const isStored = await run(
          editCriteriaCommand({ programme, stored, edited: latest }, domainContext()),
        );
        if (isStored && isShown.current) setStoredDraft({ criteria: latest, before: stored });
        else if (usePairingScreen.getState().draftCriteria === latest) setDrafted(null);
      });
    },
    [database, domainContext, programme, run, setDrafted],
  );

  const runOnStored = useCallback<CriteriaEditing['runOnStored']>(
    (build, notice) => {
      store();
      const step = lastStep.current.then(async () => {
        const stored = await listCriteria(database, programme.id);
        setDrafted(null);
        return run(build(stored), notice);
      });
      lastStep.current = step;
      return step;
    },
    [database, programme.id, run, setDrafted, store],
  );

  // The draft stays until the screen has read what was stored, so that no weight jumps back in between.
  useEffect(() => {
    if (storedDraft === null || storedDraft.criteria !== drafted) return;
    const { criteria: edited, before } = storedDraft;
    const hasReadOn = JSON.stringify(data.criteria) !== JSON.stringify(before);
    if (hasReadOn || areStored(edited, before)) setDrafted(null);
  }, [data.criteria, drafted, setDrafted, storedDraft]);

  const storeLast = useRef(store);
  useEffect(() => {
    storeLast.current = store;
  }, [store]);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const storeSoon = useCallback(() => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      storeLast.current();
    }, pauseMilliseconds);
  }, []);

  // What was moved and not let go of is stored rather than lost with the panel, or with the window.
  useEffect(() => {
    isShown.current = true;
    const storeNow = async () => {
      clearTimeout(pause.current);
      storeLast.current();
      await lastStep.current;
    };
    const forgetLeaving = beforeLeaving(storeNow);
    return () => {
      isShown.current = false;
      void storeNow().finally(forgetLeaving);
    };
  }, []);

  return { criteria, draft: setDrafted, store, storeSoon, runOnStored };
}

/** After which a weight counts as let go of. */
const pauseMilliseconds = 400;

interface StoredDraft {
  readonly criteria: readonly MatchCriterion[];
  /** What was stored before. */
  readonly before: readonly Criterion[];
}
