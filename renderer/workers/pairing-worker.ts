import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import type { PairingEngine } from '#shared/domain/pairing/pairing-engine.ts';
import type { EngineAnswer, EngineMethod, PairingQuestion } from './pairing-question.ts';
import type { WorkerOrder, WorkerReply } from './persistent-worker.ts';

let engine: PairingEngine = createPairingEngine([]);

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

function post(reply: WorkerReply<EngineAnswer<EngineMethod>>, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}

self.addEventListener(
  'message',
  (event: MessageEvent<WorkerOrder<readonly MatchParticipant[], PairingQuestion>>) => {
    const order = event.data;
    try {
      if (order.kind === 'set-up') {
        engine = createPairingEngine(order.setup);
        return;
      }
      const given = answer(order.question);
      post({ kind: 'answered', answer: given }, listTransferable(given));
    } catch (error) {
      post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  },
);
