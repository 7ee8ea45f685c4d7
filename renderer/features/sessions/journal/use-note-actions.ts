import { useCallback } from 'react';
import type { JournalNote, NoteContent, Visibility } from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useVault } from '#renderer/services/vault.tsx';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import {
  attachFileCommand,
  changeVisibilityCommand,
  restoreVersionCommand,
  takeOutOfTrashCommand,
  trashNoteCommand,
} from './note-commands.ts';
import { storable } from './note-sealing.ts';
import { restorePictures } from './restore-files.ts';

/** What can be done with a whole note. Each resolves to true once it is on the disk. */
export function useNoteActions() {
  const { desktop, domainContext } = useServices();
  const { t } = useLanguage();
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
    async (note: JournalNote, visibility: Visibility): Promise<boolean> => {
      const isPrivate = visibility === 'private';
      const isStoredAnew = isPrivate || note.visibility === 'private';
      const body = isStoredAnew ? await restorePictures(desktop, note.body, isPrivate) : note.body;
      if (body === null) return fail(t('journal.visibility.failed'));
      const moved = await storable(vault, { ...note, body, visibility });
      if (moved === null) return fail(t('journal.visibility.failed'));
      return run(
        changeVisibilityCommand(note, moved),
        t('journal.visibility.changed', { visibility: t(`journal.visibility.${visibility}`) }),
      );
    },
    [desktop, fail, run, t, vault],
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

  const pickAndAttach = useCallback(
    async (note: JournalNote): Promise<boolean> => {
      const picked = await desktop.pickAttachment({ isPrivate: false });
      if (!picked.ok) return fail(describeIpcError(picked.error.code, t));
      return picked.value !== null && attach(note, [picked.value]);
    },
    [attach, desktop, fail, t],
  );

  return { changeVisibility, trash, takeOutOfTrash, restoreVersion, attach, pickAndAttach };
}
