import { adviseUnmatched } from './advise-unmatched.ts';
import { createBestTotals } from './best-total.ts';
import { cleanMatchInput } from './clean-match-input.ts';
import { createCohort } from './cohort.ts';
import { explainPrepared } from './explain-pair.ts';
import { recordFairness } from './fairness-record.ts';
import { createFitMatrix } from './fit-matrix.ts';
import { fingerprintOfMatch } from './match-fingerprint.ts';
import type { MatchParticipant, MatchRules } from './match-input.ts';
import { tellNobody, type TellProgress } from './match-progress.ts';
import { totalsOf } from './match-totals.ts';
import type { PairingEngine } from './pairing-engine.ts';
import { tenthsPerPoint } from './point-shares.ts';
import { createRulesPreparation, type PreparedRules } from './prepared-rules.ts';
import { proposeFor } from './propose-for.ts';
import { planRotation } from './plan-rotation.ts';
import { proposePrepared } from './propose-pairs.ts';
import { rankCandidates, reportPair } from './rank-candidates.ts';
import { findBlockingPairs } from './stable-pairs.ts';
import { weighChange } from './weigh-change.ts';

/**
 * An engine for one cohort. It keeps what it worked out for the last few rules, so that many questions
 * under the same rules cost one scoring and one solving.
 *
 * @param onProgress told how far an answer is that takes long; it changes none
 */
export function createPairingEngine(
  participants: readonly MatchParticipant[],
  onProgress: TellProgress = tellNobody,
): PairingEngine {
  let preparation: ((rules: MatchRules) => PreparedRules) | undefined;
  const bestTotalOf = createBestTotals();
  const clean = (given: MatchRules) => {
    const { participants: people, rules, problems } = cleanMatchInput(participants, given);
    preparation ??= createRulesPreparation(createCohort(people), onProgress);
    return { prepare: preparation, rules, problems };
  };
  const prepare = (given: MatchRules): PreparedRules => {
    const { prepare: prepareClean, rules } = clean(given);
    return prepareClean(rules);
  };
  const propose: PairingEngine['propose'] = (given) => {
    const { prepare: prepareClean, rules, problems } = clean(given);
    return proposePrepared(prepareClean(rules), problems);
  };
  return {
    propose,
    outlook: (given, standing) => {
      const { cohort, tenthsOf } = prepare(given);
      const known = standing.filter(
        ({ mentorId, menteeId }) => cohort.placeOf.has(mentorId) && cohort.placeOf.has(menteeId),
      );
      return {
        proposal: propose(given).totals,
        standing: totalsOf(known.map((pair) => tenthsOf(pair) / tenthsPerPoint)),
      };
    },
    fingerprint: (rules) => fingerprintOfMatch(participants, rules),
    proposeFor: (given, standing, personIds) => {
      const { prepare: prepareClean, rules, problems } = clean(given);
      return proposeFor(prepareClean, rules, problems, standing, personIds);
    },
    assess: (rules, pairs, lineCount) => {
      const prepared = prepare(rules);
      return pairs.map((pair) => {
        const found = explainPrepared(prepared, pair);
        if (found === null) return null;
        const { score, breakdown, obstacle } = found;
        return { score, breakdown: breakdown.slice(0, lineCount), obstacle };
      });
    },
    report: (rules, pair) => {
      const prepared = prepare(rules);
      return reportPair(prepared, bestTotalOf(prepared), pair);
    },
    rankCandidates: (rules, personId, role) => {
      const prepared = prepare(rules);
      return rankCandidates(prepared, bestTotalOf(prepared), personId, role);
    },
    advise: (rules, standing, personId, role) =>
      adviseUnmatched(prepare(rules), standing, personId, role),
    weighChange: (rules, standing, change) => weighChange(prepare(rules), standing, change),
    fitMatrix: (rules) => createFitMatrix(prepare(rules)),
    findBlockingPairs: (rules, pairs) => findBlockingPairs(participants, rules, pairs),
    recordFairness: (input) => recordFairness(prepare(input.scenario.rules), input),
    planRotation: (rules, rounds, noRepeatRounds) =>
      planRotation(participants, rules, rounds, noRepeatRounds),
  };
}
