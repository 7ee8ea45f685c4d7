import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { nameCouple } from '#shared/domain/pairing/couple-name.ts';
import type { MatchProblem, MatchResult } from '#shared/domain/pairing/match-result.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { scenarioFromMatch } from '#shared/domain/pairing/scenario-from-match.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useNotifyAway } from '#renderer/services/use-notify-away.ts';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { withNudges } from '#renderer/services/with-nudges.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { askForProposal, type ProposalRequest } from './ask-for-proposal.ts';
import { proposePairsCommand } from './commands.ts';
import type { EngineClient } from './engine-client.ts';
import { usePairingScreen } from './pairing-store.ts';
import type { PairingData } from './queries.ts';
import { useProgressStore, type ProgressStore } from './use-progress-store.ts';
import { useTellStays } from './use-tell-stays.ts';

export interface ProposePairs {
  /** A proposal can be seen, and decided on, while it is being stored. */
  readonly stage: 'idle' | 'searching' | 'storing';
  readonly progress: ProgressStore;
  start(request?: ProposalRequest): void;
  cancel(): void;
}

/** Finds pairs in the worker and puts them on the board as proposals. */
export function useProposePairs(
  data: PairingData | undefined,
  engine: EngineClient | undefined,
  words: MatchWording,
): ProposePairs {
  const { t } = useLanguage();
  const { database, domainContext, desktop } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const notifyAway = useNotifyAway();
  const show = useNotices((state) => state.show);
  const setProblems = usePairingScreen((state) => state.setProblems);
  const running = useRef<AbortController | null>(null);
  const [stage, setStage] = useState<ProposePairs['stage']>('idle');
  const progress = useProgressStore();
  const tellStays = useTellStays(data);

  /** @returns false when pairs were decided on meanwhile, so that it is to be done again on what there is now */
  const proposeOn = useCallback(
    async (
      request: ProposalRequest,
      board: PairingData,
      engineOfBoard: EngineClient,
      signal: AbortSignal,
    ): Promise<boolean> => {
      if (board.round === null) return true;
      const { rules, result, isRepeatable } = await askForProposal(
        request,
        board,
        usePairingScreen.getState().draftCriteria,
        engineOfBoard,
        signal,
        progress.tell,
      );
      setProblems(result.problems);
      const applied = scenarioFromMatch(
        {
          result,
          rules,
          participants: board.cohort,
          programmeId: programme.id,
          roundId: board.round.id,
          existingPairs: board.pairs,
          existingScenarios: board.scenarios,
          fingerprint: '',
        },
        domainContext(),
      );
      const known = new Set(board.pairs.filter((pair) => !isPast(pair)).map(nameCouple));
      const newCount = applied.newPairs.filter((pair) => !known.has(nameCouple(pair))).length;
      // Pairs that stand as proposals come back as new ones.
      const isNothing = request.kind === 'all' ? applied.newPairs.length === 0 : newCount === 0;
      if (isNothing) {
        show({ text: tellNothing(result, words), severity: 'info', action: null });
        return true;
      }
      if (await tellStays(applied.replacedPairs)) return true;
      setStage('storing');
      let isStored = false;
      let isOutdated = false;
      try {
        const drawn = board.showProposal(applied);
        // Worked out while the window draws. Leaving the screen ends the engine, but loses no proposal.
        const fingerprint = isRepeatable
          ? await engineOfBoard.ask('fingerprint', [rules]).catch(() => '')
          : '';
        await drawn;
        const scenario = { ...applied.scenario, fingerprint };
        const proposal = proposePairsCommand({ ...applied, scenario }, programme, domainContext());
        const command: Command = {
          ...(await withNudges(database, proposal)),
          isStillWanted: async () => {
            isOutdated = !haveSameDecisions(board, await board.readAgain());
            return !isOutdated;
          },
        };
        const notice = t(request.kind === 'all' ? 'pairing.proposed' : 'board.proposedNew', {
          count: request.kind === 'all' ? applied.newPairs.length : newCount,
        });
        isStored = await run(command, notice);
        if (isStored) notifyAway(notice);
      } finally {
        if (!isStored) void board.showProposal(null);
      }
      return !isOutdated;
    },
    [
      database,
      domainContext,
      notifyAway,
      programme,
      progress,
      run,
      setProblems,
      show,
      t,
      tellStays,
      words,
    ],
  );

  const propose = useCallback(
    async (request: ProposalRequest) => {
      if (data === undefined || engine === undefined || running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      try {
        let board = data;
        setStage('searching');
        while (!(await proposeOn(request, board, engine, controller.signal))) {
          setStage('searching');
          board = await board.readAgain();
        }
      } catch (error) {
        if (!(error instanceof CancelledError)) {
          show({ text: t('pairing.proposeFailed'), severity: 'error', action: null });
          void desktop.logError({ message: String(error), stack: '' });
        }
      } finally {
        running.current = null;
        progress.clear();
        setStage('idle');
      }
    },
    [data, desktop, engine, progress, proposeOn, show, t],
  );

  // Leaving the screen ends the work.
  useEffect(() => () => running.current?.abort(), []);

  return useMemo(
    () => ({
      stage,
      progress,
      start: (request = { kind: 'all' }) => void propose(request),
      cancel: () => running.current?.abort(),
    }),
    [progress, propose, stage],
  );
}

/** Whether nobody decided on a pair, or on two people, between the two. Weights are no decision of that kind. */
function haveSameDecisions(one: PairingData, other: PairingData): boolean {
  const [first, second] = [one, other].map(({ rules }) =>
    JSON.stringify({ ...rules, criteria: null }),
  );
  return first === second;
}

/** Why no pair came of it: what stands against all of them, else against the only one who waits. */
function tellNothing({ problems, unmatched }: MatchResult, words: MatchWording): string {
  const { translate: t } = words;
  const problem = problems.find(({ kind }) => keepsEveryoneApart.has(kind));
  if (problem !== undefined) {
    return t('board.nothingPossible', { reason: describeMatchProblem(problem, words) });
  }
  const [first, second] = unmatched;
  const reason = first?.reasons[0];
  if (first === undefined || reason === undefined || second !== undefined) {
    return t('board.nothingNew');
  }
  return t('board.nothingPossibleFor', {
    name: words.personName(first.personId),
    reason: describeUnmatchedReason(reason, first.role, words),
  });
}

const keepsEveryoneApart: ReadonlySet<MatchProblem['kind']> = new Set([
  'no-mentors',
  'no-mentees',
  'everyone-blocked',
]);
