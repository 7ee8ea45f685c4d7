/** From one moment to a later one, in milliseconds since 1970. The end is no part of it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export const millisecondsPerMinute = 60_000;

export function spanOf(time: { readonly startsAt: string; readonly endsAt: string }): TimeSpan {
  return { from: Date.parse(time.startsAt), to: Date.parse(time.endsAt) };
}

/** Whether the two have a moment in common; one that begins as the other ends does not. */
export function doOverlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The same time in as few spans as can be, in order. */
export function joinSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans.filter(({ from, to }) => from < to).toSorted(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || last.to < span.from) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joined;
}

/** What is left of the span, in order. */
export function subtractSpans(span: TimeSpan, taken: readonly TimeSpan[]): readonly TimeSpan[] {
  const left: TimeSpan[] = [];
  let { from } = span;
  for (const gone of joinSpans(taken)) {
    if (!doOverlap(gone, span)) continue;
    if (from < gone.from) left.push({ from, to: gone.from });
    from = gone.to;
  }
  if (from < span.to) left.push({ from, to: span.to });
  return left;
}

function byStart(one: TimeSpan, other: TimeSpan): number {
  return one.from - other.from;
}
