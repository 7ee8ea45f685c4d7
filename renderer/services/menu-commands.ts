import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from './app-services.tsx';

/** Answers some of the native menu's commands while the screen is open. */
export function useMenuCommands(handlers: Partial<Record<MenuCommand, () => void>>): void {
  const { desktop } = useServices();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => desktop.onMenuCommand((command) => latest.current[command]?.()), [desktop]);
}
