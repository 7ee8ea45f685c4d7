import { useCallback, useState } from 'react';
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
}) {
  const { engine, rules, pairs, hasPlaceLeft, onPickUp, onPutDown, onCancel } = input;
  const [carry, setCarry] = useState<Carry | null>(null);

  const pickUp = useCallback(
    async (carried: Carry['carried']) => {
      // At once, so that no key goes to the lane while the places are being found.
      setCarry({ carried, places: [], index: 0, hasMoved: false });
      onPickUp(carried);
      const candidates = await engine.ask('rankCandidates', [
        rules,
        carried.personId,
        carried.role,
      ]);
      const places = listPlaces(carried, candidates, pairs, (personId) =>
        hasPlaceLeft(personId, otherRole(carried.role)),
      );
      setCarry((current) => (current?.carried === carried ? { ...current, places } : current));
    },
    [engine, hasPlaceLeft, onPickUp, pairs, rules],
  );

  const cancel = useCallback(() => {
    if (carry === null) return;
    setCarry(null);
    onCancel(carry.carried);
  }, [carry, onCancel]);

  /** Answers whether the key belonged to the carrying. */
  const handleKey = (key: string): boolean => {
    if (carry === null) return false;
    const step = steps[key];
    if (step !== undefined) {
      if (carry.places.length > 0) {
        const index = step(carry.index, carry.places.length - 1);
        setCarry({ ...carry, index, hasMoved: true });
      }
      return true;
    }
    if (key === 'Escape') {
      cancel();
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      if (carry.places.length > 0) onPutDown();
      setCarry(null);
      return true;
    }
    return false;
  };

  return { carry, pickUp, cancel, handleKey };
}
