import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import { pairsAfterTurn, turnRound, type RoundTurn } from '#shared/domain/pairing/turn-round.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { usePairingEngine } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { listOnRecord } from '#renderer/services/stays-on-record.ts';

export interface RotationPlan {
  /** What the plan was made from: it holds as long as this is what the screen shows. */
  readonly data: PairingData;
  readonly turn: RoundTurn;
  /** Of the first of the planned rounds. */
  readonly rules: MatchRules;
  /** Of the people and those rules. */
  readonly fingerprint: string;
  readonly rounds: readonly MatchResult[];
}

/** Plans the rounds after the one that runs, in the engine's worker. */
export function usePlanRotation(data: PairingData, round: Round) {
  const { t } = useLanguage();
  const { database, desktop, domainContext } = useServices();
  const engine = usePairingEngine(data);
  const show = useNotices((state) => state.show);
  const running = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [plan, setPlan] = useState<RotationPlan | null>(null);

  const start = useCallback(
    async (roundCount: number) => {
      if (engine === undefined || running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      setIsRunning(true);
      try {
        const onRecord = await listOnRecord(database, data.allPairs);
        const turn = turnRound(round, data.allPairs, onRecord, domainContext());
        if (!turn.ok) return;
        const { closedRound, nextRound } = turn.value;
        const rules = rulesForNextProposal({
          criteria: data.criteria,
          exclusions: data.exclusions,
          pairs: pairsAfterTurn(turn.value, data.allPairs),
          settings: data.settings,
          rounds: [...data.rounds.filter(({ id }) => id !== round.id), closedRound, nextRound],
          round: nextRound,
        });
        const { noRepeatRounds } = data.settings;
        const [rounds, fingerprint] = await Promise.all([
          engine.ask('planRotation', [rules, roundCount, noRepeatRounds], controller.signal),
          engine.ask('fingerprint', [rules], controller.signal),
        ]);
        setPlan({ data, turn: turn.value, rules, fingerprint, rounds });
      } catch (error) {
        if (!(error instanceof CancelledError)) {
          show({ text: t('reports.rotation.failed'), severity: 'error', action: null });
          void desktop.logError({ message: String(error), stack: '' });
        }
      } finally {
        running.current = null;
        setIsRunning(false);
      }
    },
    [data, database, desktop, domainContext, engine, round, show, t],
  );

  // Leaving the screen ends the work.
  useEffect(() => () => running.current?.abort(), []);

  return {
    plan,
    isRunning,
    start: (roundCount: number) => void start(roundCount),
    cancel: () => running.current?.abort(),
  };
}
