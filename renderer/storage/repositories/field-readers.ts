import type { CalendarDate, Instant } from '#shared/domain/ids.ts';
import type { Fields, JsonValue } from '#shared/domain/operations/operation.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { Brand } from '#shared/lib/brand.ts';
import { asId, isId } from '#renderer/storage/ids.ts';

/**
 * How rows become domain objects again. A damaged field reads as a harmless default; a row that lacks
 * what makes it one is left out. Either way no screen has to defend itself.
 */
export function readRows<Entity>(
  rows: readonly StoredRow[],
  readRow: (row: StoredRow) => Entity | null,
): readonly Entity[] {
  return rows.map(readRow).filter((entity) => entity !== null);
}

export function readText(fields: Fields, name: string): string {
  const value = fieldValue(fields, name);
  return typeof value === 'string' ? value : '';
}

export function readFlag(fields: Fields, name: string): boolean {
  return fieldValue(fields, name) === true;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** Stands in for what is no number; a number out of range becomes the nearest in it. */
  readonly fallback: number;
}

export function readNumber(fields: Fields, name: string, range: NumberRange): number {
  const value = fieldValue(fields, name);
  if (typeof value !== 'number') return range.fallback;
  return Math.min(Math.max(value, range.least), range.most);
}

export function readId<Id extends Brand<string, string>>(fields: Fields, name: string): Id | null {
  const value = fieldValue(fields, name);
  return isId<Id>(value) ? value : null;
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return isList(value) && value.every(isItem);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list that pass; an empty list where there is none. */
export function readList<Item>(
  fields: Fields,
  name: string,
  isItem: (value: unknown) => value is Item,
): readonly Item[] {
  const value: unknown = fieldValue(fields, name);
  return isList(value) ? value.filter(isItem) : [];
}

/** A number one can reckon with. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isOneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): value is Choice {
  return choices.some((choice) => choice === value);
}

/** A number one can reckon with; null where there is none. */
export function readFigure(fields: Fields, name: string): number | null {
  const value: unknown = fieldValue(fields, name);
  return isCount(value) ? value : null;
}

export function readChoice<Choice extends string>(
  fields: Fields,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const value: JsonValue = fieldValue(fields, name);
  return isOneOf(value, choices) ? value : fallback;
}

function isKeyOf<Table extends object>(table: Table, value: unknown): value is keyof Table {
  return typeof value === 'string' && Object.hasOwn(table, value);
}

/** A state that the table of transitions knows. */
export function readState<State extends string>(
  fields: Fields,
  transitions: Readonly<Record<State, unknown>>,
  fallback: State,
): State {
  const value = fieldValue(fields, 'state');
  return isKeyOf(transitions, value) ? value : fallback;
}

export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

export function readDate(fields: Fields, name: string): CalendarDate | null {
  const value = fieldValue(fields, name);
  return isCalendarDate(value) ? value : null;
}

/** Stands in for a day that was damaged: a date that nobody takes for the right one. */
export const unknownDay = asId<CalendarDate>('1970-01-01');

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

export function readInstant(fields: Fields, name: string): Instant | null {
  const value = fieldValue(fields, name);
  return isInstant(value) ? value : null;
}

/** Stands in for a moment that was damaged: one that nobody takes for the right one. */
export const unknownMoment = asId<Instant>('1970-01-01T00:00:00.000Z');
