import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { EngineClient } from '../engine-client.ts';
import { otherRole } from './board-model.ts';
import { listPlaces } from './list-places.ts';
import type { Carried, DropTarget } from './plan-move.ts';

/** What the keyboard carries, and the places it can go to, best first. */
export interface Carry {
  readonly carried: Carried & { readonly kind: 'person' };
  /** Empty until they have been found. */
  readonly places: readonly DropTarget[];
  readonly index: number;
  /** Whether another place than the first has been looked at. */
  readonly hasMoved: boolean;
}

/** Keys that go from place to place, and how far. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowUp: (index, last) => (index === 0 ? last : index - 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  PageDown: (index, last) => Math.min(last, index + 10),
  PageUp: (index) => Math.max(0, index - 10),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Moves people with the keyboard alone: pick up, go from place to place, put down. */
export function useCarry(input: {
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly Pair[];
  hasPlaceLeft(personId: PersonId, role: PairRole): boolean;
  onPickUp(carried: Carried): void;
  onPutDown(): void;
  onCancel(carried: Carry['carried']): void;
  /** The places could not be found: it is back where it was. */
  onFail(carried: Carry['carried'], error: unknown): void;
  /** Whichever way the carrying ended, the board that went from the screen included; always the same function. */
  onEnd(): void;
}) {
  const { engine, rules, pairs, hasPlaceLeft, onPickUp, onPutDown, onCancel, onFail, onEnd } =
    input;
  const [carry, setCarry] = useState<Carry | null>(null);
  /** As the state, for keys that follow each other faster than the screen. */
  const latest = useRef<Carry | null>(null);
  const hold = useCallback(
    (next: Carry | null) => {
      const hasEnded = latest.current !== null && next === null;
      latest.current = next;
      setCarry(next);
      if (hasEnded) onEnd();
    },
    [onEnd],
  );
  useEffect(
    () => () => {
      if (latest.current !== null) onEnd();
    },
    [onEnd],
  );

  const pickUp = useCallback(
    async (carried: Carry['carried']) => {
      // At once, so that no key goes to the lane while the places are being found.
      const picked: Carry = { carried, places: [], index: 0, hasMoved: false };
      hold(picked);
      onPickUp(carried);
      try {
        const candidates = await engine.ask('rankCandidates', [
          rules,
          carried.personId,
          carried.role,
        ]);
        const places = listPlaces(carried, candidates, pairs, (personId) =>
          hasPlaceLeft(personId, otherRole(carried.role)),
        );
        if (latest.current === picked) hold({ ...picked, places });
      } catch (error) {
        if (latest.current !== picked) return;
        hold(null);
        onFail(carried, error);
      }
    },
    [engine, hasPlaceLeft, hold, onFail, onPickUp, pairs, rules],
  );

  const cancel = useCallback(() => {
    const { current } = latest;
    if (current === null) return;
    hold(null);
    onCancel(current.carried);
  }, [hold, onCancel]);

  /** Answers whether the key belonged to the carrying. */
  const handleKey = (key: string): boolean => {
    const { current } = latest;
    if (current === null) return false;
    const step = steps[key];
    if (step !== undefined) {
      if (current.places.length > 0) {
        const index = step(current.index, current.places.length - 1);
        hold({ ...current, index, hasMoved: true });
      }
      return true;
    }
    const isPuttingDown = key === 'Enter' || key === ' ';
    // Put down before there is anywhere to go, it goes back.
    if (key === 'Escape' || (isPuttingDown && current.places.length === 0)) {
      cancel();
      return true;
    }
    if (isPuttingDown) {
      onPutDown();
      hold(null);
      return true;
    }
    return false;
  };

  return { carry, pickUp, cancel, handleKey };
}
