import { useCallback, useEffect, useRef, useState } from 'react';
import { toMatchParticipants } from '#shared/domain/pairing/match-participants.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useNotifyAway } from '#renderer/services/use-notify-away.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { proposePairsInWorker } from '#renderer/workers/matching-client.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { proposePairsCommand } from './commands.ts';
import { usePairingScreen } from './pairing-store.ts';
import type { PairingData } from './queries.ts';

/** The seed of every proposal: the same people and rules give the same pairs, today and tomorrow. */
const seed = 1;

export interface ProposePairs {
  readonly isRunning: boolean;
  start(): void;
  cancel(): void;
}

/** Finds pairs in a worker and puts them on the screen as proposals. */
export function useProposePairs(data: PairingData | undefined): ProposePairs {
  const { t } = useLanguage();
  const { domainContext, desktop } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const notifyAway = useNotifyAway();
  const show = useNotices((state) => state.show);
  const objective = usePairingScreen((state) => state.objective);
  const running = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  const propose = useCallback(async () => {
    if (data?.round == null || running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setIsRunning(true);
    try {
      const rules = rulesForNextProposal({ ...data, objective, seed });
      const result = await proposePairsInWorker(
        { participants: toMatchParticipants(data.participants), rules },
        { signal: controller.signal },
      );
      const command = proposePairsCommand(
        { result, rules, programme, round: data.round, existingPairs: data.pairs },
        domainContext(),
      );
      const newCount = result.pairs.filter((pair) => !pair.isLocked).length;
      const notice = t('pairing.proposed', { count: newCount });
      if (await run(command, notice)) notifyAway(notice);
    } catch (error) {
      if (!(error instanceof CancelledError)) {
        show({ text: t('pairing.proposeFailed'), severity: 'error', action: null });
        void desktop.logError({ message: String(error), stack: '' });
      }
    } finally {
      running.current = null;
      setIsRunning(false);
    }
  }, [data, desktop, domainContext, notifyAway, objective, programme, run, show, t]);

  // Leaving the screen ends the work.
  useEffect(() => () => running.current?.abort(), []);

  return {
    isRunning,
    start: () => void propose(),
    cancel: () => running.current?.abort(),
  };
}
