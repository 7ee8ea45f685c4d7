import { useCallback } from 'react';
import { useServices } from './app-services.tsx';

/** Lets the user save the log file where they choose, to read it or to send it to whoever helps them. */
export function useSaveLog(): () => Promise<void> {
  const { desktop } = useServices();
  return useCallback(async () => {
    const log = await desktop.readLog();
    if (!log.ok) return;
    const content = new TextEncoder().encode(log.value);
    await desktop.saveFile({ suggestedName: 'binome-log.txt', kind: 'log', content });
  }, [desktop]);
}
