import { useCallback } from 'react';
import type { JournalNote, NoteContent, Visibility } from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useVault } from '#renderer/services/vault.tsx';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import { listAttachments } from '#renderer/storage/repositories/attachments.ts';
import {
  attachFileCommand,
  changeVisibilityCommand,
  restoreVersionCommand,
  takeOutOfTrashCommand,
  trashNoteCommand,
} from './note-commands.ts';
import { deskOf } from './note-desk.ts';
import { readNote, storable } from './note-sealing.ts';
import { restorePictures } from './restore-files.ts';

/** What can be done with a whole note. What changes it resolves to true once it is on the disk. */
export function useNoteActions() {
  const { database, desktop, domainContext } = useServices();
  const { t, formatList } = useLanguage();
  const run = useCommand();
  const vault = useVault();
  const show = useNotices((state) => state.show);

  const fail = useCallback(
    (text: string): false => {
      show({ text, severity: 'error', action: null });
      return false;
    },
    [show],
  );

  const changeVisibility = useCallback(
    async function change(note: JournalNote, visibility: Visibility): Promise<boolean> {
      const isPrivate = visibility === 'private';
      if (isPrivate && (await listAttachments(database, note.id)).length > 0) {
        return fail(t('journal.visibility.blocked.files'));
      }
      const isStoredAnew = isPrivate || note.visibility === 'private';
      const pictures = isStoredAnew
        ? await restorePictures(desktop, note.body, isPrivate)
        : { body: note.body, missing: [] };
      if (pictures === null) return fail(t('journal.visibility.failed'));
      const moved = await storable(vault, { ...note, body: pictures.body, visibility });
      if (moved === null) return fail(t('journal.visibility.failed'));
      const changed = t('journal.visibility.changed', {
        visibility: t(`journal.visibility.${visibility}`),
      });
      const names = pictures.missing.map((name) => name || t('journal.image.name'));
      const missing =
        names.length === 0
          ? ''
          : `. ${t('journal.visibility.missing', { pictures: formatList(names) })}`;
      if (!(await run(changeVisibilityCommand(note, moved)))) return false;
      // Taken back as it reads by then: taking back the command itself would leave what was typed since
      // with the readers it has now.
      const moveBack = async () => {
        const place = { id: note.id, visibility };
        const writing = deskOf(database).find(place);
        if (writing !== null) {
          await writing.handOver((current) => change(current, note.visibility));
          return;
        }
        const current = await readNote(database, vault, place);
        if (current === null) fail(t('journal.visibility.failed'));
        else await change(current, note.visibility);
      };
      const action = { label: t('app.undo'), run: () => void moveBack() };
      show({ text: changed + missing, severity: 'info', action });
      return true;
    },
    [database, desktop, fail, formatList, run, show, t, vault],
  );

  const trash = useCallback(
    async (note: JournalNote): Promise<boolean> => {
      const ready = await storable(vault, note);
      if (ready === null) return fail(t('app.save.failed'));
      return run(trashNoteCommand(ready), t('journal.trashed'));
    },
    [fail, run, t, vault],
  );

  const takeOutOfTrash = useCallback(
    async (note: JournalNote): Promise<boolean> => {
      const ready = await storable(vault, note);
      if (ready === null) return fail(t('app.save.failed'));
      return run(takeOutOfTrashCommand(ready), t('journal.restored'));
    },
    [fail, run, t, vault],
  );

  const restoreVersion = useCallback(
    async (note: JournalNote, content: NoteContent): Promise<boolean> => {
      const ready = await storable(vault, { ...note, ...content });
      if (ready === null) return fail(t('app.save.failed'));
      return run(restoreVersionCommand(ready), t('journal.version.restored'));
    },
    [fail, run, t, vault],
  );

  const attach = useCallback(
    async (note: JournalNote, files: readonly StoredFile[]): Promise<boolean> => {
      for (const file of files) {
        const command = attachFileCommand(note, file, domainContext());
        if (!(await run(command, t('journal.files.added', { name: file.name })))) return false;
      }
      return true;
    },
    [domainContext, run, t],
  );

  /** Null when the user chose none, or was told why it cannot be had. */
  const pickFile = useCallback(async (): Promise<StoredFile | null> => {
    const picked = await desktop.pickAttachment({ isPrivate: false });
    if (picked.ok) return picked.value;
    fail(describeIpcError(picked.error.code, t));
    return null;
  }, [desktop, fail, t]);

  return { changeVisibility, trash, takeOutOfTrash, restoreVersion, attach, pickFile };
}
