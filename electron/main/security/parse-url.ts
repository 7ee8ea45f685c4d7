/** Null when the text is no address. `URL.canParse` says the same, but not in Node 18. */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
