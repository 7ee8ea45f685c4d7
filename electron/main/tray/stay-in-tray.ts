import type { BrowserWindow } from 'electron';

export interface StayInTrayOptions {
  /** Whether closing the window leaves the app running. */
  shouldStay(): boolean;
  onHidden(): void;
}

/** Hides the window instead of closing it, so that its data goes on being watched. */
export function stayInTray(
  window: Pick<BrowserWindow, 'on' | 'hide' | 'isFullScreen' | 'once' | 'setFullScreen'>,
  { shouldStay, onHidden }: StayInTrayOptions,
): void {
  window.on('close', (event) => {
    if (!shouldStay()) return;
    event.preventDefault();
    hide(window);
    onHidden();
  });
}

/** On a Mac, hiding a window that fills a screen of its own would leave that screen black. */
function hide(
  window: Pick<BrowserWindow, 'hide' | 'isFullScreen' | 'once' | 'setFullScreen'>,
): void {
  if (process.platform !== 'darwin' || !window.isFullScreen()) {
    window.hide();
    return;
  }
  window.once('leave-full-screen', () => window.hide());
  window.setFullScreen(false);
}
