import { randomBytes, randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import type { SealedPlace, VaultAttempt, VaultStatus } from '#shared/ipc/vault-schemas.ts';
import {
  lockWithPassphrase,
  lockWithRecovery,
  openWithPassphrase,
  openWithRecovery,
  type PassphraseCost,
} from './key-wrapping.ts';
import { findMisspeltWords, readRecoveryWords } from './recovery-words.ts';
import { keyBytes, openBytes, sealBytes } from './sealed-bytes.ts';
import type { StretchPassphrase } from './stretch-passphrase.ts';
import {
  isStoredTwice,
  readVaultFile,
  writeVaultFile,
  type StoredVault,
  type VaultPaths,
} from './vault-file.ts';
import { WrongTries } from './wrong-tries.ts';

export interface VaultServiceOptions {
  readonly paths: VaultPaths;
  readonly cost: PassphraseCost;
  readonly stretch: StretchPassphrase;
  now(): Date;
  /** Seconds that pass evenly, whatever the system's clock does. */
  elapsedSeconds(): number;
  onChange(status: VaultStatus): void;
  /** Told of a file that cannot be read; never of what was typed. */
  reportDamage(reason: string): void;
}

/** `invalid-input`: words that are none, or a step that there is no vault for, or one already. */
export type VaultProblem = Extract<
  IpcErrorCode,
  'vault-locked' | 'vault-damaged' | 'sealed-unreadable' | 'invalid-input'
>;

/**
 * Holds the key of the private notes while they are open. The key is random; what is stored is the key
 * wrapped twice, so that the passphrase can change and be forgotten without any note being written anew.
 */
export class VaultService {
  readonly #options: VaultServiceOptions;
  readonly #tries: WrongTries;
  #stored: StoredVault | null = null;
  #isDamaged = false;
  #key: Buffer | null = null;
  #lockings = 0;
  #lastStep: Promise<unknown> = Promise.resolve();

  constructor(options: VaultServiceOptions) {
    this.#options = options;
    this.#tries = new WrongTries(() => options.elapsedSeconds());
    const file = readVaultFile(options.paths);
    if (file.kind === 'read') this.#stored = file.value;
    if (file.kind !== 'damaged') return;
    this.#isDamaged = true;
    options.reportDamage(file.reason);
  }

  get status(): VaultStatus {
    if (this.#isDamaged) return 'damaged';
    if (this.#stored === null) return 'absent';
    return this.#key === null ? 'locked' : 'unlocked';
  }

  /** Makes the key and leaves the vault open. Rejects when it cannot be written; nothing is kept then. */
  create(passphrase: string, recoveryWords: string): Promise<Result<undefined, VaultProblem>> {
    return this.#inTurn(async () => {
      if (this.#isDamaged) return fail('vault-damaged');
      if (this.#stored !== null) return fail('invalid-input');
      const entropy = readRecoveryWords(recoveryWords);
      if (entropy === null) return fail('invalid-input');
      const id = randomUUID();
      const key = randomBytes(keyBytes);
      await this.#store({
        format: 'binome-vault',
        version: 1,
        id,
        createdAt: this.#options.now().toISOString(),
        passphrase: await this.#wrap(key, passphrase, id),
        recovery: lockWithRecovery(key, entropy, id),
      });
      entropy.fill(0);
      this.#hold(key);
      return succeed(undefined);
    });
  }

  unlock(passphrase: string): Promise<Result<VaultAttempt, VaultProblem>> {
    return this.#attempt(
      ({ id, passphrase: lock }) => openWithPassphrase(lock, passphrase, id, this.#options.stretch),
      // A file that was lost or could not be written is made good here; a full disk must not lock anyone out.
      (stored) =>
        isStoredTwice(this.#options.paths, stored)
          ? undefined
          : this.#store(stored).catch(() => undefined),
    );
  }

  changePassphrase(current: string, next: string): Promise<Result<VaultAttempt, VaultProblem>> {
    return this.#attempt(
      ({ id, passphrase: lock }) => openWithPassphrase(lock, current, id, this.#options.stretch),
      (stored, key) => this.#lockAnew(stored, key, next),
    );
  }

  /** Opens with the recovery words and sets a new passphrase. The words stay good. */
  recover(recoveryWords: string, passphrase: string): Promise<Result<VaultAttempt, VaultProblem>> {
    const misspelt = findMisspeltWords(recoveryWords);
    if (misspelt.length > 0) {
      return Promise.resolve(succeed({ kind: 'misspelt', words: [...misspelt] }));
    }
    return this.#attempt(
      ({ id, recovery }) => {
        const entropy = readRecoveryWords(recoveryWords);
        const key = entropy === null ? null : openWithRecovery(recovery, entropy, id);
        entropy?.fill(0);
        return Promise.resolve(key);
      },
      (stored, key) => this.#lockAnew(stored, key, passphrase),
    );
  }

  /** Overwrites the key in memory. A passphrase that is being tried meanwhile opens nothing. */
  lock(): void {
    this.#lockings += 1;
    if (this.#key === null) return;
    this.#key.fill(0);
    this.#key = null;
    this.#options.onChange(this.status);
  }

  seal(place: SealedPlace, plain: string): Result<string, VaultProblem> {
    const sealed = this.sealFile(Buffer.from(plain, 'utf8'), associatedWith(place));
    return sealed.ok ? succeed(sealed.value.toString('base64')) : sealed;
  }

  open(place: SealedPlace, sealed: string): Result<string, VaultProblem> {
    const plain = this.openFile(Buffer.from(sealed, 'base64'), associatedWith(place));
    return plain.ok ? succeed(plain.value.toString('utf8')) : plain;
  }

  /** As `seal`, for bytes of any kind. */
  sealFile(plain: Uint8Array, associated: string): Result<Buffer, VaultProblem> {
    return this.#key === null
      ? fail('vault-locked')
      : succeed(sealBytes(this.#key, plain, associated));
  }

  openFile(sealed: Uint8Array, associated: string): Result<Buffer, VaultProblem> {
    if (this.#key === null) return fail('vault-locked');
    const plain = openBytes(this.#key, sealed, associated);
    return plain === null ? fail('sealed-unreadable') : succeed(plain);
  }

  /** Every way in: the same answer, and the same wait, whatever was wrong with what was typed. */
  #attempt(
    openWith: (stored: StoredVault) => Promise<Buffer | null>,
    onceOpen: (stored: StoredVault, key: Buffer) => Promise<void> | undefined,
  ): Promise<Result<VaultAttempt, VaultProblem>> {
    return this.#inTurn(async () => {
      if (this.#isDamaged) return fail('vault-damaged');
      const stored = this.#stored;
      if (stored === null) return fail('invalid-input');
      const { waitSeconds } = this.#tries;
      if (waitSeconds > 0) return succeed({ kind: 'wait', waitSeconds });
      const lockingsBefore = this.#lockings;
      const key = await openWith(stored);
      if (key === null) {
        this.#tries.add();
        return succeed({ kind: 'wrong', waitSeconds: this.#tries.waitSeconds });
      }
      this.#tries.forget();
      await onceOpen(stored, key);
      if (this.#lockings !== lockingsBefore) {
        key.fill(0);
        return fail('vault-locked');
      }
      this.#hold(key);
      return succeed({ kind: 'opened' });
    });
  }

  async #lockAnew(stored: StoredVault, key: Buffer, passphrase: string): Promise<void> {
    await this.#store({ ...stored, passphrase: await this.#wrap(key, passphrase, stored.id) });
  }

  #wrap(key: Buffer, passphrase: string, vaultId: string): Promise<StoredVault['passphrase']> {
    const { cost, stretch } = this.#options;
    return lockWithPassphrase(key, passphrase, vaultId, cost, stretch);
  }

  async #store(vault: StoredVault): Promise<void> {
    await writeVaultFile(this.#options.paths, vault);
    this.#stored = vault;
  }

  #hold(key: Buffer): void {
    this.#key?.fill(0);
    this.#key = key;
    this.#options.onChange(this.status);
  }

  /** Two steps at once could each wrap a key of their own. */
  #inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const result = this.#lastStep.then(step);
    this.#lastStep = result.catch(() => undefined);
    return result;
  }
}

function associatedWith({ table, id, field }: SealedPlace): string {
  return `${table}|${id}|${field}`;
}
