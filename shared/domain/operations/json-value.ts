import type { JsonValue } from './operation.ts';

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** True when both read the same; the order of an object's keys means nothing. */
export function areJsonEqual(first: JsonValue, second: JsonValue): boolean {
  if (first === second) return true;
  if (first === null || second === null) return false;
  if (typeof first !== 'object' || typeof second !== 'object') return false;
  if (isList(first)) {
    if (!isList(second) || first.length !== second.length) return false;
    return first.every((item, index) => areJsonEqual(item, second[index] ?? null));
  }
  if (isList(second)) return false;
  const names = Object.keys(first);
  if (names.length !== Object.keys(second).length) return false;
  return names.every(
    (name) =>
      Object.hasOwn(second, name) && areJsonEqual(first[name] ?? null, second[name] ?? null),
  );
}

/** One text for all values that are equal: keys in order. */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}
