import { beforeEach, expect, test, vi } from 'vitest';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import type { PairingQuestion } from '#renderer/workers/pairing-question.ts';
import type { WorkerOrder } from '#renderer/workers/persistent-worker.ts';
import { buildScenario } from '#test/builders/entities.ts';
import { buildParticipant, buildRules, offer, want } from '#test/builders/match-participant.ts';

const people = [
  buildParticipant('m1', { offers: [offer('seo')] }),
  buildParticipant('m2', { offers: [offer('data')] }),
  buildParticipant('s1', { role: 'mentee', wants: [want('seo')] }),
];
const rules = buildRules();

/** What the worker has said. */
let replies: unknown[];
let order: (given: WorkerOrder<readonly MatchParticipant[], PairingQuestion>) => void;

beforeEach(async () => {
  replies = [];
  const scope = new EventTarget();
  // No time passes, so that of each stage only its beginning is told.
  vi.spyOn(performance, 'now').mockReturnValue(0);
  vi.stubGlobal('self', {
    addEventListener: scope.addEventListener.bind(scope),
    postMessage: (reply: unknown) => replies.push(structuredClone(reply)),
  });
  vi.resetModules();
  await import('#renderer/workers/pairing-worker.ts');
  order = (given) => scope.dispatchEvent(new MessageEvent('message', { data: given }));
  order({ kind: 'set-up', setup: people });
});

const propose: PairingQuestion = { method: 'propose', callArguments: [rules] };

test('tells each stage of a proposal that is followed, then answers', () => {
  order({ kind: 'asked', question: propose, isFollowed: true });
  expect(replies.slice(0, -1)).toEqual([
    { kind: 'progressed', progress: { kind: 'scoring', done: 0, total: 2 } },
    { kind: 'progressed', progress: { kind: 'arranging' } },
    { kind: 'progressed', progress: { kind: 'checking' } },
    { kind: 'progressed', progress: { kind: 'explaining' } },
  ]);
  expect(replies.at(-1)).toEqual({ kind: 'answered', answer: proposePairs(people, rules) });
});

test('answers only, where nobody follows, even after a question that was followed', () => {
  order({ kind: 'asked', question: propose, isFollowed: true });
  replies = [];
  order({ kind: 'asked', question: propose, isFollowed: false });
  expect(replies).toEqual([{ kind: 'answered', answer: proposePairs(people, rules) }]);
});

test('records the fairness of a run on the people it was set up with', () => {
  const scenario = buildScenario({ rules, pairs: proposePairs(people, rules).pairs });
  const input = { scenario, boardPairs: [], noRepeatRounds: null, appVersion: '1.2.3' };
  order({
    kind: 'asked',
    question: { method: 'recordFairness', callArguments: [input] },
    isFollowed: false,
  });
  expect(replies).toMatchObject([
    {
      kind: 'answered',
      answer: {
        scenarioId: scenario.id,
        sides: { mentor: { all: { people: 2, possible: 2, paired: 1 } } },
      },
    },
  ]);
});

test('says why it failed, and goes on', () => {
  const failing = { ...rules, criteria: [] };
  Object.defineProperty(failing, 'objective', {
    get: () => {
      throw new Error('broken');
    },
  });
  order({
    kind: 'asked',
    question: { method: 'propose', callArguments: [failing] },
    isFollowed: false,
  });
  order({ kind: 'asked', question: propose, isFollowed: false });
  expect(replies).toMatchObject([{ kind: 'failed', message: 'broken' }, { kind: 'answered' }]);
});
