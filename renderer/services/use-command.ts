import { useCallback } from 'react';
import { isMessageKey, type MessageKey } from '#shared/i18n/translate.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import { useServices } from './app-services.tsx';
import { useLanguage } from './language.tsx';
import { useNotices } from './notices.ts';

/** What the user did, named by a key of the catalogues so that it can be undone by name in either language. */
export interface Command {
  readonly name: Extract<MessageKey, `command.${string}`>;
  readonly changes: readonly Change[];
}

/**
 * Runs commands on behalf of a screen. Tells the user what happened when it fails, and offers to take
 * it back when `notice` says what was done. Resolves to true once the change is on the disk.
 */
export function useCommand(): (command: Command, notice?: string) => Promise<boolean> {
  const { commands } = useServices();
  const { t } = useLanguage();
  const undo = useUndo();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (command, notice) => {
      const outcome = await commands.run(command);
      if (!outcome.ok) {
        show({ text: t('app.save.failed'), severity: 'error', action: null });
        return false;
      }
      if (notice !== undefined) {
        const action = { label: t('app.undo'), run: () => void undo() };
        show({ text: notice, severity: 'info', action });
      }
      return true;
    },
    [commands, show, t, undo],
  );
}

/** Takes back the last command, and says which one it was. */
export function useUndo(): () => Promise<void> {
  const { commands } = useServices();
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  return useCallback(async () => {
    const undone = await commands.peekUndo();
    if (undone === null) {
      show({ text: t('app.undo.nothing'), severity: 'info', action: null });
      return;
    }
    const outcome = await commands.undoLast();
    const what = isMessageKey(undone.name) ? t(undone.name) : undone.name;
    show(
      outcome.ok
        ? { text: t('app.undo.done', { what }), severity: 'info', action: null }
        : { text: t('app.save.failed'), severity: 'error', action: null },
    );
  }, [commands, show, t]);
}
