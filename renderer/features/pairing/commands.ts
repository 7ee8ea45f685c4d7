import type { DomainContext } from '#shared/domain/ids.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { exclusionForRejection, movePair } from '#shared/domain/pairing/pair-decisions.ts';
import { scenarioFromMatch } from '#shared/domain/pairing/scenario-from-match.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** Puts a new proposal in place of the one nobody decided on. A programme that was enrolling is now matching. */
export function proposePairsCommand(
  input: {
    readonly result: MatchResult;
    readonly rules: MatchRules;
    readonly programme: Programme;
    readonly round: Round;
    readonly existingPairs: readonly Pair[];
  },
  context: DomainContext,
): Command {
  const { scenario, newPairs, replacedPairs } = scenarioFromMatch(
    { ...input, programmeId: input.programme.id, roundId: input.round.id },
    context,
  );
  const changes: Change[] = [
    ...replacedPairs.map(({ id }): Change => ({ kind: 'delete', table: 'pairs', id })),
    ...newPairs.map((entity): Change => ({ kind: 'put', table: 'pairs', entity })),
    { kind: 'put', table: 'scenarios', entity: scenario },
  ];
  if (input.programme.state === 'enrolling') {
    const programme: Programme = { ...input.programme, state: 'matching' };
    changes.push({ kind: 'put', table: 'programmes', entity: programme });
  }
  return { name: 'command.proposePairs', changes };
}

/** Accepts those of the pairs that may be. */
export function acceptPairsCommand(pairs: readonly Pair[]): Command {
  return { name: 'command.acceptPairs', changes: moveAll(pairs, 'accepted') };
}

export function withdrawAcceptanceCommand(pair: Pair): Command {
  return { name: 'command.withdrawAcceptance', changes: moveAll([pair], 'proposed') };
}

function moveAll(pairs: readonly Pair[], to: Pair['state']): readonly Change[] {
  return pairs.flatMap((pair): Change[] => {
    const moved = movePair(pair, to);
    return moved.ok ? [{ kind: 'put', table: 'pairs', entity: moved.value }] : [];
  });
}

/** Drops a proposed pair and keeps the two apart in later proposals. */
export function rejectPairCommand(pair: Pair, context: DomainContext): Command {
  return {
    name: 'command.rejectPair',
    changes: [
      { kind: 'delete', table: 'pairs', id: pair.id },
      { kind: 'put', table: 'exclusions', entity: exclusionForRejection(pair, '', context) },
    ],
  };
}

export function noteExclusionReasonCommand(exclusion: Exclusion, privateReason: string): Command {
  return {
    name: 'command.editExclusion',
    changes: [{ kind: 'put', table: 'exclusions', entity: { ...exclusion, privateReason } }],
  };
}

export function removeExclusionCommand(exclusion: Exclusion): Command {
  return {
    name: 'command.removeExclusion',
    changes: [{ kind: 'delete', table: 'exclusions', id: exclusion.id }],
  };
}
