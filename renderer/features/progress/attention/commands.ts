import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  noteOutcome,
  nudgePair,
  reopenNudge,
  type NudgeInput,
  type NudgeProblem,
} from '#shared/domain/progress/intervention-decisions.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import { succeed, type Result } from '#shared/lib/result.ts';
import type { Command } from '#renderer/services/use-command.ts';

function putNudge(name: Command['name'], entity: Intervention): Command {
  return { name, changes: [{ kind: 'put', table: 'interventions', entity }] };
}

export function nudgePairCommand(
  pair: Pick<Pair, 'id' | 'programmeId'>,
  input: NudgeInput,
  context: DomainContext,
): Result<Command, NudgeProblem> {
  const nudged = nudgePair(pair, input, context);
  return nudged.ok ? succeed(putNudge('command.nudgePair', nudged.value)) : nudged;
}

export function noteOutcomeCommand(
  intervention: Intervention,
  outcome: Parameters<typeof noteOutcome>[1],
  context: DomainContext,
): Result<Command, NudgeProblem> {
  const noted = noteOutcome(intervention, outcome, context);
  return noted.ok ? succeed(putNudge('command.noteOutcome', noted.value)) : noted;
}

export function reopenNudgeCommand(intervention: Intervention): Command {
  const reopened = reopenNudge(intervention);
  const name = 'command.reopenNudge';
  return reopened.ok ? putNudge(name, reopened.value) : { name, changes: [] };
}

export function deleteNudgeCommand({ id }: Intervention): Command {
  return {
    name: 'command.deleteNudge',
    changes: [{ kind: 'delete', table: 'interventions', id }],
  };
}
