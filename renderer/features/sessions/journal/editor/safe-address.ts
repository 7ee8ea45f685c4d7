/** What a mention in a note points to. */
export type MentionKind = 'person' | 'skill';

const mentionPattern = /^binome:(person|skill)\/([\w-]{1,64})$/;
const filePattern = /^(?:binome:file\/|app:\/\/binome\/files\/)([0-9a-f]{64})$/;
const ownPattern = /^binome:(?:person|skill|session|note)\/[\w-]{1,64}$/;
const webSchemes: readonly string[] = ['https:', 'http:', 'mailto:'];

/**
 * The address in the one form it is stored in; null for whatever a link of a note must not lead to, such
 * as a script or a file of the computer.
 */
export function safeAddress(text: string): string | null {
  const trimmed = text.trim();
  if (ownPattern.test(trimmed)) return trimmed;
  // Backslashes have no place in an address, and mean a network share to some systems.
  if (trimmed.includes('\\')) return null;
  try {
    const { protocol, href } = new URL(trimmed);
    return webSchemes.includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** The content a picture of a note shows, by its SHA-256; null for every address but the app's own files. */
export function fileInAddress(address: string): string | null {
  return filePattern.exec(address)?.[1] ?? null;
}

/** As Markdown keeps it, the same on every computer. */
export function fileAddress(sha256: string): string {
  return `binome:file/${sha256}`;
}

/** As the window loads it. */
export function fileSource(sha256: string): string {
  return `app://binome/files/${sha256}`;
}

export function mentionAddress(kind: MentionKind, id: string): string {
  return `binome:${kind}/${id}`;
}

export function mentionInAddress(
  address: string,
): { readonly kind: MentionKind; readonly id: string } | null {
  const [, kind, id] = mentionPattern.exec(address) ?? [];
  if (id === undefined || (kind !== 'person' && kind !== 'skill')) return null;
  return { kind, id };
}

/** The sign a mention begins with, in the text as on the keyboard. */
export const mentionSigns: Readonly<Record<MentionKind, '@' | '#'>> = { person: '@', skill: '#' };
