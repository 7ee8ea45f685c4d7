export type Limited<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'timed-out' };

/** Waits for the promise, but no longer than the limit. What the promise does afterwards is its own affair. */
export async function withTimeLimit<Value>(
  promise: PromiseLike<Value>,
  limitMilliseconds: number,
): Promise<Limited<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Limited<Value>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'timed-out' }), limitMilliseconds);
  });
  const done = Promise.resolve(promise).then((value): Limited<Value> => ({ kind: 'done', value }));
  try {
    return await Promise.race([done, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
