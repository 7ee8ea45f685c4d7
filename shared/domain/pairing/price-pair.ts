import type { BestTotal } from './best-total.ts';
import { bonusAboveAll } from './bonus-above-all.ts';
import { solveConstrained } from './constrained-assignment.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import type { LackOfPlace, PairPrice, PairRole } from './pairing-engine.ts';
import { tenthsPerPoint } from './point-shares.ts';

const free: PairPrice = { totalLoss: 0, lackOfPlace: null };
const unknown: PairPrice = { totalLoss: null, lackOfPlace: null };

function withoutPlace(lackOfPlace: LackOfPlace): PairPrice {
  return { totalLoss: null, lackOfPlace };
}

/**
 * What the pairs of one person lose, all by one search. Where groups or people of both roles may bind
 * each pair takes a search of its own, see `pricePair`: there only what is plain to see is told.
 */
export function pricePairsOf(
  best: BestTotal,
  person: MatchParticipant,
  role: PairRole,
): (pair: MentorAndMentee) => PairPrice {
  const { problem, places, gainPerTenth, isPlain } = best;
  const { mentors, mentees } = places.matrix;
  const line = (role === 'mentor' ? mentors : mentees).indexOf(person);
  const losses =
    isPlain && line >= 0
      ? best.plainLosses()(
          role === 'mentor' ? { kind: 'row', row: line } : { kind: 'column', column: line },
        )
      : null;
  return (pair) => {
    const plain = findPlainPrice(best, pair);
    if (plain !== null || losses === null) return plain ?? unknown;
    const cell = places.cellOf(pair);
    const place =
      role === 'mentor' ? cell % problem.columnCount : Math.floor(cell / problem.columnCount);
    return toPrice(losses[place] ?? Infinity, gainPerTenth);
  };
}

/** Exact whatever binds; unknown only where the search had to stop before it could prove the loss. */
export function pricePair(best: BestTotal, pair: MentorAndMentee): PairPrice {
  const { mentors } = best.places.matrix;
  const mentor = mentors.find(({ personId }) => personId === pair.mentorId);
  if (best.isPlain && mentor !== undefined) return pricePairsOf(best, mentor, 'mentor')(pair);
  return findPlainPrice(best, pair) ?? priceBySearch(best, best.places.cellOf(pair));
}

/** The price of a pair that needs no search: it stands already, or there is no place for it; null for any other. */
function findPlainPrice(best: BestTotal, pair: MentorAndMentee): PairPrice | null {
  const { places, problem, decided, isDecided } = best;
  if (isDecided(pair)) return free;
  const { mentorId, menteeId } = pair;
  const cell = places.cellOf(pair);
  const mentor = places.matrix.mentors[Math.floor(cell / problem.columnCount)];
  const mentee = places.matrix.mentees[cell % problem.columnCount];
  if (mentor === undefined || mentee === undefined) return unknown;
  if (isDecided({ mentorId: menteeId, menteeId: mentorId })) {
    return withoutPlace('locked-other-way-round');
  }
  const mentorLoad = decided.filter((other) => other.mentorId === mentorId).length;
  const menteeLoad = decided.filter((other) => other.menteeId === menteeId).length;
  if (mentorLoad >= mentor.capacity || menteeLoad >= mentee.capacity) {
    return withoutPlace('locked-pairs');
  }
  const hasRowPlaces = (places.rowCapacities[Math.floor(cell / problem.columnCount)] ?? 0) > 0;
  return hasRowPlaces ? null : withoutPlace('group-not-filled');
}

/** The best with the pair against the best of all: the pair is made to outweigh everything else. */
function priceBySearch(best: BestTotal, cell: number): PairPrice {
  const { problem, gainPerTenth } = best;
  const { gains } = problem;
  const bestOfAll = best.constrainedBest();
  if (bestOfAll?.isProvenOptimal !== true) return unknown;
  if (bestOfAll.cells.includes(cell)) return free;
  const { bonus, isDecisive } = bonusAboveAll(problem);
  const gain = gains[cell] ?? 0;
  gains[cell] = gain + bonus;
  const withPair = solveConstrained(problem);
  gains[cell] = gain;
  if (withPair?.isProvenOptimal !== true || !isDecisive) return unknown;
  if (!withPair.cells.includes(cell)) return withoutPlace('group-not-filled');
  return toPrice(bestOfAll.total - (withPair.total - bonus), gainPerTenth);
}

function toPrice(loss: number, gainPerTenth: number): PairPrice {
  if (loss === Infinity) return unknown;
  return { totalLoss: Math.round(loss / gainPerTenth) / tenthsPerPoint, lackOfPlace: null };
}
