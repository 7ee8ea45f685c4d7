import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import { coupleOf, nameCouple } from '#shared/domain/pairing/couple-name.ts';
import { findLastProposal } from '#shared/domain/pairing/last-proposal.ts';
import type { MatchRules, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { MatchProblem, MatchResult } from '#shared/domain/pairing/match-result.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import {
  rulesForNextProposal,
  scenarioFromMatch,
} from '#shared/domain/pairing/scenario-from-match.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useNotifyAway } from '#renderer/services/use-notify-away.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { proposePairsCommand } from './commands.ts';
import type { EngineClient } from './engine-client.ts';
import { usePairingScreen } from './pairing-store.ts';
import type { PairingData } from './queries.ts';
import { rulesWithDraft } from './use-board-rules.ts';

/** What is asked for. */
export type ProposalRequest =
  | { readonly kind: 'all' }
  /** Only for these; nobody else's pair changes. */
  | { readonly kind: 'selected'; readonly personIds: readonly PersonId[] }
  /** For newcomers: of the pairs that stand, at most so many are moved. */
  | { readonly kind: 'keep'; readonly mostMoved: number };

export interface ProposePairs {
  /** A proposal can be seen, and decided on, while it is being stored. */
  readonly stage: 'idle' | 'searching' | 'storing';
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
  const { domainContext, desktop } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const notifyAway = useNotifyAway();
  const show = useNotices((state) => state.show);
  const setProblems = usePairingScreen((state) => state.setProblems);
  const running = useRef<AbortController | null>(null);
  const [stage, setStage] = useState<ProposePairs['stage']>('idle');

  const propose = useCallback(
    async (request: ProposalRequest) => {
      if (data?.round == null || engine === undefined || running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      setStage('searching');
      try {
        const { rules, result, fingerprint } = await askFor(
          request,
          data,
          engine,
          controller.signal,
        );
        setProblems(result.problems);
        const applied = scenarioFromMatch(
          {
            result,
            rules,
            participants: data.cohort,
            programmeId: programme.id,
            roundId: data.round.id,
            existingPairs: data.pairs,
            existingScenarios: data.scenarios,
            fingerprint,
          },
          domainContext(),
        );
        const known = new Set(data.pairs.filter((pair) => !isPast(pair)).map(nameCouple));
        const newCount = applied.newPairs.filter((pair) => !known.has(nameCouple(pair))).length;
        // Pairs that stand as proposals come back as new ones.
        const isNothing = request.kind === 'all' ? applied.newPairs.length === 0 : newCount === 0;
        if (isNothing) {
          show({ text: tellNothing(result, words), severity: 'info', action: null });
          return;
        }
        const notice = t(request.kind === 'all' ? 'pairing.proposed' : 'board.proposedNew', {
          count: request.kind === 'all' ? applied.newPairs.length : newCount,
        });
        data.showProposal(applied);
        setStage('storing');
        if (await run(proposePairsCommand(applied, programme), notice)) notifyAway(notice);
        else data.showProposal(null);
      } catch (error) {
        if (!(error instanceof CancelledError)) {
          show({ text: t('pairing.proposeFailed'), severity: 'error', action: null });
          void desktop.logError({ message: String(error), stack: '' });
        }
      } finally {
        running.current = null;
        setStage('idle');
      }
    },
    [data, desktop, domainContext, engine, notifyAway, programme, run, setProblems, show, t, words],
  );

  // Leaving the screen ends the work.
  useEffect(() => () => running.current?.abort(), []);

  return useMemo(
    () => ({
      stage,
      start: (request = { kind: 'all' }) => void propose(request),
      cancel: () => running.current?.abort(),
    }),
    [propose, stage],
  );
}

interface Proposal {
  readonly rules: MatchRules;
  readonly result: MatchResult;
  readonly fingerprint: string;
}

async function askFor(
  request: ProposalRequest,
  data: PairingData,
  engine: EngineClient,
  signal: AbortSignal,
): Promise<Proposal> {
  // By the weights on the screen, which may be about to be stored.
  const rules = rulesWithDraft(data.rules, usePairingScreen.getState().draftCriteria);
  switch (request.kind) {
    case 'all':
      return proposeUnder(rules, engine, signal);
    case 'keep': {
      const keeping = rulesForNextProposal({
        ...data,
        pairs: data.allPairs,
        keep: { pairs: movablePairs(data), mostMoved: request.mostMoved },
      });
      return proposeUnder({ ...keeping, criteria: rules.criteria }, engine, signal);
    }
    case 'selected': {
      const standing = data.pairs.filter((pair) => !isPast(pair)).map(coupleOf);
      const result = await engine.ask('proposeFor', [rules, standing, request.personIds], signal);
      return proposalForSome(data, rules, result, request.personIds);
    }
  }
}

async function proposeUnder(
  rules: MatchRules,
  engine: EngineClient,
  signal: AbortSignal,
): Promise<Proposal> {
  const [result, fingerprint] = await Promise.all([
    engine.ask('propose', [rules], signal),
    engine.ask('fingerprint', [rules], signal),
  ]);
  return { rules, result, fingerprint };
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

/** Pairs of the round that a proposal for newcomers may move; one locked or begun stays in any case. */
export function movablePairs(data: PairingData): readonly MentorAndMentee[] {
  return data.pairs
    .filter((pair) => !isPast(pair) && !isRunning(pair) && !pair.isLocked)
    .map(coupleOf);
}

/** The reasons why the others wait are those of the last proposal for everyone; their pairs are locks of this one. */
function proposalForSome(
  data: PairingData,
  rules: MatchRules,
  result: MatchResult,
  personIds: readonly PersonId[],
): Proposal {
  const chosen = new Set(personIds);
  const paired = new Set(result.pairs.flatMap((pair) => [pair.mentorId, pair.menteeId]));
  const last = findLastProposal(data.scenarios, data.pairs);
  const others = (last?.unmatched ?? []).filter(
    ({ personId }) => !chosen.has(personId) && !paired.has(personId),
  );
  return {
    rules: {
      ...rules,
      lockedPairs: result.pairs.filter((pair) => pair.isLocked).map(coupleOf),
    },
    result: { ...result, unmatched: [...result.unmatched, ...others] },
    // The rules do not say that it was for some people only: run again they give other pairs.
    fingerprint: '',
  };
}
