import { describe, expect, test } from 'vitest';
import { startNextRoundCommand } from '#renderer/features/pairing/reports/commands.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import { pairsAfterTurn, turnRound } from '#shared/domain/pairing/turn-round.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildCriterion, buildPair, buildRound, day, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { buildParticipant, offer, personId, want } from '#test/builders/match-participant.ts';

const participants = [
  ...['lea', 'tom'].map((id) => buildParticipant(id, { offers: [offer('ai')] })),
  ...['ann', 'bob'].map((id) => buildParticipant(id, { role: 'mentee', wants: [want('ai')] })),
];
const round = buildRound({ state: 'active' });

function pair(number: number, mentor: string, mentee: string, state: Pair['state']): Pair {
  return buildPair({
    id: testId(number),
    mentorId: personId(mentor),
    menteeId: personId(mentee),
    state,
  });
}

const existingPairs = [pair(1, 'lea', 'ann', 'active'), pair(2, 'tom', 'bob', 'accepted')];

const leftSession = buildSession({ state: 'cancelled' });

function startNext() {
  const context = buildContext();
  const turned = turnRound(round, existingPairs, new Set(), context);
  if (!turned.ok) throw new Error('the round cannot turn');
  const turn = turned.value;
  const rules = rulesForNextProposal({
    criteria: [buildCriterion()],
    exclusions: [],
    pairs: pairsAfterTurn(turn, existingPairs),
    settings: defaultPairingSettings,
    rounds: [turn.closedRound, turn.nextRound],
    round: turn.nextRound,
  });
  const command = startNextRoundCommand(
    {
      turn,
      startsOn: day('2026-09-01'),
      leftSessions: [leftSession],
      result: proposePairs(participants, rules),
      rules,
      fingerprint: '',
      participants,
      existingPairs,
      existingScenarios: [],
    },
    context,
  );
  return { command, turn };
}

describe('starting the next round', () => {
  test('is one command that closes the old round and opens the new one on the chosen day', () => {
    const { command, turn } = startNext();
    expect(command.name).toBe('command.startNextRound');
    expect(command.changes.filter(({ table }) => table === 'rounds')).toEqual([
      { kind: 'put', table: 'rounds', entity: { ...round, state: 'closed' } },
      {
        kind: 'put',
        table: 'rounds',
        entity: { ...turn.nextRound, number: 2, startsOn: day('2026-09-01'), state: 'planned' },
      },
    ]);
  });

  test('completes the pairs that ran and drops the one that was only accepted', () => {
    const { command, turn } = startNext();
    expect(command.changes).toContainEqual({
      kind: 'put',
      table: 'pairs',
      entity: turn.completedPairs[0],
    });
    expect(turn.completedPairs[0]).toMatchObject({ id: testId(1), state: 'completed' });
    expect(command.changes).toContainEqual({ kind: 'delete', table: 'pairs', id: testId(2) });
  });

  test('takes along the sessions that those pairs leave', () => {
    expect(startNext().command.changes).toContainEqual({
      kind: 'put',
      table: 'sessions',
      entity: leftSession,
    });
  });

  test('proposes new pairs in the new round, without a repeat of what has been', () => {
    const { command, turn } = startNext();
    const proposed = command.changes.flatMap((change) =>
      change.kind === 'put' && change.table === 'pairs' && change.entity.state === 'proposed'
        ? [change.entity]
        : [],
    );
    expect(proposed.every(({ roundId }) => roundId === turn.nextRound.id)).toBe(true);
    expect(proposed.map(({ mentorId, menteeId }) => `${mentorId}-${menteeId}`).toSorted()).toEqual([
      'lea-bob',
      'tom-ann',
    ]);
  });

  test('keeps the scenario as the one applied to the new round', () => {
    const { command, turn } = startNext();
    expect(command.changes.filter(({ table }) => table === 'scenarios')).toMatchObject([
      {
        entity: {
          roundId: turn.nextRound.id,
          state: 'applied',
          rules: { pastPairs: [{ mentorId: 'lea', menteeId: 'ann' }], lockedPairs: [] },
        },
      },
    ]);
  });
});
