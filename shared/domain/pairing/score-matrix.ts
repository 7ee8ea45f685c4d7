import type { Cohort } from './cohort.ts';
import { breaksRule, listCriterionRules, type CriterionRule } from './criterion-rules.ts';
import type { BlockedCouples } from './hard-rules.ts';
import type { MatchParticipant } from './match-input.ts';
import { tellNobody, type TellProgress } from './match-progress.ts';
import type { BlockedBy } from './match-result.ts';
import { createMeasureRows } from './measure-matrix.ts';
import { unknownMark, type MeasureRows } from './measures/measure-rows.ts';
import { unknownFraction } from './measures/measurement.ts';
import { yardstickKey, type CriteriaRules, type Yardstick } from './measures/yardstick.ts';
import { earnedTenths, type PointShare } from './point-shares.ts';

/** Every mentor (row) against every mentee (column), row-major, in the cohort's order. */
export interface ScoreMatrix {
  readonly mentors: readonly MatchParticipant[];
  readonly mentees: readonly MatchParticipant[];
  /** The cohort's keys of the mentors and mentees. */
  readonly mentorKeys: readonly string[];
  readonly menteeKeys: readonly string[];
  /** Score in tenths of a point; the same number as `scorePair` finds. */
  readonly tenths: Uint16Array<ArrayBuffer>;
  /** 0 for a possible pair, else 1 + the place in `blockKinds` of the first rule that forbids it. */
  readonly blocks: Uint8Array<ArrayBuffer>;
}

export const blockKinds = [
  'same-person',
  'reporting-line',
  'vetoed',
  'excluded',
  'past-pair',
  'same-team',
  'same-manager',
  'must-unmet',
  'exclude-met',
] as const satisfies readonly BlockedBy['kind'][];

function blockCode(kind: BlockedBy['kind']): number {
  return blockKinds.indexOf(kind) + 1;
}

/** Three bytes a couple, and beside them never more than a few rows and `keptCells`. */
export function createScoreMatrix(
  cohort: Cohort,
  shares: readonly PointShare[],
  rules: CriteriaRules,
  blockedCouples: BlockedCouples,
  tellProgress: TellProgress = tellNobody,
): ScoreMatrix {
  const mentors = cohort.mentorPlaces.flatMap((place) => cohort.people[place] ?? []);
  const mentees = cohort.menteePlaces.flatMap((place) => cohort.people[place] ?? []);
  const mentorKeys = cohort.mentorPlaces.flatMap((place) => cohort.keys[place] ?? []);
  const menteeKeys = cohort.menteePlaces.flatMap((place) => cohort.keys[place] ?? []);
  const tenths = new Uint16Array(mentors.length * mentees.length);
  const blocks = new Uint8Array(mentors.length * mentees.length);

  const total = mentors.length;
  tellProgress({ kind: 'scoring', done: 0, total });
  const scorers = createRowScorers(shares, listCriterionRules(rules), mentors, mentees);
  const scored = createScoredRow(mentees.length);
  for (let row = 0; row < mentors.length; row += 1) {
    scored.tenths.fill(0);
    scored.codes.fill(0);
    for (const addScores of scorers) addScores(row, scored);
    tenths.set(scored.tenths, row * mentees.length);
    blocks.set(scored.codes, row * mentees.length);
    tellProgress({ kind: 'scoring', done: row + 1, total });
  }
  markBlockedCouples(cohort, blockedCouples, blocks);
  return { mentors, mentees, mentorKeys, menteeKeys, tenths, blocks };
}

/** What some measures give and forbid in one row. */
interface ScoredRow {
  readonly tenths: Uint16Array;
  /** As `ScoreMatrix.blocks`. */
  readonly codes: Uint8Array;
}

/** Adds what one measure gives in a row, and marks what it forbids. */
type RowScorer = (row: number, scored: ScoredRow) => void;

function createScoredRow(width: number): ScoredRow {
  return { tenths: new Uint16Array(width), codes: new Uint8Array(width) };
}

interface Measured {
  readonly yardstick: Yardstick;
  readonly shares: PointShare[];
  readonly rules: CriterionRule[];
}

function createRowScorers(
  shares: readonly PointShare[],
  rules: readonly CriterionRule[],
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
): readonly RowScorer[] {
  const measured = new Map<string, Measured>();
  const measuredBy = (yardstick: Yardstick): Measured => {
    const key = yardstickKey(yardstick);
    const found = measured.get(key) ?? { yardstick, shares: [], rules: [] };
    measured.set(key, found);
    return found;
  };
  for (const share of shares) measuredBy(share.yardstick).shares.push(share);
  for (const rule of rules) measuredBy(rule.yardstick).rules.push(rule);
  return [...measured.values()].map((each) =>
    createRowScorer(
      each,
      createMeasureRows(each.yardstick, mentors, mentees),
      new Float64Array(mentees.length),
    ),
  );
}

/** Cells of rows that are kept for mentors of the same kind, per measure: three megabytes. */
const keptCells = 1_000_000;

/** Departments, sites or languages are few: most rows have been found before. */
function createRowScorer(
  { shares, rules }: Measured,
  rows: MeasureRows,
  fractions: Float64Array,
): RowScorer {
  const width = fractions.length;
  const kept = new Map<number, ScoredRow>();
  const score = (row: number, scored: ScoredRow): void => {
    rows.fill(row, fractions);
    for (const share of shares) addEarned(scored.tenths, share, fractions);
    for (const rule of rules) markBroken(scored.codes, rule, fractions);
  };
  return (row, scored) => {
    const kind = rows.kindOf(row);
    let known = kept.get(kind);
    if (known === undefined) {
      if (kind < 0 || (kept.size + 1) * width > keptCells) {
        score(row, scored);
        return;
      }
      known = createScoredRow(width);
      score(row, known);
      kept.set(kind, known);
    }
    addTenths(scored.tenths, known.tenths);
    if (rules.length > 0) keepFirstCodes(scored.codes, known.codes);
  };
}

// The loops below run once per pair and measure. Each is a function of its own on typed arrays, which
// is compiled to quicker code than the same loop inside a closure.

function addEarned(sums: Uint16Array, share: PointShare, fractions: Float64Array): void {
  const { tenths } = share;
  const unknownTenths = earnedTenths(tenths, unknownFraction);
  for (let column = 0; column < sums.length; column += 1) {
    const fraction = fractions[column] ?? unknownMark;
    const earned = fraction === unknownMark ? unknownTenths : earnedTenths(tenths, fraction);
    sums[column] = (sums[column] ?? 0) + earned;
  }
}

function addTenths(sums: Uint16Array, tenths: Uint16Array): void {
  for (let column = 0; column < sums.length; column += 1) {
    sums[column] = (sums[column] ?? 0) + (tenths[column] ?? 0);
  }
}

function markBroken(codes: Uint8Array, rule: CriterionRule, fractions: Float64Array): void {
  const code = blockCode(rule.by.kind);
  for (let column = 0; column < codes.length; column += 1) {
    const fraction = fractions[column] ?? unknownMark;
    if (breaksRule(rule, fraction, fraction !== unknownMark)) {
      codes[column] = firstCode(codes[column] ?? 0, code);
    }
  }
}

function keepFirstCodes(codes: Uint8Array, others: Uint8Array): void {
  for (let column = 0; column < codes.length; column += 1) {
    codes[column] = firstCode(codes[column] ?? 0, others[column] ?? 0);
  }
}

/** The measures come in any order; of the rules a pair breaks, the first in `blockKinds` is kept. */
function firstCode(one: number, other: number): number {
  return one === 0 || (other !== 0 && other < one) ? other : one;
}

/** These rules come before all criteria. */
function markBlockedCouples(
  { people, mentorPlaces, menteePlaces }: Cohort,
  blockedCouples: BlockedCouples,
  blocks: Uint8Array,
): void {
  const columnOf = new Int32Array(people.length).fill(-1);
  for (const [column, place] of menteePlaces.entries()) columnOf[place] = column;
  for (const [row, place] of mentorPlaces.entries()) {
    for (const [other, by] of blockedCouples.with(place)) {
      const column = columnOf[other] ?? -1;
      if (column >= 0) blocks[row * menteePlaces.length + column] = blockCode(by.kind);
    }
  }
}
