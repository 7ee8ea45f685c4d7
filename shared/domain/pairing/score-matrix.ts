import type { Cohort } from './cohort.ts';
import type { MatchCriterion, Measure } from './criterion.ts';
import {
  breaksRule,
  listCriterionRules,
  placesOfCouple,
  type BlockedCouples,
} from './hard-rules.ts';
import type { MatchParticipant } from './match-input.ts';
import type { BlockedBy } from './match-result.ts';
import { fillMeasureMatrix, unknownMark } from './measure-matrix.ts';
import { unknownFraction } from './measure-pair.ts';
import { earnedTenths, type PointShare } from './point-shares.ts';

/** Every mentor (row) against every mentee (column), row-major, in the cohort's order. */
export interface ScoreMatrix {
  readonly mentors: readonly MatchParticipant[];
  readonly mentees: readonly MatchParticipant[];
  /** The cohort's keys of the mentors and mentees. */
  readonly mentorKeys: readonly string[];
  readonly menteeKeys: readonly string[];
  /** Score in tenths of a point; the same number as `scorePair` finds. */
  readonly tenths: Int32Array;
  /** 0 for a possible pair, else 1 + the place in `blockKinds` of the first rule that forbids it. */
  readonly blocks: Uint8Array;
}

export const blockKinds = [
  'same-person',
  'reporting-line',
  'excluded',
  'past-pair',
  'must-unmet',
  'exclude-met',
] as const satisfies readonly BlockedBy['kind'][];

function blockCode(kind: BlockedBy['kind']): number {
  return blockKinds.indexOf(kind) + 1;
}

export function createScoreMatrix(
  cohort: Cohort,
  shares: readonly PointShare[],
  criteria: readonly MatchCriterion[],
  blockedCouples: BlockedCouples,
): ScoreMatrix {
  const mentors = cohort.mentorPlaces.flatMap((place) => cohort.people[place] ?? []);
  const mentees = cohort.menteePlaces.flatMap((place) => cohort.people[place] ?? []);
  const mentorKeys = cohort.mentorPlaces.flatMap((place) => cohort.keys[place] ?? []);
  const menteeKeys = cohort.menteePlaces.flatMap((place) => cohort.keys[place] ?? []);
  const size = mentors.length * mentees.length;
  const tenths = new Int32Array(size);
  const blocks = new Uint8Array(size);

  markBlockedCouples(cohort, blockedCouples, blocks);

  const rules = listCriterionRules(criteria);
  const fractions = new Float64Array(size);
  const needed = new Set<Measure>([...shares, ...rules].map(({ measure }) => measure));
  for (const measure of needed) {
    fillMeasureMatrix(measure, mentors, mentees, fractions);
    for (const share of shares) {
      if (share.measure !== measure) continue;
      for (let cell = 0; cell < size; cell += 1) {
        const fraction = fractions[cell] ?? unknownMark;
        const counted = fraction === unknownMark ? unknownFraction : fraction;
        tenths[cell] = (tenths[cell] ?? 0) + earnedTenths(share, counted);
      }
    }
    for (const rule of rules) {
      if (rule.measure !== measure) continue;
      const code = blockCode(rule.kind);
      for (let cell = 0; cell < size; cell += 1) {
        if ((blocks[cell] ?? 0) !== 0) continue;
        const fraction = fractions[cell] ?? unknownMark;
        if (breaksRule(rule, fraction, fraction !== unknownMark)) blocks[cell] = code;
      }
    }
  }
  return { mentors, mentees, mentorKeys, menteeKeys, tenths, blocks };
}

function markBlockedCouples(
  cohort: Cohort,
  blockedCouples: BlockedCouples,
  blocks: Uint8Array,
): void {
  const { people, mentorPlaces, menteePlaces } = cohort;
  const rowOf = new Int32Array(people.length).fill(-1);
  const columnOf = new Int32Array(people.length).fill(-1);
  for (const [row, place] of mentorPlaces.entries()) rowOf[place] = row;
  for (const [column, place] of menteePlaces.entries()) columnOf[place] = column;
  for (const [key, by] of blockedCouples) {
    const [one, other] = placesOfCouple(cohort, key);
    for (const [mentor, mentee] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = rowOf[mentor] ?? -1;
      const column = columnOf[mentee] ?? -1;
      if (row >= 0 && column >= 0) blocks[row * menteePlaces.length + column] = blockCode(by.kind);
    }
  }
}
