import type { PersonId } from '#shared/domain/ids.ts';
import { coupleOf } from '#shared/domain/pairing/couple-name.ts';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { findLastProposal } from '#shared/domain/pairing/last-proposal.ts';
import type { MatchRules, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { TellProgress } from '#shared/domain/pairing/match-progress.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import type { EngineClient } from './engine-client.ts';
import type { PairingData } from './queries.ts';
import { rulesWithDraft } from './use-board-rules.ts';

/** What is asked for. */
export type ProposalRequest =
  | { readonly kind: 'all' }
  /** Only for these; nobody else's pair changes. */
  | { readonly kind: 'selected'; readonly personIds: readonly PersonId[] }
  /** For newcomers: of the pairs that stand, at most so many are moved. */
  | { readonly kind: 'keep'; readonly mostMoved: number };

export interface Proposal {
  readonly rules: MatchRules;
  readonly result: MatchResult;
  /** False where the rules run again give other pairs: they do not say that it was for some people only. */
  readonly isRepeatable: boolean;
}

/**
 * A proposal from the engine.
 *
 * @param draft the weights on the screen, which may be about to be stored; null when the stored ones hold
 */
export async function askForProposal(
  request: ProposalRequest,
  data: PairingData,
  draft: readonly MatchCriterion[] | null,
  engine: EngineClient,
  signal: AbortSignal,
  onProgress: TellProgress,
): Promise<Proposal> {
  const proposeUnder = async (given: MatchRules): Promise<Proposal> => ({
    rules: given,
    result: await engine.ask('propose', [given], signal, onProgress),
    isRepeatable: true,
  });
  const rules = rulesWithDraft(data.rules, draft);
  switch (request.kind) {
    case 'all':
      return proposeUnder(rules);
    case 'keep': {
      const keeping = rulesForNextProposal({
        ...data,
        pairs: data.allPairs,
        keep: { pairs: movablePairs(data), mostMoved: request.mostMoved },
      });
      return proposeUnder({ ...keeping, criteria: rules.criteria });
    }
    case 'selected': {
      const standing = data.pairs.filter((pair) => !isPast(pair)).map(coupleOf);
      const result = await engine.ask(
        'proposeFor',
        [rules, standing, request.personIds],
        signal,
        onProgress,
      );
      return proposalForSome(data, rules, result, request.personIds);
    }
  }
}

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
    isRepeatable: false,
  };
}
