import type { PersonId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { BestTotal } from './best-total.ts';
import { coupleOf, explainPrepared } from './explain-pair.ts';
import { explainAllPartners } from './explain-partners.ts';
import type { MentorAndMentee } from './match-input.ts';
import type { Candidate, NextBest, PairPrice, PairReport, PairRole } from './pairing-engine.ts';
import type { PreparedRules } from './prepared-rules.ts';
import { tenthsPerPoint } from './point-shares.ts';
import { pricePair, pricePairsOf } from './price-pair.ts';

/** Partners named for each side beside the pair in question. */
const nextBestCount = 3;

/** Points lost on one line below which it is not worth naming. */
const leastLossTold = 0.1;

type RatedPartner = Omit<Candidate, keyof PairPrice>;

/** Of a pair that something else than the other pairs is in the way of. */
const noPrice: PairPrice = { totalLoss: null, lackOfPlace: null };

/** Everyone of the other role, the possible ones first, then by score and name. */
function ratePartners(
  prepared: PreparedRules,
  personId: PersonId,
  role: PairRole,
): readonly RatedPartner[] {
  return explainAllPartners(prepared, personId, role)
    .map(({ partner, explanation: { score, obstacle } }) => ({
      personId: partner.personId,
      score,
      obstacle,
      sortKey: foldText(partner.name),
    }))
    .toSorted(
      (one, other) =>
        Number(one.obstacle !== null) - Number(other.obstacle !== null) ||
        other.score - one.score ||
        (one.sortKey === other.sortKey ? 0 : one.sortKey < other.sortKey ? -1 : 1),
    )
    .map(({ personId: partnerId, score, obstacle }) => ({
      personId: partnerId,
      score,
      obstacle,
    }));
}

export function rankCandidates(
  prepared: PreparedRules,
  best: BestTotal,
  personId: PersonId,
  role: PairRole,
): readonly Candidate[] {
  const person = prepared.cohort.people[prepared.cohort.placeOf.get(personId) ?? -1];
  if (person === undefined) return [];
  const priceOf = pricePairsOf(best, person, role);
  return ratePartners(prepared, personId, role).map((partner) => ({
    ...partner,
    ...(partner.obstacle === null ? priceOf(coupleOf(personId, role, partner.personId)) : noPrice),
  }));
}

export function reportPair(
  prepared: PreparedRules,
  best: BestTotal,
  pair: MentorAndMentee,
): PairReport | null {
  const found = explainPrepared(prepared, pair);
  if (found === null) return null;
  const { score, breakdown, obstacle } = found;
  const { mentorId, menteeId } = pair;
  return {
    score,
    breakdown,
    obstacle,
    lost: breakdown
      .map((line) => ({
        line,
        points: Math.round((line.of - line.points) * tenthsPerPoint) / tenthsPerPoint,
      }))
      .filter(({ points }) => points >= leastLossTold)
      .toSorted((one, other) => other.points - one.points),
    ...(obstacle === null ? pricePair(best, pair) : noPrice),
    nextMentors: listNextBest(prepared, menteeId, 'mentee', mentorId, score),
    nextMentees: listNextBest(prepared, mentorId, 'mentor', menteeId, score),
  };
}

function listNextBest(
  prepared: PreparedRules,
  personId: PersonId,
  role: PairRole,
  presentPartner: PersonId,
  presentScore: number,
): readonly NextBest[] {
  return ratePartners(prepared, personId, role)
    .filter((partner) => partner.obstacle === null && partner.personId !== presentPartner)
    .slice(0, nextBestCount)
    .map((partner) => ({
      personId: partner.personId,
      score: partner.score,
      difference: Math.round((partner.score - presentScore) * tenthsPerPoint) / tenthsPerPoint,
    }));
}
