/** What a decision came to that must have been allowed. */
export function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
) {
  if (!result.ok) throw new Error('It was refused');
  return result.value;
}
