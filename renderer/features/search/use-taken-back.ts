import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { isMessageKey } from '#shared/i18n/translate.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useRedo, useUndo } from '#renderer/services/use-command.ts';
import { plainCommand } from './plain-command.ts';
import type { PaletteCommand } from './search-option.ts';

/** Undo and redo, each named after what it would take back. */
export function useTakenBack(): readonly PaletteCommand[] {
  const { commands } = useServices();
  const { t } = useLanguage();
  const undo = useUndo();
  const redo = useRedo();
  const undoable = useLiveQuery(() => commands.peekUndo(), [commands]);
  const redoable = useLiveQuery(() => commands.peekRedo(), [commands]);
  return useMemo(() => {
    const what = (name: string) => (isMessageKey(name) ? t(name) : name);
    return [
      ...(undoable == null
        ? []
        : [
            plainCommand(
              'undo',
              t('search.command.undo', { what: what(undoable.name) }),
              () => void undo(),
            ),
          ]),
      ...(redoable == null
        ? []
        : [
            plainCommand(
              'redo',
              t('search.command.redo', { what: what(redoable.name) }),
              () => void redo(),
            ),
          ]),
    ];
  }, [redo, redoable, t, undo, undoable]);
}
