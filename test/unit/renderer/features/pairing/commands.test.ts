import { describe, expect, test } from 'vitest';
import {
  acceptPairsCommand,
  noteExclusionReasonCommand,
  proposePairsCommand,
  rejectPairCommand,
  removeExclusionCommand,
  withdrawAcceptanceCommand,
} from '#renderer/features/pairing/commands.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { ProgrammeState } from '#shared/domain/programme/programme.ts';
import { programmeTransitions } from '#shared/domain/programme/programme.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import {
  buildExclusion,
  buildPair,
  buildProgramme,
  buildRound,
  testId,
} from '#test/builders/entities.ts';
import { buildRules, personId } from '#test/builders/match-participant.ts';

const result: MatchResult = {
  pairs: [
    { mentorId: personId('m'), menteeId: personId('s'), score: 70, breakdown: [], isLocked: false },
  ],
  unmatched: [],
  totals: { score: 70, pairs: 1, mean: 70, worst: 70 },
  isProvenOptimal: true,
};

function propose(state: ProgrammeState) {
  return proposePairsCommand(
    {
      result,
      rules: buildRules(),
      programme: buildProgramme({ state }),
      round: buildRound(),
      existingPairs: [
        buildPair({ id: testId(1), state: 'proposed' }),
        buildPair({ id: testId(2), state: 'accepted' }),
      ],
    },
    buildContext(),
  );
}

describe('proposing pairs', () => {
  test('replaces the undecided pairs, leaves the accepted ones alone, and keeps the scenario', () => {
    const { name, changes } = propose('matching');
    expect(name).toBe('command.proposePairs');
    expect(changes).toMatchObject([
      { kind: 'delete', table: 'pairs', id: testId(1) },
      {
        kind: 'put',
        table: 'pairs',
        entity: { mentorId: 'm', menteeId: 's', scenarioId: testId(firstNewIdNumber) },
      },
      { kind: 'put', table: 'scenarios', entity: { id: testId(firstNewIdNumber), state: 'draft' } },
    ]);
  });

  test('moves a programme that was enrolling on to matching, and no other', () => {
    const moved = Object.keys(programmeTransitions).filter((name) => {
      const state = nameOfState(name);
      return propose(state).changes.some(({ table }) => table === 'programmes');
    });
    expect(moved).toEqual(['enrolling']);
    expect(propose('enrolling').changes.at(-1)).toEqual({
      kind: 'put',
      table: 'programmes',
      entity: buildProgramme({ state: 'matching' }),
    });
  });
});

function nameOfState(name: string): ProgrammeState {
  const states: readonly ProgrammeState[] = [
    'draft',
    'enrolling',
    'matching',
    'active',
    'closing',
    'closed',
    'archived',
  ];
  const state = states.find((known) => known === name);
  if (state === undefined) throw new Error(`${name} is not a state`);
  return state;
}

describe('deciding on pairs', () => {
  test('accepting all accepts the proposed ones, and begins no ended pair again', () => {
    const proposed = buildPair({ id: testId(1), state: 'proposed' });
    const ended = buildPair({ id: testId(2), state: 'ended-early' });
    expect(acceptPairsCommand([proposed, ended])).toEqual({
      name: 'command.acceptPairs',
      changes: [{ kind: 'put', table: 'pairs', entity: { ...proposed, state: 'accepted' } }],
    });
  });

  test('an acceptance can be taken back, but not once the pair has begun', () => {
    const accepted = buildPair({ state: 'accepted' });
    expect(withdrawAcceptanceCommand(accepted)).toEqual({
      name: 'command.withdrawAcceptance',
      changes: [{ kind: 'put', table: 'pairs', entity: { ...accepted, state: 'proposed' } }],
    });
    expect(withdrawAcceptanceCommand(buildPair({ state: 'active' })).changes).toEqual([]);
  });

  test('rejecting drops the pair and keeps the two apart, with no reason until one is given', () => {
    const pair = buildPair();
    expect(rejectPairCommand(pair, buildContext())).toMatchObject({
      name: 'command.rejectPair',
      changes: [
        { kind: 'delete', table: 'pairs', id: pair.id },
        {
          kind: 'put',
          table: 'exclusions',
          entity: { personIds: [pair.mentorId, pair.menteeId], privateReason: '' },
        },
      ],
    });
  });

  test('a reason is noted on the exclusion, whose people stay the same', () => {
    const exclusion = buildExclusion({ privateReason: '' });
    expect(noteExclusionReasonCommand(exclusion, 'A past conflict.')).toEqual({
      name: 'command.editExclusion',
      changes: [
        {
          kind: 'put',
          table: 'exclusions',
          entity: { ...exclusion, privateReason: 'A past conflict.' },
        },
      ],
    });
  });

  test('allowing a pair again removes the exclusion', () => {
    const exclusion = buildExclusion();
    expect(removeExclusionCommand(exclusion)).toEqual({
      name: 'command.removeExclusion',
      changes: [{ kind: 'delete', table: 'exclusions', id: exclusion.id }],
    });
  });
});
