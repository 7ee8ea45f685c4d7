import type { VaultEvent } from '#shared/ipc/vault-schemas.ts';
import type { VaultService } from './vault-service.ts';

/** The window may still be sealing the words typed last; one that hangs must not keep the notes open. */
const patienceMilliseconds = 1500;
const idleLimitSeconds = 10 * 60;
const idleCheckMilliseconds = 15_000;

export interface VaultLockOptions {
  readonly vault: Pick<VaultService, 'status' | 'lock'>;
  /** False when there is no window to tell. */
  tellWindow(event: VaultEvent): boolean;
}

/** Locks the private notes, whoever asks for it. */
export class VaultLock {
  readonly #options: VaultLockOptions;
  #timer: NodeJS.Timeout | null = null;
  /** What is about to lock is the user, who can be asked back. */
  #isAsked = false;

  constructor(options: VaultLockOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#options.vault.status === 'unlocked';
  }

  /** At once: the computer goes to sleep, or the window has finished. */
  now(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#options.vault.lock();
  }

  /** Tells the window first, and locks when it has answered or its time is up. */
  soon(): void {
    // Whatever the window would ask, nobody is there to answer.
    this.#isAsked = false;
    this.#tell('locking');
  }

  /** As `soon`, but by the user: the window can keep the notes open to ask something first. */
  ask(): void {
    if (this.#timer !== null) return;
    this.#isAsked = true;
    this.#tell('lock-asked');
  }

  keepOpen(): void {
    if (!this.#isAsked || this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  #tell(event: VaultEvent): void {
    if (!this.isOpen || this.#timer !== null) return;
    if (!this.#options.tellWindow(event)) {
      this.now();
      return;
    }
    this.#timer = setTimeout(() => this.now(), patienceMilliseconds);
  }
}

/** What Electron's power monitor tells of. */
export interface RestMonitor {
  getSystemIdleTime(): number;
  on(event: 'lock-screen' | 'suspend', listener: () => void): unknown;
}

/**
 * Locks when nobody has touched the computer for ten minutes, when its screen is locked and when it goes
 * to sleep. Sleep alone does not wait for the window, which would go on after it.
 */
export function lockWhenUnattended(lock: VaultLock, monitor: RestMonitor): void {
  monitor.on('lock-screen', () => lock.soon());
  monitor.on('suspend', () => lock.now());
  let openMilliseconds = 0;
  const timer = setInterval(() => {
    openMilliseconds = lock.isOpen ? openMilliseconds + idleCheckMilliseconds : 0;
    // Keys and mouse of someone who works from afar may not count as the system's: unlocking does.
    const idleSeconds = Math.min(monitor.getSystemIdleTime(), openMilliseconds / 1000);
    if (idleSeconds >= idleLimitSeconds) lock.soon();
  }, idleCheckMilliseconds);
  timer.unref();
}
