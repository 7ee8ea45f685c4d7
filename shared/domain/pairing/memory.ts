/** Remembers the last few answers by their key, and forgets the one longest unused. */
export function createMemory<Value>(size: number): (key: string, create: () => Value) => Value {
  const remembered = new Map<string, Value>();
  return (key, create) => {
    const value = remembered.get(key) ?? create();
    // Set anew, so that the map's first key is always the one longest unused.
    remembered.delete(key);
    remembered.set(key, value);
    const [longestUnused] = remembered.keys();
    if (remembered.size > size && longestUnused !== undefined) remembered.delete(longestUnused);
    return value;
  };
}
