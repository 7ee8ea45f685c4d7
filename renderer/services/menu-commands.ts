import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from './app-services.tsx';

type Handlers = Partial<Record<MenuCommand, () => void>>;

/** What the open screens answer, so that the native menu and the search field run the same code. */
const answering = new Set<{ readonly current: Handlers }>();

/** A command whose screen is being opened. */
let awaited: MenuCommand | null = null;
/** A screen that opens later than this was opened for something else. */
const patienceMilliseconds = 5000;

/** Answers some of the native menu's commands while the screen is open. */
export function useMenuCommands(handlers: Handlers): void {
  const { desktop } = useServices();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => desktop.onMenuCommand((command) => latest.current[command]?.()), [desktop]);
  useEffect(() => {
    answering.add(latest);
    if (awaited !== null && latest.current[awaited] !== undefined) {
      const run = latest.current[awaited];
      awaited = null;
      run?.();
    }
    return () => void answering.delete(latest);
  }, []);
}

/** Whether an open screen does something on this command. */
export function isAnswered(command: MenuCommand): boolean {
  return [...answering].some(({ current }) => current[command] !== undefined);
}

/** As if it had been chosen from the native menu. */
export function runMenuCommand(command: MenuCommand): void {
  for (const { current } of answering) current[command]?.();
}

/** Opens the screen that answers the command, and runs it there once it can. */
export function runMenuCommandOn(command: MenuCommand, openScreen: () => void): void {
  if (isAnswered(command)) {
    runMenuCommand(command);
    return;
  }
  awaited = command;
  setTimeout(() => {
    awaited = null;
  }, patienceMilliseconds);
  openScreen();
}
