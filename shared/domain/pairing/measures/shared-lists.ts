import { foldText } from '#shared/lib/fold-text.ts';
import { numberKinds, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

/** A list as it is compared: by key, in the order given, with the text as written. */
export type KeyedList = ReadonlyMap<string, string>;

export function keyLanguages(languages: readonly string[]): KeyedList {
  return new Map(languages.map((language) => [language, language]));
}

/** Texts that differ in case or accents alone are one; the first spelling is kept, empty ones are left out. */
export function keyTexts(texts: readonly string[]): KeyedList {
  const keyed = new Map<string, string>();
  for (const text of texts) {
    const key = foldText(text);
    if (key !== '' && !keyed.has(key)) keyed.set(key, text.trim());
  }
  return keyed;
}

/** A field that lists several values, parted by `,`, `;` or `|`. */
export function keyValues(cell: string): KeyedList {
  return keyTexts(cell.split(/[,;|]/));
}

/** What both lists hold, as the first writes it and in its order. */
function listShared(one: KeyedList, other: KeyedList): readonly string[] {
  return [...one].flatMap(([key, text]) => (other.has(key) ? text : []));
}

/** How much a list shared in part is worth; all three are counts, the last two above 0. */
type FractionOfShared = (shared: number, one: number, other: number) => number;

/** One value in common is enough. */
const anyShared: FractionOfShared = (shared) => (shared > 0 ? 1 : 0);
/** Shared ÷ the shorter list: whoever names more is not at a disadvantage. */
const shareOfShorter: FractionOfShared = (shared, one, other) => shared / Math.min(one, other);

export function measureLanguages(
  mentor: readonly string[],
  mentee: readonly string[],
): Measurement {
  const one = keyLanguages(mentor);
  const other = keyLanguages(mentee);
  if (one.size === 0 || other.size === 0) return unknown();
  const languages = listShared(one, other);
  return known(
    anyShared(languages.length, one.size, other.size),
    languages.length === 0
      ? { kind: 'no-shared-language' }
      : { kind: 'shared-languages', languages },
  );
}

export function measureMotivation(
  mentor: readonly string[],
  mentee: readonly string[],
): Measurement {
  const one = keyTexts(mentor);
  const other = keyTexts(mentee);
  if (one.size === 0 || other.size === 0) return unknown();
  const tags = listShared(one, other);
  return known(
    shareOfShorter(tags.length, one.size, other.size),
    tags.length === 0 ? { kind: 'no-shared-motivation' } : { kind: 'shared-motivation', tags },
  );
}

export function measureOverlap(field: string, mentor: string, mentee: string): Measurement {
  const one = keyValues(mentor);
  const other = keyValues(mentee);
  if (one.size === 0 || other.size === 0) return unknown();
  const values = listShared(one, other);
  return known(
    shareOfShorter(values.length, one.size, other.size),
    values.length === 0
      ? { kind: 'field-shares-nothing', field }
      : { kind: 'field-shares', field, values },
  );
}

export function languageRows(
  mentors: readonly KeyedList[],
  mentees: readonly KeyedList[],
): MeasureRows {
  return sharedListRows(mentors, mentees, anyShared);
}

/** For motivation tags and fields that list several values. */
export function overlapRows(
  mentors: readonly KeyedList[],
  mentees: readonly KeyedList[],
): MeasureRows {
  return sharedListRows(mentors, mentees, shareOfShorter);
}

function sharedListRows(
  mentors: readonly KeyedList[],
  mentees: readonly KeyedList[],
  fractionOf: FractionOfShared,
): MeasureRows {
  const columnsOf = new Map<string, number[]>();
  for (const [column, list] of mentees.entries()) {
    for (const key of list.keys()) {
      const columns = columnsOf.get(key) ?? [];
      if (columns.length === 0) columnsOf.set(key, columns);
      columns.push(column);
    }
  }
  const sizes = Int32Array.from(mentees, ({ size }) => size);
  const kinds = numberKinds(mentors.map((list) => JSON.stringify([...list.keys()].toSorted())));
  return {
    kindOf: (mentor) => kinds[mentor] ?? -1,
    fill: (mentor, fractions) => {
      const list = mentors[mentor];
      if (list === undefined || list.size === 0) {
        fractions.fill(unknownMark);
        return;
      }
      fractions.fill(0);
      for (const key of list.keys()) {
        for (const column of columnsOf.get(key) ?? []) {
          fractions[column] = (fractions[column] ?? 0) + 1;
        }
      }
      for (let column = 0; column < fractions.length; column += 1) {
        const size = sizes[column] ?? 0;
        fractions[column] =
          size === 0 ? unknownMark : fractionOf(fractions[column] ?? 0, list.size, size);
      }
    },
  };
}
