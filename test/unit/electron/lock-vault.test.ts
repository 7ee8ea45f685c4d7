import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockWhenUnattended, VaultLock } from '#electron/main/services/vault/lock-vault.ts';
import type { VaultEvent, VaultStatus } from '#shared/ipc/vault-schemas.ts';

function makeLock(hasWindow = true) {
  const vault: { status: VaultStatus; lock: () => void } = {
    status: 'unlocked',
    lock: () => {
      vault.status = 'locked';
    },
  };
  const tellWindow = vi.fn<(event: VaultEvent) => boolean>(() => hasWindow);
  return { vault, tellWindow, lock: new VaultLock({ vault, tellWindow }) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('locking', () => {
  test('gives the window a moment to seal the last words', () => {
    const { vault, lock, tellWindow } = makeLock();
    lock.soon();
    lock.soon();
    expect(tellWindow).toHaveBeenCalledExactlyOnceWith('locking');
    expect(vault.status).toBe('unlocked');
    lock.now();
    expect(vault.status).toBe('locked');
  });

  test('does not wait for a window that hangs, nor for one that is not there', () => {
    const hanging = makeLock();
    hanging.lock.soon();
    vi.advanceTimersByTime(1500);
    expect(hanging.vault.status).toBe('locked');
    const closed = makeLock(false);
    closed.lock.soon();
    expect(closed.vault.status).toBe('locked');
  });

  test('does not lock again what was opened since', () => {
    const { vault, lock } = makeLock();
    lock.soon();
    lock.now();
    vault.status = 'unlocked';
    vi.advanceTimersByTime(5000);
    expect(vault.status).toBe('unlocked');
  });

  test('by the user waits for an answer to what the window asks, and by nobody it does not', () => {
    const asked = makeLock();
    asked.lock.ask();
    expect(asked.tellWindow).toHaveBeenCalledExactlyOnceWith('lock-asked');
    asked.lock.keepOpen();
    vi.advanceTimersByTime(5000);
    expect(asked.vault.status).toBe('unlocked');
    asked.lock.ask();
    vi.advanceTimersByTime(1500);
    expect(asked.vault.status).toBe('locked');
    const unattended = makeLock();
    unattended.lock.soon();
    unattended.lock.keepOpen();
    vi.advanceTimersByTime(1500);
    expect(unattended.vault.status).toBe('locked');
  });

  test('of a computer left right after the user asked for it can no longer be put off', () => {
    const { vault, lock } = makeLock();
    lock.ask();
    lock.soon();
    lock.keepOpen();
    vi.advanceTimersByTime(1500);
    expect(vault.status).toBe('locked');
  });

  test('tells nobody when nothing is open', () => {
    const { vault, lock, tellWindow } = makeLock();
    vault.status = 'locked';
    lock.soon();
    expect(tellWindow).not.toHaveBeenCalled();
  });
});

describe('an unattended computer', () => {
  function watch() {
    const made = makeLock();
    const listeners = new Map<string, () => void>();
    let idleSeconds = 0;
    lockWhenUnattended(made.lock, {
      getSystemIdleTime: () => idleSeconds,
      on: (event, listener) => listeners.set(event, listener),
    });
    return {
      ...made,
      tell: (event: string) => listeners.get(event)?.(),
      rest: (seconds: number) => {
        idleSeconds = seconds;
        vi.advanceTimersByTime(15_000);
      },
    };
  }

  test('locks after ten minutes and not before', () => {
    const { vault, rest, tellWindow } = watch();
    vi.advanceTimersByTime(600_000);
    rest(599);
    expect(tellWindow).not.toHaveBeenCalled();
    rest(600);
    expect(tellWindow).toHaveBeenCalledExactlyOnceWith('locking');
    vi.advanceTimersByTime(1500);
    expect(vault.status).toBe('locked');
  });

  test('gives whoever has just unlocked ten minutes, whatever the system takes for rest', () => {
    const { vault, rest, tellWindow } = watch();
    vi.advanceTimersByTime(600_000);
    vault.status = 'locked';
    rest(4000);
    vault.status = 'unlocked';
    for (let check = 0; check < 39; check += 1) rest(4000);
    expect(tellWindow).not.toHaveBeenCalled();
    rest(4000);
    expect(tellWindow).toHaveBeenCalledExactlyOnceWith('locking');
  });

  test('locks at once when it goes to sleep', () => {
    const { vault, tell } = watch();
    tell('suspend');
    expect(vault.status).toBe('locked');
  });

  test('lets the last words be sealed when its screen is locked', () => {
    const { vault, tell, tellWindow } = watch();
    tell('lock-screen');
    expect(tellWindow).toHaveBeenCalledExactlyOnceWith('locking');
    expect(vault.status).toBe('unlocked');
    vi.advanceTimersByTime(1500);
    expect(vault.status).toBe('locked');
  });
});
