import type { DesktopApi } from '#shared/ipc/desktop-api.ts';

/** One set per window: it closes once. */
const finishers = new Set<() => Promise<unknown>>();

/**
 * What to do while the window is still there when it is closed, hidden or reloaded, such as storing the
 * words typed last. It has about a second, and none where the window reloads. Returns how to stop.
 */
export function beforeLeaving(finish: () => Promise<unknown>): () => void {
  finishers.add(finish);
  return () => void finishers.delete(finish);
}

/** Runs what `beforeLeaving` registered each time the window is left, and tells main when that is done. */
export function finishBeforeLeaving(desktop: Pick<DesktopApi, 'onLeaving' | 'readyToLeave'>): void {
  desktop.onLeaving(() => {
    void finishAll().then(() => desktop.readyToLeave());
  });
  window.addEventListener('pagehide', () => void finishAll());
}

/** One that fails keeps no other from finishing. */
async function finishAll(): Promise<void> {
  await Promise.allSettled([...finishers].map(async (finish) => finish()));
}
