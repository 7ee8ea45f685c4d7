import { diffWordsWithSpace } from 'diff';
import type { NoteContent } from '#shared/domain/journal/note.ts';

/** A run of words that stayed, came or went. */
interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** After so long two texts have too little in common for the comparison to be of use. */
const limitMilliseconds = 1000;

/**
 * Where a mention leads and which file a picture is: of no use to a reader. A sign behind a backslash begins
 * nothing, and the words hold no bracket of their own, so that no text is gone through more than twice.
 */
const ownAddress = /\\[^]|\[((?:[^[\]\\]|\\[^])*)\]\(binome:(?:person|skill|file)\/[\w-]*\)/g;

/** A note as one text to read: its title, its body with its Markdown, its tags. */
export function wholeText({ title, body, tags }: NoteContent): string {
  const head = title === '' ? [] : [title];
  const foot = tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')];
  return [...head, ...(body === '' ? [] : [withoutOwnAddresses(body)]), ...foot].join('\n\n');
}

function withoutOwnAddresses(body: string): string {
  return body.replaceAll(ownAddress, (whole, words?: string) => words ?? whole);
}

/** What changed from one version to the next, word by word; whole against whole when they are too different. */
export function compareVersions(before: NoteContent, after: NoteContent): readonly DiffPart[] {
  const old = wholeText(before);
  const next = wholeText(after);
  const changes = diffWordsWithSpace(old, next, { timeout: limitMilliseconds });
  const parts: readonly DiffPart[] =
    changes === undefined
      ? [
          { kind: 'removed', text: old },
          { kind: 'added', text: next },
        ]
      : changes.map(({ added, removed, value }) => ({
          kind: added ? 'added' : removed ? 'removed' : 'same',
          text: value,
        }));
  return parts.filter(({ text }) => text !== '');
}
