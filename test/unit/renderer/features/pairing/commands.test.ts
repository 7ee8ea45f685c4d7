import { describe, expect, test } from 'vitest';
import {
  acceptPairsCommand,
  lockPairCommand,
  movePeopleCommand,
  editExclusionCommand,
  proposePairsCommand,
  publishPairsCommand,
  rejectPairCommand,
  removeExclusionCommand,
  withdrawAcceptanceCommand,
} from '#renderer/features/pairing/commands.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { scenarioFromMatch } from '#shared/domain/pairing/scenario-from-match.ts';
import type { ProgrammeState } from '#shared/domain/programme/programme.ts';
import { programmeTransitions } from '#shared/domain/programme/programme.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import {
  buildExclusion,
  buildPair,
  buildProgramme,
  buildRound,
  buildScenario,
  testId,
} from '#test/builders/entities.ts';
import { buildRules, personId } from '#test/builders/match-participant.ts';

const applied = scenarioFromMatch(
  {
    result: {
      pairs: [
        {
          mentorId: personId('m'),
          menteeId: personId('s'),
          score: 70,
          breakdown: [],
          isLocked: false,
        },
      ],
      unmatched: [],
      totals: { score: 70, pairs: 1, mean: 70, worst: 70 },
      isProvenOptimal: true,
      problems: [],
    },
    rules: buildRules(),
    fingerprint: '',
    participants: [],
    programmeId: buildProgramme().id,
    roundId: buildRound().id,
    existingPairs: [
      buildPair({ id: testId(1), state: 'proposed' }),
      buildPair({ id: testId(2), state: 'accepted' }),
    ],
    existingScenarios: [buildScenario({ id: testId(3), state: 'applied' })],
  },
  buildContext(),
);

function propose(state: ProgrammeState) {
  return proposePairsCommand(applied, buildProgramme({ state }), buildContext());
}

describe('proposing pairs', () => {
  test('replaces the undecided pairs, leaves the accepted ones alone, and keeps both scenarios', () => {
    const { name, changes } = propose('matching');
    expect(name).toBe('command.proposePairs');
    expect(changes).toMatchObject([
      { kind: 'delete', table: 'pairs', id: testId(1) },
      {
        kind: 'put',
        table: 'pairs',
        entity: { mentorId: 'm', menteeId: 's', scenarioId: testId(firstNewIdNumber) },
      },
      { kind: 'put', table: 'scenarios', entity: { id: testId(3), state: 'kept' } },
      {
        kind: 'put',
        table: 'scenarios',
        entity: { id: testId(firstNewIdNumber), state: 'applied' },
      },
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
    const { today } = buildContext();
    expect(acceptPairsCommand([proposed, ended], buildContext())).toEqual({
      name: 'command.acceptPairs',
      changes: [
        {
          kind: 'put',
          table: 'pairs',
          entity: { ...proposed, state: 'accepted', acceptedOn: today },
        },
      ],
    });
  });

  test('an acceptance can be taken back, but not once the pair has begun', () => {
    const accepted = buildPair({ state: 'accepted', acceptedOn: buildContext().today });
    expect(withdrawAcceptanceCommand(accepted)).toEqual({
      name: 'command.withdrawAcceptance',
      changes: [
        {
          kind: 'put',
          table: 'pairs',
          entity: { ...accepted, state: 'proposed', acceptedOn: null },
        },
      ],
    });
    expect(withdrawAcceptanceCommand(buildPair({ state: 'active' })).changes).toEqual([]);
  });

  test('rejecting drops the pair and keeps the two apart, with the private reason', () => {
    const pair = buildPair();
    expect(rejectPairCommand(pair, 'They argued.', buildContext())).toMatchObject({
      name: 'command.rejectPair',
      changes: [
        { kind: 'delete', table: 'pairs', id: pair.id },
        {
          kind: 'put',
          table: 'exclusions',
          entity: { personIds: [pair.mentorId, pair.menteeId], privateReason: 'They argued.' },
        },
      ],
    });
  });

  test('a reason is noted on the exclusion, whose people stay the same', () => {
    const exclusion = buildExclusion({ privateReason: '' });
    const noted = { ...exclusion, privateReason: 'A past conflict.' };
    expect(editExclusionCommand(noted)).toEqual({
      name: 'command.editExclusion',
      changes: [
        {
          kind: 'put',
          table: 'exclusions',
          entity: noted,
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

describe('moving people by hand', () => {
  const added = buildPair({ id: testId(5), isLocked: true });

  test('is called by what it does: a pair made, a move between pairs, a pair removed', () => {
    const removed = buildPair({ id: testId(6) });
    expect(movePeopleCommand({ added: [added], removed: [] })).toEqual({
      name: 'command.pairByHand',
      changes: [{ kind: 'put', table: 'pairs', entity: added }],
    });
    expect(movePeopleCommand({ added: [added], removed: [removed] })).toEqual({
      name: 'command.movePeople',
      changes: [
        { kind: 'delete', table: 'pairs', id: removed.id },
        { kind: 'put', table: 'pairs', entity: added },
      ],
    });
    const other = { ...added, id: testId<Pair['id']>(7) };
    const swap = movePeopleCommand({ added: [added, other], removed: [removed] });
    expect(swap.name).toBe('command.movePeople');
    expect(swap.changes).toEqual([
      { kind: 'delete', table: 'pairs', id: removed.id },
      { kind: 'put', table: 'pairs', entity: added },
      { kind: 'put', table: 'pairs', entity: other },
    ]);
    expect(movePeopleCommand({ added: [], removed: [removed] })).toEqual({
      name: 'command.dissolvePair',
      changes: [{ kind: 'delete', table: 'pairs', id: removed.id }],
    });
  });

  test('a lock is set and taken off under names of its own', () => {
    const pair = buildPair();
    expect(lockPairCommand(pair, true)).toEqual({
      name: 'command.lockPair',
      changes: [{ kind: 'put', table: 'pairs', entity: { ...pair, isLocked: true } }],
    });
    expect(lockPairCommand(pair, false).name).toBe('command.unlockPair');
  });
});

describe('publishing', () => {
  const accepted = buildPair({ id: testId(1), state: 'accepted' });
  const proposed = buildPair({ id: testId(2), state: 'proposed' });
  const { today } = buildContext();

  test('begins the accepted pairs alone, and with them the round and the programme', () => {
    const round = buildRound({ state: 'planned' });
    const programme = buildProgramme({ state: 'matching' });
    const command = publishPairsCommand(
      { pairs: [accepted, proposed], round, programme },
      buildContext(),
    );
    expect(command).toEqual({
      name: 'command.publishPairs',
      changes: [
        {
          kind: 'put',
          table: 'pairs',
          entity: { ...accepted, state: 'active', activeOn: today },
        },
        { kind: 'put', table: 'rounds', entity: { ...round, state: 'active' } },
        { kind: 'put', table: 'programmes', entity: { ...programme, state: 'active' } },
      ],
    });
  });

  test('of later pairs leaves a round and a programme that run as they are', () => {
    const { changes } = publishPairsCommand(
      {
        pairs: [accepted],
        round: buildRound({ state: 'active' }),
        programme: buildProgramme({ state: 'active' }),
      },
      buildContext(),
    );
    expect(changes.map(({ table }) => table)).toEqual(['pairs']);
  });
});
