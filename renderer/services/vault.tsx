import { useMemo, useSyncExternalStore } from 'react';
import type { IpcResult } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import type { SealedPlace, VaultStatus } from '#shared/ipc/vault-schemas.ts';
import { useServices } from './app-services.tsx';

/** The lock on the private notes, seen from the window. The key stays in main. */
export interface Vault {
  /** `unavailable`: in a browser page, or when the file with the key cannot be read. */
  readonly status: 'absent' | 'locked' | 'unlocked' | 'unavailable';
  /** False for a moment after the start, when nothing should be shown yet. */
  readonly isKnown: boolean;
  /** Whether the file with the key is there but cannot be read. */
  readonly isDamaged: boolean;
  seal(place: SealedPlace, plain: string): Promise<IpcResult<string>>;
  open(place: SealedPlace, sealed: string): Promise<IpcResult<string>>;
  /** Locks once what `beforeLock` registered has been tried. */
  lock(): Promise<void>;
  /** As `lock`, but only when all of that could be done: false, and nothing is locked, when something failed. */
  lockIfFinished(): Promise<boolean>;
  /** Tries what `beforeLock` registered, locked or not; false when something of it could not be done. */
  finish(): Promise<boolean>;
  /** Calls back when the user asks for the lock outside the window; returns how to stop. */
  onLockAsked(listener: () => void): () => void;
  /**
   * What to do while the key is still there when the user locks, such as sealing the last words typed;
   * resolves to false when that failed. It has about a second. Returns how to stop.
   */
  beforeLock(finish: () => Promise<boolean>): () => void;
}

/** One per window: every screen must see the same lock. */
class VaultClient {
  readonly #desktop: DesktopApi;
  readonly #listeners = new Set<() => void>();
  readonly #finishers = new Set<() => Promise<boolean>>();
  /** Null until main has answered. */
  #status: VaultStatus | 'unavailable' | null = null;

  constructor(desktop: DesktopApi) {
    this.#desktop = desktop;
    desktop.onVaultEvent((event) => {
      if (event === 'locking') void this.lock();
      // Whoever listens asks back where something is not saved yet.
      else if (event !== 'lock-asked') this.#show(event);
    });
    void desktop.getVaultStatus().then((status) => {
      // An event that came meanwhile is newer.
      if (this.#status === null) this.#show(status.ok ? status.value : 'unavailable');
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly status = (): VaultStatus | 'unavailable' | null => this.#status;

  readonly seal: Vault['seal'] = (place, plain) => this.#desktop.sealText({ place, plain });

  readonly open: Vault['open'] = (place, sealed) => this.#desktop.openSealedText({ place, sealed });

  readonly lock = async (): Promise<void> => {
    await this.finish();
    await this.#desktop.lockVault();
  };

  readonly lockIfFinished = async (): Promise<boolean> => {
    if (await this.finish()) {
      await this.#desktop.lockVault();
      return true;
    }
    // Main waits a moment only, and may have locked meanwhile.
    if (this.#status !== 'unlocked') return true;
    await this.#desktop.keepVaultOpen();
    return false;
  };

  readonly onLockAsked: Vault['onLockAsked'] = (listener) =>
    this.#desktop.onVaultEvent((event) => {
      if (event === 'lock-asked') listener();
    });

  readonly beforeLock: Vault['beforeLock'] = (finish) => {
    this.#finishers.add(finish);
    return () => void this.#finishers.delete(finish);
  };

  readonly finish: Vault['finish'] = async () => {
    const outcomes = await Promise.allSettled([...this.#finishers].map((finish) => finish()));
    return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
  };

  #show(status: VaultStatus | 'unavailable'): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}

const clients = new WeakMap<DesktopApi, VaultClient>();

function clientOf(desktop: DesktopApi): VaultClient {
  const known = clients.get(desktop);
  if (known !== undefined) return known;
  const client = new VaultClient(desktop);
  clients.set(desktop, client);
  return client;
}

export function useVault(): Vault {
  const client = clientOf(useServices().desktop);
  const status = useSyncExternalStore(client.subscribe, client.status);
  return useMemo(
    () => ({
      status: status === null ? 'locked' : status === 'damaged' ? 'unavailable' : status,
      isKnown: status !== null,
      isDamaged: status === 'damaged',
      seal: client.seal,
      open: client.open,
      lock: client.lock,
      lockIfFinished: client.lockIfFinished,
      finish: client.finish,
      onLockAsked: client.onLockAsked,
      beforeLock: client.beforeLock,
    }),
    [client, status],
  );
}
