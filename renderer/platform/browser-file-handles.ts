/** Files the user picked in a browser page, each under an id, as the desktop keeps them. */
export class BrowserFileHandles {
  readonly #files = new Map<string, Blob>();

  remember(file: Blob): string {
    const handle = crypto.randomUUID();
    this.#files.set(handle, file);
    return handle;
  }

  fileOf(handle: string): Blob | undefined {
    return this.#files.get(handle);
  }
}
