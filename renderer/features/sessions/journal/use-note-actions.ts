import { useCallback } from 'react';
import { contentOf, noteFor, wholeContentOf } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, NoteContent, Visibility } from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useVault } from '#renderer/services/vault.tsx';
import { listAttachments } from '#renderer/storage/repositories/attachments.ts';
import {
  changeVisibilityCommand,
  newAttachment,
  restoreVersionCommand,
  takeOutOfTrashCommand,
  trashNoteCommand,
} from './note-commands.ts';
import { deskOf } from './note-desk.ts';
import { readNote, storable } from './note-sealing.ts';
import { restoreFiles } from './restore-files.ts';

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
      const taken = isPrivate ? await listAttachments(database, note.id) : [];
      const content = { ...wholeContentOf(note), ...(isPrivate ? { files: taken } : {}) };
      const isStoredAnew = isPrivate || note.visibility === 'private';
      const restored = isStoredAnew
        ? await restoreFiles(desktop, content, isPrivate)
        : { ...content, missing: [] };
      if (restored === null) return fail(t('journal.visibility.failed'));
      const moved = await storable(
        vault,
        noteFor(visibility, note, { ...content, body: restored.body, files: restored.files }),
      );
      if (moved === null) return fail(t('journal.visibility.failed'));
      const added = isPrivate
        ? []
        : restored.files.map((file) => newAttachment(note, file, domainContext()));
      const changed = t('journal.visibility.changed', {
        visibility: t(`journal.visibility.${visibility}`),
      });
      const names = restored.missing.map((name) => name || t('journal.image.name'));
      const missing =
        names.length === 0
          ? ''
          : `. ${t('journal.visibility.missing', { names: formatList(names) })}`;
      if (!(await run(changeVisibilityCommand(note, moved, { taken, added })))) return false;
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
    [database, desktop, domainContext, fail, formatList, run, show, t, vault],
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
      const ready = await storable(
        vault,
        noteFor(note.visibility, note, { ...wholeContentOf(note), ...contentOf(content) }),
      );
      if (ready === null) return fail(t('app.save.failed'));
      return run(restoreVersionCommand(ready), t('journal.version.restored'));
    },
    [fail, run, t, vault],
  );

  return { changeVisibility, trash, takeOutOfTrash, restoreVersion };
}
