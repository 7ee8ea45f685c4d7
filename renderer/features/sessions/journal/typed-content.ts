import type { NoteFile } from '#shared/domain/journal/attachment.ts';
import type { NoteContent, PrivateContent } from '#shared/domain/journal/note.ts';

/** What is typed of a note, as it changes with every key. */
export class TypedContent {
  #title = '';
  #tags: readonly string[] = [];
  #files: readonly NoteFile[] = [];
  #readBody = (): string => '';
  #revision = 0;

  constructor(content: PrivateContent) {
    this.load(content);
  }

  /** Another number after each change: what was sealed of the same one is all there is. */
  get revision(): number {
    return this.#revision;
  }

  readonly content = (): PrivateContent => ({
    title: this.#title,
    body: this.#readBody(),
    tags: this.#tags,
    files: this.#files,
  });

  load({ title, body, tags, files }: PrivateContent): void {
    this.#title = title;
    this.#tags = tags;
    this.#files = files;
    this.#readBody = () => body;
    this.#revision += 1;
  }

  change(part: Partial<Pick<NoteContent, 'title' | 'tags'>>): void {
    this.#title = part.title ?? this.#title;
    this.#tags = part.tags ?? this.#tags;
    this.#revision += 1;
  }

  /** The body is only written out when it is saved. */
  changeBody(readBody: () => string): void {
    this.#readBody = readBody;
    this.#revision += 1;
  }

  changeFiles(edit: (files: readonly NoteFile[]) => readonly NoteFile[]): readonly NoteFile[] {
    this.#files = edit(this.#files);
    this.#revision += 1;
    return this.#files;
  }
}
