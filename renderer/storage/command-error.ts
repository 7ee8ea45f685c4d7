/** Why a command was not saved. In every case nothing of it is in the tables, save where said. */
export type CommandError =
  | { readonly kind: 'disk-full' }
  /** The write was called off after its time limit; the engine may yet complete it. */
  | { readonly kind: 'timed-out' }
  /** The database is closed, or was written by a newer version of the app. */
  | { readonly kind: 'database-closed' }
  | { readonly kind: 'newer-database' }
  | { readonly kind: 'nothing-to-undo' }
  /** What the command was based on had changed by the time its turn came. */
  | { readonly kind: 'outdated' }
  /** A command from elsewhere carries a clock reading that is none. */
  | { readonly kind: 'invalid-command' }
  | { readonly kind: 'storage-failed'; readonly message: string };

function errorChain(error: unknown): readonly { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < 5) {
    const name = 'name' in current && typeof current.name === 'string' ? current.name : '';
    const message =
      'message' in current && typeof current.message === 'string' ? current.message : '';
    chain.push({ name, message });
    // Dexie wraps the engine's error.
    current = 'inner' in current ? current.inner : null;
  }
  return chain;
}

export function describeStorageError(error: unknown): CommandError {
  const chain = errorChain(error);
  const isNamed = (name: string): boolean => chain.some((link) => link.name === name);
  // The first write on a full disk ends in a plain AbortError that names the quota only in its text.
  const isFull =
    isNamed('QuotaExceededError') || chain.some(({ message }) => /quota/i.test(message));
  if (isFull) return { kind: 'disk-full' };
  if (isNamed('NewerDatabaseError')) return { kind: 'newer-database' };
  if (isNamed('DatabaseClosedError')) return { kind: 'database-closed' };
  return { kind: 'storage-failed', message: chain.map(({ message }) => message).join(': ') };
}
