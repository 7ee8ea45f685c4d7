import { useCallback, useMemo, useState } from 'react';
import type { MatchRules, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { PairObstacle } from '#shared/domain/pairing/match-result.ts';
import { pairByHand } from '#shared/domain/pairing/pair-decisions.ts';
import type { PairReport } from '#shared/domain/pairing/pairing-engine.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import type { Move } from './board/plan-move.ts';
import { movePeopleCommand } from './commands.ts';
import type { EngineClient } from './engine-client.ts';
import type { PairingData } from './queries.ts';

type Assessed = Pick<PairReport, 'score' | 'breakdown' | 'obstacle'>;

/** A move that goes against a rule waits for the coordinator's reason. */
export interface WaitingMove {
  readonly couple: MentorAndMentee;
  readonly obstacle: PairObstacle;
}

export interface Moves {
  /** Makes the move, or asks for a reason first; resolves to true once it is made. */
  make(move: Move): Promise<boolean>;
  readonly waiting: WaitingMove | null;
  override(reason: string): void;
  cancel(): void;
}

/** Makes and dissolves pairs by hand; each move can be undone from the notice it leaves. */
export function useMoves(
  data: PairingData | undefined,
  engine: EngineClient | undefined,
  rules: MatchRules | undefined,
): Moves {
  const { t } = useLanguage();
  const { domainContext, desktop } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const show = useNotices((state) => state.show);
  const [pending, setPending] = useState<{
    readonly move: Move;
    readonly couple: MentorAndMentee;
    readonly assessed: Assessed & { readonly obstacle: PairObstacle };
  } | null>(null);

  const finish = useCallback(
    async (move: Move, couple: MentorAndMentee, assessed: Assessed, overrideReason: string) => {
      if (data?.round == null) return false;
      const added = pairByHand(
        {
          ...couple,
          ...assessed,
          programmeId: programme.id,
          roundId: data.round.id,
          overrideReason,
        },
        domainContext(),
      );
      const notice = t('board.paired', {
        mentor: data.nameOf(couple.mentorId),
        mentee: data.nameOf(couple.menteeId),
      });
      return run(movePeopleCommand({ added, removed: move.remove }), notice);
    },
    [data, domainContext, programme.id, run, t],
  );

  const make = useCallback(
    async (move: Move) => {
      if (data === undefined || engine === undefined || rules === undefined) return false;
      const couple = move.add;
      if (couple === null) {
        const [first] = move.remove;
        if (first === undefined) return false;
        const names = {
          mentor: data.nameOf(first.mentorId),
          mentee: data.nameOf(first.menteeId),
        };
        return run(
          movePeopleCommand({ added: null, removed: move.remove }),
          t('board.dissolved', names),
        );
      }
      try {
        const [assessed] = await engine.ask('assess', [rules, [couple]]);
        if (assessed == null) return false;
        const { obstacle } = assessed;
        if (obstacle === null) return await finish(move, couple, assessed, '');
        setPending({ move, couple, assessed: { ...assessed, obstacle } });
      } catch (error) {
        show({ text: t('board.moveFailed'), severity: 'error', action: null });
        void desktop.logError({ message: String(error), stack: '' });
      }
      return false;
    },
    [data, desktop, engine, finish, rules, run, show, t],
  );

  return useMemo(
    () => ({
      make,
      waiting:
        pending === null ? null : { couple: pending.couple, obstacle: pending.assessed.obstacle },
      override: (reason: string) => {
        if (pending === null) return;
        setPending(null);
        void finish(pending.move, pending.couple, pending.assessed, reason);
      },
      cancel: () => {
        setPending(null);
      },
    }),
    [finish, make, pending],
  );
}
