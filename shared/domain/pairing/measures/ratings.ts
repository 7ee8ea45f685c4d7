import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { numberKinds, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

type Rated = Pick<MatchParticipant, 'ratings'>;

const highestRating = 4;

/** 0 to 4; null when there is none, or a number that is none. */
export function usableRating(rating: number | null): number | null {
  return rating !== null && rating >= 0 && rating <= highestRating ? rating : null;
}

/** Mean of what is known of the mentor's teaching ÷ 4 and of the mentee's readiness ÷ 4. */
function ratingFraction(mentoring: number | null, readiness: number | null): number | null {
  if (mentoring === null && readiness === null) return null;
  if (mentoring === null || readiness === null) {
    return (mentoring ?? readiness ?? 0) / highestRating;
  }
  return (mentoring + readiness) / (2 * highestRating);
}

export function measureRatings(mentor: Rated, mentee: Rated): Measurement {
  const mentoring = usableRating(mentor.ratings.mentoring);
  const readiness = usableRating(mentee.ratings.readiness);
  const fraction = ratingFraction(mentoring, readiness);
  return fraction === null
    ? unknown()
    : known(fraction, { kind: 'evaluated', mentoring, readiness });
}

export function ratingRows(mentors: readonly Rated[], mentees: readonly Rated[]): MeasureRows {
  const mentoring = mentors.map(({ ratings }) => usableRating(ratings.mentoring));
  const readiness = mentees.map(({ ratings }) => usableRating(ratings.readiness));
  const kinds = numberKinds(mentoring.map(String));
  return {
    kindOf: (mentor) => kinds[mentor] ?? -1,
    fill: (mentor, fractions) => {
      const one = mentoring[mentor] ?? null;
      for (let column = 0; column < fractions.length; column += 1) {
        fractions[column] = ratingFraction(one, readiness[column] ?? null) ?? unknownMark;
      }
    },
  };
}
