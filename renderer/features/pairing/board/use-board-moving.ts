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
import { personIn, type BoardPair } from './board-model.ts';
import { keyOfTarget } from './carried-of.ts';
import type { Carried } from './plan-move.ts';
import { speakMoving } from './speak-moving.ts';
import { useBoardDrag } from './use-board-drag.ts';
import { useCarry } from './use-carry.ts';
import { useMoving } from './use-moving.ts';

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

  const hasPlaceLeft = useCallback(
    (personId: PersonId, role: PairRole) => {
      const taken = pairs.filter((pair) => personIn(pair, role) === personId).length;
      return taken < (data.byId.get(personId)?.enrolment.capacity ?? 0);
    },
    [data.byId, pairs],
  );
  const lightCarried = (carried: Carried) => {
    if (carried.kind === 'person') light({ personId: carried.personId, role: carried.role });
  };
  const sayPutBack = ({ personId }: PersonInRole) => {
    setLastSaid(words.translate('board.carry.cancelled', { name: words.personName(personId) }));
  };

  const drag = useBoardDrag({
    pairs,
    onStart: lightCarried,
    onMove: (move) => void moves.make(move),
    onEnd: restoreLight,
  });
  const carrying = useCarry({
    engine,
    rules,
    pairs,
    hasPlaceLeft,
    onPickUp: lightCarried,
    onPutDown: () => {
      if (moving?.move != null) void moves.make(moving.move);
      setLastSaid('');
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
  const moving = useMoving({
    engine,
    rules,
    pairs,
    carried: drag.dragged ?? carry?.carried ?? null,
    target: drag.dragged === null ? (carry?.places[carry.index] ?? null) : drag.target,
  });
  const place = moving?.move == null ? null : moving.target;
  return {
    dragContext: drag.context,
    dragged: drag.dragged,
    carrying,
    moving,
    /** The card, or the lane, that is about to receive what is carried. */
    targetKey: place === null ? null : keyOfTarget(place),
    targetLane: place?.kind === 'lane' ? place.lane : null,
    spoken: moving === null ? lastSaid : speakMoving(moving, carry, words),
  };
}

/** The light belongs to the person beside the board, and goes out where there is none. */
function restoreLight(): void {
  const { panel, light } = usePairingScreen.getState();
  light(panel?.kind === 'person' ? { personId: panel.personId, role: panel.role } : null);
}
