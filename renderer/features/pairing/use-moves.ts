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
import { withNudges } from '#renderer/services/with-nudges.ts';
import type { Move } from './board/plan-move.ts';
import { movePeopleCommand } from './commands.ts';
import type { EngineClient } from './engine-client.ts';
import type { PairingData } from './queries.ts';
import { useTellStays } from './use-tell-stays.ts';

type Assessed = MentorAndMentee & Pick<PairReport, 'score' | 'breakdown' | 'obstacle'>;

/** A move that goes against a rule waits for the coordinator's reason. */
export interface WaitingMove {
  readonly couple: MentorAndMentee;
  readonly obstacle: PairObstacle;
}

export interface Moves {
  /**
   * Makes the move, or asks for a reason first; resolves to true once it is made. A pair that has begun
   * is not dissolved by it: the user is told where to end it.
   */
  make(move: Move): Promise<boolean>;
  readonly waiting: WaitingMove | null;
  /** Asks on when it could not be stored. */
  override(reason: string): Promise<void>;
  cancel(): void;
}

/** Makes and dissolves pairs by hand; each move can be undone from the notice it leaves. */
export function useMoves(
  data: PairingData | undefined,
  engine: EngineClient | undefined,
  rules: MatchRules | undefined,
): Moves {
  const { t } = useLanguage();
  const { database, domainContext, desktop } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const show = useNotices((state) => state.show);
  const tellStays = useTellStays(data);
  const [pending, setPending] = useState<{
    readonly move: Move;
    readonly assessed: readonly Assessed[];
    readonly waiting: WaitingMove;
  } | null>(null);

  const finish = useCallback(
    async (move: Move, assessed: readonly Assessed[], overrideReason: string) => {
      if (data?.round == null) return false;
      const ids = { programmeId: programme.id, roundId: data.round.id };
      const context = domainContext();
      const added = assessed.map((one) => pairByHand({ ...one, ...ids, overrideReason }, context));
      const names = added.map(({ mentorId, menteeId }) => ({
        mentor: data.nameOf(mentorId),
        mentee: data.nameOf(menteeId),
      }));
      const [first, ...others] = names;
      if (first === undefined) return false;
      const notice =
        others.length === 0
          ? t('board.paired', first)
          : t('board.swapped', {
              pairs: names.map((one) => t('board.pairNames', one)).join(', '),
            });
      const command = movePeopleCommand({ added, removed: move.remove });
      return run(await withNudges(database, command), notice);
    },
    [data, database, domainContext, programme.id, run, t],
  );

  const make = useCallback(
    async (move: Move) => {
      if (data === undefined || engine === undefined || rules === undefined) return false;
      if (await tellStays(move.remove)) return false;
      const couples = move.add;
      if (couples.length === 0) {
        const [first] = move.remove;
        if (first === undefined) return false;
        const names = {
          mentor: data.nameOf(first.mentorId),
          mentee: data.nameOf(first.menteeId),
        };
        const command = movePeopleCommand({ added: [], removed: move.remove });
        return run(await withNudges(database, command), t('board.dissolved', names));
      }
      try {
        const answer = await engine.ask('assess', [rules, couples]);
        const assessed = couples.flatMap((couple, place) => {
          const found = answer[place];
          return found == null ? [] : [{ ...couple, ...found }];
        });
        if (assessed.length < couples.length) return false;
        const [waiting] = assessed.flatMap(({ mentorId, menteeId, obstacle }) =>
          obstacle === null ? [] : [{ couple: { mentorId, menteeId }, obstacle }],
        );
        if (waiting === undefined) return await finish(move, assessed, '');
        setPending({ move, assessed, waiting });
      } catch (error) {
        show({ text: t('board.moveFailed'), severity: 'error', action: null });
        void desktop.logError({ message: String(error), stack: '' });
      }
      return false;
    },
    [data, database, desktop, engine, finish, rules, run, show, t, tellStays],
  );

  return useMemo(
    () => ({
      make,
      waiting: pending?.waiting ?? null,
      override: async (reason: string) => {
        if (pending === null) return;
        if (await finish(pending.move, pending.assessed, reason)) setPending(null);
      },
      cancel: () => {
        setPending(null);
      },
    }),
    [finish, make, pending],
  );
}
