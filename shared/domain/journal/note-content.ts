import type { DomainContext, NoteId, PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import { isNarrower } from './narrower-visibility.ts';
import { haveSameFiles, parseNoteFiles } from './note-files.ts';
import type { JournalNote, NoteContent, NoteHeader, PrivateContent, Visibility } from './note.ts';

const longestNameCharacters = 80;
const longestTagCharacters = 40;

/** The table in which notes of each visibility are kept: apart, so that none is shown to the wrong reader by mistake. */
export const noteTables = {
  private: 'privateNotes',
  pair: 'pairNotes',
  coordinator: 'coordinatorNotes',
} as const satisfies Readonly<Record<Visibility, string>>;

/**
 * Each note once, as the fewest may read it. A note stands in one table; should edits that crossed ever
 * leave it in two, its author's wish for fewer readers counts.
 */
export function withFewestReaders<
  Note extends { readonly id: NoteId; readonly visibility: Visibility },
>(notes: readonly Note[]): readonly Note[] {
  const narrowest = new Map<NoteId, Note>();
  for (const note of notes) {
    const other = narrowest.get(note.id);
    if (other === undefined || isNarrower(note.visibility, other.visibility)) {
      narrowest.set(note.id, note);
    }
  }
  return notes.filter((note) => narrowest.get(note.id) === note);
}

export const emptyContent: NoteContent = { title: '', body: '', tags: [] };

export function contentOf({ title, body, tags }: NoteContent): NoteContent {
  return { title, body, tags };
}

/** The content with the files that the note holds itself: those of one that others may read stand beside it. */
export function wholeContentOf(note: JournalNote): PrivateContent {
  return { ...contentOf(note), files: note.visibility === 'private' ? note.files : [] };
}

/** What is sealed of a private note. */
export function privateContentOf(content: PrivateContent): PrivateContent {
  return { ...contentOf(content), files: content.files };
}

export function headerOf(note: NoteHeader): NoteHeader {
  const { id, programmeId, pairId, sessionId, writtenAt, state } = note;
  return { id, programmeId, pairId, sessionId, writtenAt, state };
}

/** The note with that content for these readers. Only a private one holds its files itself. */
export function noteFor(
  visibility: Visibility,
  header: NoteHeader,
  content: PrivateContent,
): JournalNote {
  return visibility === 'private'
    ? { ...headerOf(header), ...privateContentOf(content), visibility }
    : { ...headerOf(header), ...contentOf(content), visibility };
}

export function haveSameContent(one: NoteContent, other: NoteContent): boolean {
  return (
    one.title === other.title &&
    one.body === other.body &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, index) => tag === other.tags[index])
  );
}

/** As `haveSameContent`, its files included. */
export function areSameThroughout(one: PrivateContent, other: PrivateContent): boolean {
  return haveSameContent(one, other) && haveSameFiles(one.files, other.files);
}

/** The title, or the first words without their markup; empty when nothing is written yet. */
export function nameOfNote({ title, body }: NoteContent): string {
  const name = title.trim() === '' ? firstWords(body) : title.trim();
  if (name.length <= longestNameCharacters) return name;
  // Neither through a character of two units, nor in the middle of a word where there is a gap near by.
  const cut = name.slice(0, longestNameCharacters).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s\S{0,15}$/, '').trimEnd()}…`;
}

function firstWords(body: string): string {
  for (const line of body.slice(0, 4000).split('\n')) {
    const words = line
      .replace(/^(?:\s*(?:[#>]+|[-*+]|\d+[.)])(?=\s))+/, '')
      .replace(/^\s*\[[ x]\](?=\s)/i, '')
      .replaceAll(/!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
      .replaceAll(/(?<!\\)[*`]+/g, '')
      .replaceAll(/\\([^\w\s])/g, '$1')
      .replaceAll('\\', '')
      .trim();
    // A rule, or the fence of a block of code.
    if (/[\p{L}\p{N}]/u.test(words)) return words;
  }
  return '';
}

/** Tags as they are kept: without commas, trimmed, none empty, none twice, the first spelling stays. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return tags
    .flatMap((typed) => typed.split(','))
    .map((tag) =>
      tag
        .replace(/^[\s#]+/, '')
        .slice(0, longestTagCharacters)
        .trim(),
    )
    .filter((tag) => {
      const key = tag.toLocaleLowerCase();
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** A note nobody has written in yet; nothing is stored before somebody does. */
export function newNote(
  place: {
    readonly programmeId: ProgrammeId;
    readonly pairId: PairId;
    readonly sessionId: SessionId | null;
  },
  visibility: Visibility,
  content: NoteContent,
  { now, newId }: Pick<DomainContext, 'now' | 'newId'>,
): JournalNote {
  const header: NoteHeader = { ...place, id: newId(), writtenAt: now, state: 'draft' };
  return noteFor(visibility, header, { ...content, files: [] });
}

/** What was sealed, or kept as a draft; null when it is not the content of a note. */
export function parseNoteContent(json: string): PrivateContent | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const title = 'title' in value ? value.title : null;
  const body = 'body' in value ? value.body : null;
  const tags: unknown = 'tags' in value ? value.tags : null;
  if (typeof title !== 'string' || typeof body !== 'string' || !Array.isArray(tags)) return null;
  const files = parseNoteFiles('files' in value ? value.files : null);
  return { title, body, tags: tags.filter((tag) => typeof tag === 'string'), files };
}
