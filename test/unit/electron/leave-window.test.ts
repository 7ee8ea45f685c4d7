import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leaveWindow } from '#electron/main/window/leave-window.ts';
import { Leaving } from '#electron/main/window/leaving.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window of a computer, and what the app has done to it, in order. */
function openWindow({ isAlive = true } = {}) {
  const done: string[] = [];
  const listeners = new Map<string, (event: { preventDefault(): void }) => void>();
  const tellWindow = vi.fn<() => boolean>(() => isAlive);
  const leaving = new Leaving(tellWindow);
  const app = { shouldStay: false, isQuitting: false };
  let isDestroyed = false;
  const window = {
    on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
      listeners.set(name, listener),
    once: () => undefined,
    hide: () => done.push('hide'),
    close: () => done.push('close'),
    destroy: () => {
      isDestroyed = true;
      done.push('destroy');
    },
    isDestroyed: () => isDestroyed,
    isFullScreen: () => false,
    setFullScreen: () => undefined,
  };
  Reflect.apply(leaveWindow, undefined, [
    window,
    {
      shouldStay: () => app.shouldStay,
      isQuitting: () => app.isQuitting,
      quit: () => done.push('quit'),
      finish: () => leaving.finish(),
      onHidden: () => done.push('hidden'),
    },
  ]);
  return {
    app,
    done,
    leaving,
    tellWindow,
    /** Whether it closes now. */
    tryToClose: (): boolean => {
      const preventDefault = vi.fn<() => void>();
      listeners.get('close')?.({ preventDefault });
      return preventDefault.mock.calls.length === 0;
    },
    endSession: () => listeners.get('query-session-end')?.({ preventDefault: () => undefined }),
  };
}

describe('a window that is left', () => {
  test('closes once it has stored what was typed last, and is asked once', async () => {
    const { done, leaving, tellWindow, tryToClose } = openWindow();
    expect(tryToClose()).toBe(false);
    expect(tryToClose()).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([]);
    leaving.answered();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).not.toContain('destroy');
    expect(done).toContain('close');
    expect(tellWindow).toHaveBeenCalledOnce();
    expect(tryToClose()).toBe(true);
  });

  test('goes on quitting, which its first refusal ended', async () => {
    const { app, done, leaving, tryToClose } = openWindow();
    app.isQuitting = true;
    expect(tryToClose()).toBe(false);
    leaving.answered();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['quit']);
  });

  test('that hangs is closed by force after a second and a half', async () => {
    const { done, tryToClose } = openWindow();
    tryToClose();
    await vi.advanceTimersByTimeAsync(1499);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(done).toEqual(['destroy']);
  });

  test('is not waited for at all when nobody is there to answer', async () => {
    const { done, tryToClose } = openWindow({ isAlive: false });
    tryToClose();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['destroy']);
  });

  test('stays hidden while it is wanted to, at once, and finishes there each time', async () => {
    const { app, done, leaving, tellWindow, tryToClose } = openWindow();
    app.shouldStay = true;
    expect(tryToClose()).toBe(false);
    expect(done).toEqual(['hide']);
    leaving.answered();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['hide', 'hidden']);
    expect(tryToClose()).toBe(false);
    expect(tellWindow).toHaveBeenCalledTimes(2);
  });

  test('is asked when Windows ends its session', () => {
    const { endSession, tellWindow } = openWindow();
    endSession();
    expect(tellWindow).toHaveBeenCalledOnce();
  });
});
