import { useCallback } from 'react';
import type { NoteFile } from '#shared/domain/journal/attachment.ts';
import { noteFile, withFile, withoutFile } from '#shared/domain/journal/note-files.ts';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useVault } from '#renderer/services/vault.tsx';
import {
  attachFileCommand,
  newAttachment,
  removeAttachmentCommand,
  writeNoteCommand,
} from './note-commands.ts';
import { deskOf } from './note-desk.ts';
import { readNote, storable } from './note-sealing.ts';
import type { NoteWritingState } from './note-writing-state.ts';
import type { NoteWriting } from './note-writing.ts';
import { useAttachments } from './queries.ts';

/** A file of a note on its screen. */
export interface ListedFile {
  readonly key: string;
  readonly file: NoteFile;
  remove(): void;
}

type FilesEdit = (files: readonly NoteFile[]) => readonly NoteFile[];

/**
 * The files of a note: rows beside one that others may read, part of what is sealed in a private one,
 * since the name of a file can tell as much as the text.
 */
export function useNoteFiles(
  note: JournalNote,
  writing: NoteWriting,
  state: NoteWritingState,
): {
  readonly files: readonly ListedFile[];
  add(files: readonly StoredFile[]): Promise<void>;
  /** Asks the user for a file and adds it. */
  pick(): Promise<void>;
} {
  const { desktop, domainContext } = useServices();
  const { t } = useLanguage();
  const run = useCommand();
  const show = useNotices((notices) => notices.show);
  const attachments = useAttachments(note.id) ?? [];
  const editSealed = useEditSealedFiles(note);
  const isPrivate = note.visibility === 'private';
  const added = (name: string) => t('journal.files.added', { name });
  const removed = (name: string) => t('journal.files.removed', { name });

  const files = isPrivate
    ? state.files.map((file): ListedFile => ({
        key: file.sha256,
        file,
        remove: () => {
          editSealed(
            (all) => withoutFile(all, file),
            (all) => withFile(all, file),
            removed(file.name),
          );
        },
      }))
    : attachments.map((attachment): ListedFile => ({
        key: attachment.id,
        file: attachment,
        remove: () => {
          void run(removeAttachmentCommand(attachment), removed(attachment.name));
        },
      }));

  async function add(stored: readonly StoredFile[]): Promise<void> {
    if (isPrivate) {
      for (const file of stored.map(noteFile)) {
        editSealed(
          (all) => withFile(all, file),
          (all) => withoutFile(all, file),
          added(file.name),
        );
      }
      return;
    }
    // Files stand beside a note that is stored.
    if (stored.length === 0 || !(await writing.store())) return;
    for (const file of stored) {
      const attachment = newAttachment(writing.current(), file, domainContext());
      if (!(await run(attachFileCommand(attachment), added(file.name)))) return;
    }
  }

  async function pick(): Promise<void> {
    const picked = await desktop.pickAttachment({ isPrivate });
    if (picked.ok) return add(picked.value === null ? [] : [picked.value]);
    show({ text: describeIpcError(picked.error.code, t), severity: 'error', action: null });
  }

  return { files, add, pick };
}

/** Changes the files sealed in a note, on whatever screen it is written by then, and offers to take that back. */
function useEditSealedFiles({ id }: Pick<JournalNote, 'id'>) {
  const { database } = useServices();
  const { t } = useLanguage();
  const run = useCommand();
  const vault = useVault();
  const show = useNotices((notices) => notices.show);
  const edit = useCallback(
    async (change: FilesEdit): Promise<boolean> => {
      const place = { id, visibility: 'private' } as const;
      const writing = deskOf(database).find(place);
      if (writing !== null) return writing.changeFiles(change);
      const stored = await readNote(database, vault, place);
      if (stored?.visibility !== 'private') return false;
      const ready = await storable(vault, { ...stored, files: change(stored.files) });
      return ready !== null && run(writeNoteCommand(ready));
    },
    [database, id, run, vault],
  );
  return useCallback(
    (change: FilesEdit, undo: FilesEdit, notice: string): void => {
      const fail = () => {
        show({ text: t('app.save.failed'), severity: 'error', action: null });
      };
      void edit(change).then((isChanged) => {
        if (!isChanged) {
          fail();
          return;
        }
        const takeBack = async () => {
          if (!(await edit(undo))) fail();
        };
        const action = { label: t('app.undo'), run: () => void takeBack() };
        show({ text: notice, severity: 'info', action });
      });
    },
    [edit, show, t],
  );
}
