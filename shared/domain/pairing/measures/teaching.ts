import type { SkillId } from '#shared/domain/ids.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import { noKind, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

/** From this level on a person works alone with the skill, and teaching it earns all its points. */
export const fullTeachingLevel = 3;
const highestPriority = 3;

/** Level as far as it earns points, 0 to `fullTeachingLevel`; a number that is none counts as 0. */
function taughtLevel(level: number): number {
  return wholeUpTo(fullTeachingLevel, level);
}

function weightOfPriority(priority: number): number {
  return wholeUpTo(highestPriority, priority);
}

/** Whole numbers keep every sum exact, so that the order of the skills cannot change the result. */
function wholeUpTo(most: number, number: number): number {
  return number > 0 ? Math.min(most, Math.floor(number)) : 0;
}

/**
 * Σ priority × min(1, level ÷ 3) ÷ Σ priority over the wanted skills. Someone who wants nothing has
 * left the matter blank; someone who offers nothing cannot teach, which is known and earns nothing.
 */
export function measureTeaching(
  metKind: 'needs-met' | 'learns-in-return',
  blankKind: 'no-need-stated' | 'nothing-wanted-in-return',
  offers: readonly OfferedSkill[],
  wants: readonly WantedSkill[],
): Measurement {
  const metSkillIds: SkillId[] = [];
  const partlyMetSkillIds: SkillId[] = [];
  const missedSkillIds: SkillId[] = [];
  let earned = 0;
  let possible = 0;
  for (const { skillId, priority } of byPriority(wants)) {
    const level = taughtLevel(offers.find((offer) => offer.skillId === skillId)?.level ?? 0);
    earned += weightOfPriority(priority) * level;
    possible += weightOfPriority(priority) * fullTeachingLevel;
    if (level === fullTeachingLevel) metSkillIds.push(skillId);
    else if (level > 0) partlyMetSkillIds.push(skillId);
    else missedSkillIds.push(skillId);
  }
  return possible === 0
    ? unknown({ kind: blankKind })
    : known(earned / possible, { kind: metKind, metSkillIds, partlyMetSkillIds, missedSkillIds });
}

function byPriority(wants: readonly WantedSkill[]): readonly WantedSkill[] {
  return wants.toSorted(
    (one, other) => weightOfPriority(other.priority) - weightOfPriority(one.priority),
  );
}

/**
 * Whom of the columns a skill concerns, and how much: column × 4 + their level or the weight of their
 * priority, which are below 4. One number for both is read in half the time.
 */
type SkillColumns = Int32Array;
const worthBits = 2;
const worthMask = 2 ** worthBits - 1;

/**
 * Measured five times faster than comparing the skills of each pair: a row only meets the columns that
 * have to do with its skills.
 */
type SkillIndex = ReadonlyMap<SkillId, SkillColumns>;

/** The claims that count: of a skill that is offered twice, the first, as in `measureTeaching`. */
function firstOffers(offers: readonly OfferedSkill[]): readonly OfferedSkill[] {
  const skillIds = new Set<SkillId>();
  for (const { skillId } of offers) skillIds.add(skillId);
  if (skillIds.size === offers.length) return offers;
  return offers.filter(({ skillId }) => skillIds.delete(skillId));
}

function possibleOf(wants: readonly WantedSkill[]): number {
  let possible = 0;
  for (const { priority } of wants) possible += weightOfPriority(priority) * fullTeachingLevel;
  return possible;
}

/** Each row teaches, each column learns. */
export function teachingRows(
  teachers: readonly { readonly offers: readonly OfferedSkill[] }[],
  learners: readonly { readonly wants: readonly WantedSkill[] }[],
): MeasureRows {
  const lists: SkillLists = new Map();
  for (const [column, { wants }] of learners.entries()) {
    for (const { skillId, priority } of wants) {
      addToList(lists, skillId, column, weightOfPriority(priority));
    }
  }
  const index = createIndex(lists);
  const possible = Int32Array.from(learners, ({ wants }) => possibleOf(wants));
  const earned = new Int32Array(learners.length);
  return {
    kindOf: noKind,
    fill: (row, fractions) => {
      earned.fill(0);
      for (const { skillId, level } of firstOffers(teachers[row]?.offers ?? [])) {
        addUp(index, skillId, taughtLevel(level), earned);
      }
      for (let column = 0; column < earned.length; column += 1) {
        const most = possible[column] ?? 0;
        fractions[column] = most === 0 ? unknownMark : (earned[column] ?? 0) / most;
      }
    },
  };
}

/** Each row learns, each column teaches. */
export function learningRows(
  learners: readonly { readonly wants: readonly WantedSkill[] }[],
  teachers: readonly { readonly offers: readonly OfferedSkill[] }[],
): MeasureRows {
  const lists: SkillLists = new Map();
  for (const [column, { offers }] of teachers.entries()) {
    for (const { skillId, level } of firstOffers(offers)) {
      addToList(lists, skillId, column, taughtLevel(level));
    }
  }
  const index = createIndex(lists);
  const earned = new Int32Array(teachers.length);
  return {
    kindOf: noKind,
    fill: (row, fractions) => {
      const wants = learners[row]?.wants ?? [];
      const possible = possibleOf(wants);
      if (possible === 0) {
        fractions.fill(unknownMark);
        return;
      }
      earned.fill(0);
      for (const { skillId, priority } of wants) {
        addUp(index, skillId, weightOfPriority(priority), earned);
      }
      for (let column = 0; column < earned.length; column += 1) {
        fractions[column] = (earned[column] ?? 0) / possible;
      }
    },
  };
}

type SkillLists = Map<SkillId, number[]>;

function addToList(lists: SkillLists, skillId: SkillId, column: number, worth: number): void {
  if (worth === 0) return;
  const packed = (column << worthBits) | worth;
  const list = lists.get(skillId);
  if (list === undefined) lists.set(skillId, [packed]);
  else list.push(packed);
}

function createIndex(lists: SkillLists): SkillIndex {
  return new Map([...lists].map(([skillId, list]) => [skillId, Int32Array.from(list)]));
}

function addUp(index: SkillIndex, skillId: SkillId, worth: number, sums: Int32Array): void {
  const concerned = index.get(skillId);
  if (concerned !== undefined && worth !== 0) addWorths(concerned, worth, sums);
}

/** The innermost loop of all scores; four at a time take a third less than one after the other. */
function addWorths(concerned: SkillColumns, worth: number, sums: Int32Array): void {
  let place = 0;
  for (; place + 3 < concerned.length; place += 4) {
    addWorth(concerned[place] ?? 0, worth, sums);
    addWorth(concerned[place + 1] ?? 0, worth, sums);
    addWorth(concerned[place + 2] ?? 0, worth, sums);
    addWorth(concerned[place + 3] ?? 0, worth, sums);
  }
  for (; place < concerned.length; place += 1) addWorth(concerned[place] ?? 0, worth, sums);
}

/** `Math.imul` and `| 0` say that these are whole numbers, which the compiler would else check. */
function addWorth(packed: number, worth: number, sums: Int32Array): void {
  const column = packed >> worthBits;
  sums[column] = ((sums[column] ?? 0) + Math.imul(worth, packed & worthMask)) | 0;
}
