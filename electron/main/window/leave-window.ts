import type { BrowserWindow } from 'electron';

type LeftWindow = Pick<
  BrowserWindow,
  'on' | 'once' | 'hide' | 'close' | 'destroy' | 'isDestroyed' | 'isFullScreen' | 'setFullScreen'
>;

export interface LeaveWindowOptions {
  /** Whether closing the window hides it and leaves the app running. */
  shouldStay(): boolean;
  /** Whether the window closes because the app quits. */
  isQuitting(): boolean;
  quit(): void;
  /** Resolves to true once the window has stored what was typed last, to false when it does not answer. */
  finish(): Promise<boolean>;
  onHidden(): void;
}

/** Closes or hides the window only once it has finished. */
export function leaveWindow(window: LeftWindow, options: LeaveWindowOptions): void {
  let hasFinished = false;
  window.on('close', (event) => {
    if (hasFinished) return;
    event.preventDefault();
    if (options.shouldStay()) {
      hide(window);
      void options.finish().then(options.onHidden);
    } else {
      // Electron ignores a quit asked for while it is still leaving the event that was prevented.
      void options.finish().then((hasAnswered) => setImmediate(close, hasAnswered));
    }
  });

  // Windows ends its session without waiting, but asks the windows first.
  window.on('query-session-end', () => void options.finish());

  function close(hasAnswered: boolean): void {
    hasFinished = true;
    // One that hangs would not even let itself be closed.
    if (!hasAnswered && !window.isDestroyed()) window.destroy();
    // A close that is prevented ends the quitting that asked for it.
    if (options.isQuitting()) options.quit();
    else if (!window.isDestroyed()) window.close();
  }
}

/** On a Mac, hiding a window that fills a screen of its own would leave that screen black. */
function hide(window: LeftWindow): void {
  if (process.platform !== 'darwin' || !window.isFullScreen()) {
    window.hide();
    return;
  }
  window.once('leave-full-screen', () => window.hide());
  window.setFullScreen(false);
}
