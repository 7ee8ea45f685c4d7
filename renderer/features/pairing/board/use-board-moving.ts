import { useCallback, useMemo, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import type { EngineClient } from '../engine-client.ts';
import { usePairingScreen, type PersonInRole } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import type { Moves } from '../use-moves.ts';
import type { BoardPair } from './board-model.ts';
import { keyOfTarget } from './carried-of.ts';
import { countTaken, hasPlaceLeft } from './places.ts';
import type { Carried, DropTarget } from './plan-move.ts';
import { speakMoving } from './speak-moving.ts';
import { useBoardDrag } from './use-board-drag.ts';
import { useCarry, type Carry } from './use-carry.ts';
import { useMoving } from './use-moving.ts';
import { useSwapChoice, type Swapping } from './use-swap-choice.ts';

/** Moving people on the board, by pointer or by keyboard: whoever is carried is lit, and every place is weighed. */
export function useBoardMoving(input: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
  readonly moves: Moves;
}) {
  const { data, words, engine, rules, moves } = input;
  const { desktop } = useServices();
  const show = useNotices((state) => state.show);
  const light = usePairingScreen((state) => state.light);
  const pairs = useMemo(() => input.pairs.map(({ pair }) => pair), [input.pairs]);
  const [lastSaid, setLastSaid] = useState('');

  const taken = useMemo(() => countTaken(pairs), [pairs]);
  const hasPlace = useCallback(
    (personId: PersonId, role: PairRole) => {
      const participant = data.byId.get(personId);
      return participant !== undefined && hasPlaceLeft(participant, role, taken);
    },
    [data.byId, taken],
  );
  const lightCarried = (carried: Carried) => {
    if (carried.kind === 'person') light({ personId: carried.personId, role: carried.role });
  };
  const sayPutBack = ({ personId }: PersonInRole) => {
    setLastSaid(words.translate('board.carry.cancelled', { name: words.personName(personId) }));
  };

  const choice = useSwapChoice({
    pairs,
    onMove: (move) => void moves.make(move),
    onCancel: sayPutBack,
  });
  const { swapping } = choice;
  const drag = useBoardDrag({
    pairs,
    onStart: lightCarried,
    onPutDown: choice.putDown,
    onEnd: restoreLight,
  });
  const carrying = useCarry({
    engine,
    rules,
    pairs,
    hasPlaceLeft: hasPlace,
    onPickUp: lightCarried,
    onPutDown: () => {
      setLastSaid('');
      if (moving?.target != null) choice.putDown(moving.carried, moving.target);
    },
    onCancel: sayPutBack,
    onFail: (carried, error) => {
      sayPutBack(carried);
      if (error instanceof CancelledError) return;
      show({ text: words.translate('board.moveFailed'), severity: 'error', action: null });
      void desktop.logError({ message: String(error), stack: '' });
    },
    onEnd: restoreLight,
  });
  const { carry } = carrying;
  const moving = useMoving({ engine, rules, pairs, ...whatMoves(drag, carry, swapping) });
  const place = moving === null || moving.ways.length === 0 ? null : moving.target;
  return {
    dragContext: drag.context,
    dragged: drag.dragged,
    carrying,
    moving,
    choice,
    /** The card, or the lane, that is about to receive what is carried. */
    targetKey: place === null ? null : keyOfTarget(place),
    targetLane: place?.kind === 'lane' ? place.lane : null,
    // The dialog speaks for itself.
    spoken: moving === null || swapping !== null ? lastSaid : speakMoving(moving, carry, words),
  };
}

/** What is in the air, and over what: below the pointer, on its way by keyboard, or put down where it can swap. */
function whatMoves(
  drag: { readonly dragged: Carried | null; readonly target: DropTarget | null },
  carry: Carry | null,
  swapping: Swapping | null,
): { readonly carried: Carried | null; readonly target: DropTarget | null } {
  if (drag.dragged !== null) return { carried: drag.dragged, target: drag.target };
  if (carry !== null) {
    return { carried: carry.carried, target: carry.places[carry.index] ?? null };
  }
  return { carried: swapping?.carried ?? null, target: swapping?.target ?? null };
}

/** The light belongs to the person beside the board, and goes out where there is none. */
function restoreLight(): void {
  const { panel, light } = usePairingScreen.getState();
  light(panel?.kind === 'person' ? { personId: panel.personId, role: panel.role } : null);
}
