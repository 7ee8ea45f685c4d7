import { app } from 'electron';

/** A disk that no longer answers must not keep the app from ending. */
const lastWriteMilliseconds = 3000;

/** Holds the end of the app back until everything is written. */
export function finishBeforeQuit(finishWriting: () => Promise<unknown>): void {
  let isSettling = false;
  let hasSettled = false;
  app.on('will-quit', (event) => {
    if (hasSettled) return;
    event.preventDefault();
    if (isSettling) return;
    isSettling = true;
    const patience = new Promise((resolve) => setTimeout(resolve, lastWriteMilliseconds));
    void Promise.race([finishWriting(), patience]).finally(() => {
      hasSettled = true;
      // Electron ignores a quit asked for while it is still leaving the event that was prevented.
      setImmediate(() => app.quit());
    });
  });
}
