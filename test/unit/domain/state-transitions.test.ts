import { describe, expect, it } from 'vitest';
import { actionTransitions } from '#shared/domain/pair-life/action.ts';
import { charterTransitions } from '#shared/domain/pair-life/charter.ts';
import { goalTransitions } from '#shared/domain/pair-life/goal.ts';
import { pairTransitions } from '#shared/domain/pairing/pair.ts';
import { scenarioTransitions } from '#shared/domain/pairing/scenario.ts';
import { enrolmentTransitions } from '#shared/domain/people/enrolment.ts';
import { personTransitions } from '#shared/domain/people/person.ts';
import { programmeTransitions } from '#shared/domain/programme/programme.ts';
import { roundTransitions } from '#shared/domain/programme/round.ts';
import { sessionTransitions } from '#shared/domain/sessions/session.ts';
import { transition, type TransitionTable } from '#shared/domain/transition.ts';
import { workspaceTransitions } from '#shared/domain/workspace.ts';

/** Every legal move, written out by hand from the practice, so that a slip in a table shows. */
const expected: readonly {
  readonly what: string;
  readonly table: TransitionTable<string>;
  readonly legal: readonly string[];
}[] = [
  {
    what: 'workspace',
    table: workspaceTransitions,
    legal: ['open>locked', 'open>archived', 'locked>open', 'archived>open'],
  },
  {
    what: 'programme',
    table: programmeTransitions,
    legal: [
      'draft>enrolling',
      'draft>archived',
      'enrolling>draft',
      'enrolling>matching',
      'enrolling>archived',
      'matching>enrolling',
      'matching>active',
      'matching>archived',
      'active>matching',
      'active>closing',
      'closing>active',
      'closing>closed',
      'closed>closing',
      'closed>archived',
      'archived>closed',
    ],
  },
  {
    what: 'round',
    table: roundTransitions,
    legal: ['planned>active', 'active>planned', 'active>closed', 'closed>active'],
  },
  { what: 'person', table: personTransitions, legal: ['active>erased'] },
  {
    what: 'enrolment',
    table: enrolmentTransitions,
    legal: [
      'invited>applied',
      'invited>accepted',
      'invited>declined',
      'invited>withdrawn',
      'applied>accepted',
      'applied>waitlisted',
      'applied>declined',
      'applied>withdrawn',
      'accepted>waitlisted',
      'accepted>withdrawn',
      'waitlisted>accepted',
      'waitlisted>declined',
      'waitlisted>withdrawn',
      'declined>applied',
      'withdrawn>applied',
    ],
  },
  {
    what: 'scenario',
    table: scenarioTransitions,
    legal: ['draft>kept', 'draft>applied', 'kept>draft', 'kept>applied', 'applied>kept'],
  },
  {
    what: 'pair',
    table: pairTransitions,
    legal: [
      'proposed>accepted',
      // One whose acceptance was taken back when it had met already.
      'proposed>ended-early',
      'accepted>proposed',
      'accepted>active',
      'accepted>ended-early',
      'active>paused',
      'active>completed',
      'active>ended-early',
      'paused>active',
      'paused>completed',
      'paused>ended-early',
      'completed>active',
      'ended-early>active',
    ],
  },
  {
    what: 'session',
    table: sessionTransitions,
    legal: [
      'planned>moved',
      'planned>held',
      'planned>missed',
      'planned>cancelled',
      'moved>held',
      'moved>missed',
      'moved>cancelled',
      'held>planned',
      'held>moved',
      'held>missed',
      'held>cancelled',
      'missed>moved',
      'missed>held',
      'missed>cancelled',
      'cancelled>moved',
      'cancelled>held',
      'cancelled>missed',
    ],
  },
  { what: 'charter', table: charterTransitions, legal: ['draft>agreed', 'agreed>revised'] },
  {
    what: 'goal',
    table: goalTransitions,
    legal: [
      'open>progressing',
      'open>achieved',
      'open>dropped',
      'progressing>open',
      'progressing>achieved',
      'progressing>dropped',
      'achieved>progressing',
      'dropped>open',
    ],
  },
  {
    what: 'action',
    table: actionTransitions,
    legal: ['open>done', 'open>dropped', 'done>open', 'dropped>open'],
  },
];

describe.each(expected)('the states of a $what', ({ table, legal }) => {
  const states = Object.keys(table);
  const moves = states.flatMap((from) => states.map((to) => ({ from, to })));

  it('allow exactly the moves the practice knows', () => {
    const allowed = moves
      .filter(({ from, to }) => from !== to && transition(table, from, to).ok)
      .map(({ from, to }) => `${from}>${to}`);
    expect(allowed.toSorted()).toEqual(legal.toSorted());
  });

  it('name both states of a move they refuse', () => {
    const refused = moves.filter(({ from, to }) => from !== to && !legal.includes(`${from}>${to}`));
    expect(refused.length).toBeGreaterThan(0);
    for (const { from, to } of refused) {
      expect(transition(table, from, to)).toEqual({
        ok: false,
        error: { kind: 'illegal-transition', from, to },
      });
    }
  });

  it('take staying where one is for no change', () => {
    for (const state of states) {
      expect(transition(table, state, state)).toEqual({ ok: true, value: state });
    }
  });

  it('can all be reached from the first', () => {
    const reached = new Set(states.slice(0, 1));
    for (const state of reached) for (const next of table[state] ?? []) reached.add(next);
    expect([...reached].toSorted()).toEqual(states.toSorted());
  });
});
