import type { DomainContext } from '#shared/domain/ids.ts';
import type { AppliedScenario } from '#shared/domain/pairing/apply-scenario.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  acceptPair,
  exclusionForRejection,
  publishPair,
  takeBackAcceptance,
  type MovedPair,
} from '#shared/domain/pairing/pair-decisions.ts';
import type { Programme, ProgrammeState } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import { turnProgramme } from '#shared/domain/programme/turn-programme.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** Puts a new proposal in place of the one nobody decided on. A programme that was enrolling is now matching. */
export function proposePairsCommand(
  applied: AppliedScenario,
  programme: Programme,
  context: DomainContext,
): Command {
  const changes: Change[] = [
    ...applied.replacedPairs.map(({ id }): Change => ({ kind: 'delete', table: 'pairs', id })),
    ...applied.newPairs.map(putPair),
    ...applied.replacedScenarios.map((entity): Change => ({
      kind: 'put',
      table: 'scenarios',
      entity,
    })),
    { kind: 'put', table: 'scenarios', entity: applied.scenario },
  ];
  if (programme.state === 'enrolling') {
    const matching = turnProgramme(programme, 'matching', context);
    changes.push({ kind: 'put', table: 'programmes', entity: matching });
  }
  return { name: 'command.proposePairs', changes };
}

/** Accepts those of the pairs that may be. */
export function acceptPairsCommand(pairs: readonly Pair[], context: DomainContext): Command {
  const changes = putMoved(pairs, (pair) =>
    pair.state === 'proposed' ? acceptPair(pair, context) : null,
  );
  return { name: 'command.acceptPairs', changes };
}

export function withdrawAcceptanceCommand(pair: Pair): Command {
  return { name: 'command.withdrawAcceptance', changes: putMoved([pair], takeBackAcceptance) };
}

/** Drops a proposed pair and keeps the two apart in later proposals. */
export function rejectPairCommand(
  pair: Pair,
  privateReason: string,
  context: DomainContext,
): Command {
  const exclusion = exclusionForRejection(pair, privateReason, context);
  return {
    name: 'command.rejectPair',
    changes: [removePair(pair), { kind: 'put', table: 'exclusions', entity: exclusion }],
  };
}

export function lockPairCommand(pair: Pair, isLocked: boolean): Command {
  return {
    name: isLocked ? 'command.lockPair' : 'command.unlockPair',
    changes: [putPair({ ...pair, isLocked })],
  };
}

/** What the coordinator did by hand: pairs made, the pairs dissolved for them, or only dissolved. */
export function movePeopleCommand(move: {
  readonly added: readonly Pair[];
  readonly removed: readonly Pair[];
}): Command {
  const { added, removed } = move;
  const changes = removed.map(removePair);
  if (added.length === 0) return { name: 'command.dissolvePair', changes };
  return {
    name: removed.length === 0 ? 'command.pairByHand' : 'command.movePeople',
    changes: [...changes, ...added.map(putPair)],
  };
}

/** Of a mere plan; see `listOnRecord`. */
function removePair({ id }: Pair): Change {
  return { kind: 'delete', table: 'pairs', id };
}

/** The accepted pairs begin, and with them their round and the programme. */
export function publishPairsCommand(
  input: {
    readonly pairs: readonly Pair[];
    readonly round: Round;
    readonly programme: Programme;
  },
  context: DomainContext,
): Command {
  const { pairs, round, programme } = input;
  const changes = [
    ...putMoved(pairs, (pair) => (pair.state === 'accepted' ? publishPair(pair, context) : null)),
  ];
  if (round.state === 'planned') {
    changes.push({ kind: 'put', table: 'rounds', entity: { ...round, state: 'active' } });
  }
  if (isBeforeActive(programme.state)) {
    const active = turnProgramme(programme, 'active', context);
    changes.push({ kind: 'put', table: 'programmes', entity: active });
  }
  return { name: 'command.publishPairs', changes };
}

/** Publishing takes the steps that nobody took by hand: from a draft over enrolling and matching. */
function isBeforeActive(state: ProgrammeState): boolean {
  return state === 'draft' || state === 'enrolling' || state === 'matching';
}

function putMoved(
  pairs: readonly Pair[],
  move: (pair: Pair) => MovedPair | null,
): readonly Change[] {
  return pairs.flatMap((pair) => {
    const moved = move(pair);
    return moved?.ok === true ? [putPair(moved.value)] : [];
  });
}

function putPair(entity: Pair): Change {
  return { kind: 'put', table: 'pairs', entity };
}

export function keepApartCommand(exclusion: Exclusion): Command {
  return {
    name: 'command.keepApart',
    changes: [{ kind: 'put', table: 'exclusions', entity: exclusion }],
  };
}

/** A new private reason, or someone else who asked for it. */
export function editExclusionCommand(exclusion: Exclusion): Command {
  return {
    name: 'command.editExclusion',
    changes: [{ kind: 'put', table: 'exclusions', entity: exclusion }],
  };
}

export function removeExclusionCommand(exclusion: Exclusion): Command {
  return {
    name: 'command.removeExclusion',
    changes: [{ kind: 'delete', table: 'exclusions', id: exclusion.id }],
  };
}
