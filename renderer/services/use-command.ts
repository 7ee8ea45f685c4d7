import { useCallback } from 'react';
import type { CommandId } from '#shared/domain/ids.ts';
import { isMessageKey, type MessageKey } from '#shared/i18n/translate.ts';
import type { Result } from '#shared/lib/result.ts';
import type { CommandError } from '#renderer/storage/command-error.ts';
import type {
  Change,
  CommandOutcome,
  CommandRequest,
  UndoOutcome,
} from '#renderer/storage/command-runner.ts';
import { useServices } from './app-services.tsx';
import { useLanguage } from './language.tsx';
import { useNotices } from './notices.ts';

/** What the user did, named by a key of the catalogues so that it can be undone by name in either language. */
export interface Command {
  readonly name: Extract<MessageKey, `command.${string}`>;
  readonly changes: readonly Change[];
  /** See `CommandRequest.isStillWanted`; the user is told nothing when it is not. */
  isStillWanted?(): Promise<boolean>;
  /** See `CommandRequest.ends`; its notice offers no undo. */
  readonly ends?: NonNullable<CommandRequest['ends']>;
}

/**
 * Runs commands on behalf of a screen. Tells the user what happened when it fails, and offers to take
 * it back when `notice` says what was done. Resolves to true once the change is on the disk.
 */
export function useCommand(): (command: Command, notice?: string) => Promise<boolean> {
  const run = useTrackedCommand();
  return useCallback(async (command, notice) => (await run(command, notice)) !== null, [run]);
}

/** As `useCommand`, for screens that take this very command back later; null when it failed. */
export function useTrackedCommand(): (
  command: Command,
  notice?: string,
) => Promise<CommandOutcome | null> {
  const { commands } = useServices();
  const { t } = useLanguage();
  const undo = useUndo();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (command, notice) => {
      const outcome = await commands.run(command);
      if (!outcome.ok) {
        if (outcome.error.kind !== 'outdated') {
          show({ text: t('app.save.failed'), severity: 'error', action: null });
        }
        return null;
      }
      const { commandId } = outcome.value;
      if (notice !== undefined) {
        // What the notice tells of, though other commands may have followed.
        const action =
          commandId === null || command.ends !== undefined
            ? null
            : { label: t('app.undo'), run: () => void undo(commandId) };
        show({ text: notice, severity: 'info', action });
      }
      return outcome.value;
    },
    [commands, show, t, undo],
  );
}

/** Takes back one command, the last when none is named, and says which one it was. */
export function useUndo(): (commandId?: CommandId) => Promise<void> {
  const { commands } = useServices();
  const tell = useTellTakenBack();
  const redo = useRedo();
  return useCallback(
    async (commandId) => {
      const outcome = await (commandId === undefined
        ? commands.undoLast()
        : commands.undo(commandId));
      tell('undo', outcome, redo);
    },
    [commands, redo, tell],
  );
}

/** Does again what was undone last, and says what it was. */
export function useRedo(): () => Promise<void> {
  const { commands } = useServices();
  const tell = useTellTakenBack();
  return useCallback(async () => {
    tell('redo', await commands.redoLast());
  }, [commands, tell]);
}

const takenBackWords = {
  undo: { done: 'app.undo.done', partly: 'app.undo.partly', nothing: 'app.undo.nothing' },
  redo: { done: 'app.redo.done', partly: 'app.redo.partly', nothing: 'app.redo.nothing' },
} as const;

function useTellTakenBack() {
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  return useCallback(
    (
      kind: keyof typeof takenBackWords,
      outcome: Result<UndoOutcome, CommandError>,
      redo?: () => Promise<void>,
    ) => {
      const words = takenBackWords[kind];
      if (outcome.ok) {
        const { name, kept } = outcome.value;
        const what = isMessageKey(name) ? t(name) : name;
        const said = kept.length === 0 ? words.done : words.partly;
        const action = redo === undefined ? null : { label: t('app.redo'), run: () => void redo() };
        show({ text: t(said, { what }), severity: 'info', action });
      } else if (outcome.error.kind === 'nothing-to-undo') {
        show({ text: t(words.nothing), severity: 'info', action: null });
      } else {
        show({ text: t('app.save.failed'), severity: 'error', action: null });
      }
    },
    [show, t],
  );
}
