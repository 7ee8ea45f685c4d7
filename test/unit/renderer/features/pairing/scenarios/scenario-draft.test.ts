import { describe, expect, test } from 'vitest';
import {
  forkScenario,
  newScenarioDraft,
  rulesOfDraft,
} from '#renderer/features/pairing/scenarios/scenario-draft.ts';
import type { PairingData } from '#renderer/features/pairing/queries.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import {
  buildCriterion,
  buildExclusion,
  buildPair,
  buildRound,
  buildScenario,
  testId,
} from '#test/builders/entities.ts';
import { buildRules } from '#test/builders/match-participant.ts';

const open = buildPair({ state: 'accepted' });
const locked = buildPair({
  id: testId(2),
  mentorId: testId(0x40),
  menteeId: testId(0x41),
  isLocked: true,
});
const round = buildRound();
const data: PairingData = {
  participants: [],
  byId: new Map(),
  nameOf: () => '',
  pairs: [open, locked],
  allPairs: [open, locked],
  waiting: null,
  criteria: [buildCriterion({ weight: 8 })],
  exclusions: [buildExclusion({ personIds: [testId(0x50), testId(0x51)] })],
  settings: { ...defaultPairingSettings, noRepeatRounds: 2 },
  evaluations: [],
  scenarios: [],
  profiles: [],
  rounds: [round],
  cohort: [],
  rules: buildRules(),
  round,
  showProposal: () => Promise.resolve(),
  readAgain: () => Promise.resolve(data),
};

describe('a new scenario', () => {
  test('starts from the programme, without the ids of its criteria', () => {
    const draft = newScenarioDraft('One', data);
    expect(draft.settings).toEqual(data.settings);
    expect(draft.criteria[0]).toEqual({ measure: 'needs', kind: 'weight', weight: 8, state: 'on' });
  });

  test('keeps what was decided, unless it may move some of it', () => {
    const draft = newScenarioDraft('One', data);
    expect(rulesOfDraft(draft, data).lockedPairs).toHaveLength(2);
    const moving = rulesOfDraft({ ...draft, mostMoved: 1 }, data);
    expect(moving.lockedPairs).toEqual([{ mentorId: locked.mentorId, menteeId: locked.menteeId }]);
    expect(moving.keep).toEqual({
      pairs: [{ mentorId: open.mentorId, menteeId: open.menteeId }],
      mostMoved: 1,
    });
  });
});

describe('a scenario made from another', () => {
  const model = buildScenario();
  const draft = forkScenario('Two', model, data);

  test('has its weights, objective, seed and order of grades', () => {
    expect(draft.criteria[0]).toEqual(model.rules.criteria[0]);
    expect(draft.settings).toEqual({
      objective: 'coverage',
      seed: 7,
      separateTeams: true,
      gradeOrder: ['B1', 'B2'],
      noRepeatRounds: 2,
    });
    expect(draft.mostMoved).toBe(1);
  });

  test('minds who is kept apart today, not when its model was run', () => {
    expect(rulesOfDraft(draft, data).exclusions).toEqual([[testId(0x50), testId(0x51)]]);
  });
});
