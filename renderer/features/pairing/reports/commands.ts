import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { scenarioFromMatch } from '#shared/domain/pairing/scenario-from-match.ts';
import { pairsAfterTurn, type RoundTurn } from '#shared/domain/pairing/turn-round.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { Change } from '#renderer/storage/command-runner.ts';

/** Closes the round that runs, opens the next, and puts the pairs planned for it on the board as proposals. */
export function startNextRoundCommand(
  input: {
    readonly turn: RoundTurn;
    readonly startsOn: CalendarDate;
    /** As they read without the pairs that are over (`leaveSessions`). */
    readonly leftSessions: readonly Session[];
    /** Planned for the next round, and the rules it was planned with. */
    readonly result: MatchResult;
    readonly rules: MatchRules;
    readonly fingerprint: string;
    readonly participants: readonly MatchParticipant[];
    readonly existingPairs: readonly Pair[];
    readonly existingScenarios: readonly Scenario[];
  },
  context: DomainContext,
): Command {
  const { turn } = input;
  const nextRound: Round = { ...turn.nextRound, startsOn: input.startsOn };
  const { scenario, newPairs } = scenarioFromMatch(
    {
      result: input.result,
      rules: input.rules,
      fingerprint: input.fingerprint,
      participants: input.participants,
      programmeId: nextRound.programmeId,
      roundId: nextRound.id,
      existingPairs: pairsAfterTurn(turn, input.existingPairs),
      existingScenarios: input.existingScenarios,
    },
    context,
  );
  const changes: Change[] = [
    { kind: 'put', table: 'rounds', entity: turn.closedRound },
    { kind: 'put', table: 'rounds', entity: nextRound },
    ...[...turn.completedPairs, ...turn.endedPairs].map((entity): Change => ({
      kind: 'put',
      table: 'pairs',
      entity,
    })),
    ...input.leftSessions.map((entity): Change => ({ kind: 'put', table: 'sessions', entity })),
    ...turn.droppedPairs.map(({ id }): Change => ({ kind: 'delete', table: 'pairs', id })),
    { kind: 'put', table: 'scenarios', entity: scenario },
    ...newPairs.map((entity): Change => ({ kind: 'put', table: 'pairs', entity })),
  ];
  return { name: 'command.startNextRound', changes };
}
