/**
 * Makes something of each object once, and remembers it for as long as the object is there: for lists that
 * many figures look through, and that are never written to.
 */
export function rememberFor<Source extends object, Made>(
  make: (source: Source) => Made,
): (source: Source) => Made {
  const made = new WeakMap<Source, { readonly value: Made }>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined) return known.value;
    const value = make(source);
    made.set(source, { value });
    return value;
  };
}
