import { useEffect, useRef } from 'react';
import { pairMenuCommands } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from './app-services.tsx';

type Handlers = Partial<Record<MenuCommand, () => void>>;

/** What an open screen answers, and the pair or session it does so for; null when it is for none. */
interface Answering {
  readonly handlers: Handlers;
  readonly subject: string | null;
}

/** What the open screens answer, so that the native menu, the search field and buttons run the same code. */
const answering = new Set<{ readonly current: Answering }>();

/** A command whose screen is being opened. */
let awaited: { readonly command: MenuCommand; readonly subject: string | null } | null = null;
/** A screen that opens later than this was opened for something else. */
const patienceMilliseconds = 5000;

/** Under an open dialog these would change what it is about. */
const commandsWithoutDialog: ReadonlySet<MenuCommand> = new Set<MenuCommand>([
  ...pairMenuCommands,
  'plan-session',
  'start-session',
  'export-calendar',
]);

function canRunNow(command: MenuCommand): boolean {
  return (
    !commandsWithoutDialog.has(command) ||
    document.querySelector('[role="dialog"], [role="alertdialog"]') === null
  );
}

/**
 * Answers some of the native menu's commands while the screen is open.
 * @param subject The id of the pair or the session that the screen is about.
 */
export function useMenuCommands(handlers: Handlers, subject: string | null = null): void {
  const { desktop } = useServices();
  const latest = useRef<Answering>({ handlers, subject });
  useEffect(() => {
    latest.current = { handlers, subject };
  });
  useEffect(
    () =>
      desktop.onMenuCommand((command) => {
        if (canRunNow(command)) latest.current.handlers[command]?.();
      }),
    [desktop],
  );
  useEffect(() => {
    answering.add(latest);
    return () => void answering.delete(latest);
  }, []);
  // A screen may know what it can do only after it was drawn for the first time.
  useEffect(() => {
    if (awaited === null || awaited.subject !== subject) return;
    const run = handlers[awaited.command];
    if (run === undefined) return;
    awaited = null;
    run();
  });
}

/** Answers those commands of the native menu that no open screen does. */
export function useMenuFallback(
  commands: readonly MenuCommand[],
  answer: (command: MenuCommand) => void,
): void {
  const { desktop } = useServices();
  useEffect(
    () =>
      desktop.onMenuCommand((command) => {
        if (commands.includes(command) && canRunNow(command) && !isAnswered(command)) {
          answer(command);
        }
      }),
    [answer, commands, desktop],
  );
}

/** Whether an open screen does something on this command. */
export function isAnswered(command: MenuCommand): boolean {
  return [...answering].some(({ current }) => current.handlers[command] !== undefined);
}

/** As if it had been chosen from the native menu. */
export function runMenuCommand(command: MenuCommand): void {
  for (const { current } of answering) current.handlers[command]?.();
}

/**
 * Runs the command on the screen that answers it for this pair or session. Where none does, opens one,
 * which runs it once it can.
 */
export function runMenuCommandOn(
  command: MenuCommand,
  openScreen: () => void,
  subject: string | null = null,
): void {
  const answers = [...answering].filter(
    ({ current }) => current.subject === subject && current.handlers[command] !== undefined,
  );
  for (const { current } of answers) current.handlers[command]?.();
  if (answers.length > 0) return;
  const asked = { command, subject };
  awaited = asked;
  setTimeout(() => {
    if (awaited === asked) awaited = null;
  }, patienceMilliseconds);
  openScreen();
}
