import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { serveWorker } from './serve-worker.ts';

export interface MatchingJob {
  readonly participants: readonly MatchParticipant[];
  readonly rules: MatchRules;
}

serveWorker(({ participants, rules }: MatchingJob) => proposePairs(participants, rules));
