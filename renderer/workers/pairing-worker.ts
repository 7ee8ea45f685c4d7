import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import {
  tellNobody,
  type MatchProgress,
  type TellProgress,
} from '#shared/domain/pairing/match-progress.ts';
import type { PairingEngine } from '#shared/domain/pairing/pairing-engine.ts';
import type { EngineAnswer, EngineMethod, PairingQuestion } from './pairing-question.ts';
import type { WorkerOrder, WorkerReply } from './persistent-worker.ts';
import { thinOutProgress } from './thin-out-progress.ts';

let engine: PairingEngine = createPairingEngine([]);
/** For the question under way. */
let tellProgress: TellProgress = tellNobody;

function answer(question: PairingQuestion): EngineAnswer<EngineMethod> {
  switch (question.method) {
    case 'propose':
      return engine.propose(...question.callArguments);
    case 'outlook':
      return engine.outlook(...question.callArguments);
    case 'fingerprint':
      return engine.fingerprint(...question.callArguments);
    case 'proposeFor':
      return engine.proposeFor(...question.callArguments);
    case 'assess':
      return engine.assess(...question.callArguments);
    case 'report':
      return engine.report(...question.callArguments);
    case 'rankCandidates':
      return engine.rankCandidates(...question.callArguments);
    case 'advise':
      return engine.advise(...question.callArguments);
    case 'weighChange':
      return engine.weighChange(...question.callArguments);
    case 'fitMatrix':
      return engine.fitMatrix(...question.callArguments);
    case 'findBlockingPairs':
      return engine.findBlockingPairs(...question.callArguments);
    case 'recordFairness':
      return engine.recordFairness(...question.callArguments);
    case 'planRotation':
      return engine.planRotation(...question.callArguments);
  }
}

/** Large arrays are handed over instead of copied. */
function listTransferable(given: EngineAnswer<EngineMethod>): Transferable[] {
  return typeof given === 'object' && given !== null && 'tenths' in given
    ? [given.tenths.buffer, given.isBlocked.buffer]
    : [];
}

function post(
  reply: WorkerReply<EngineAnswer<EngineMethod>, MatchProgress>,
  transfer: Transferable[] = [],
): void {
  self.postMessage(reply, { transfer });
}

function postProgress(progress: MatchProgress): void {
  post({ kind: 'progressed', progress });
}

self.addEventListener(
  'message',
  (event: MessageEvent<WorkerOrder<readonly MatchParticipant[], PairingQuestion>>) => {
    const order = event.data;
    try {
      if (order.kind === 'set-up') {
        engine = createPairingEngine(order.setup, (progress) => {
          tellProgress(progress);
        });
        return;
      }
      tellProgress = order.isFollowed
        ? thinOutProgress(postProgress, () => performance.now())
        : tellNobody;
      const given = answer(order.question);
      post({ kind: 'answered', answer: given }, listTransferable(given));
    } catch (error) {
      post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  },
);
