import { randomUUID } from 'node:crypto';

/**
 * The files the user picked or saved in our own dialogs, each under an opaque id. The window knows
 * only the ids, so it can never name a path of its own.
 */
export class FileHandles {
  readonly #paths = new Map<string, string>();

  remember(path: string): string {
    const handle = randomUUID();
    this.#paths.set(handle, path);
    return handle;
  }

  pathOf(handle: string): string | undefined {
    return this.#paths.get(handle);
  }
}
