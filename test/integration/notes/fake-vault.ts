import type { IpcResult } from '#shared/ipc/contract.ts';
import type { SealedPlace } from '#shared/ipc/vault-schemas.ts';
import type { Vault } from '#renderer/services/vault.tsx';

/** Seals by keeping the text for itself. */
export class FakeVault implements Vault {
  readonly status = 'unlocked';
  readonly isKnown = true;
  readonly isDamaged = false;
  isLocked = false;
  readonly #texts = new Map<string, string>();

  readonly seal = (place: SealedPlace, plain: string): Promise<IpcResult<string>> => {
    // The same text is never sealed alike twice.
    const sealed = `sealed-${this.#texts.size}`;
    this.#texts.set(keyOf(place, sealed), plain);
    return this.#answer(sealed);
  };

  readonly open = (place: SealedPlace, sealed: string): Promise<IpcResult<string>> => {
    const plain = this.#texts.get(keyOf(place, sealed));
    if (plain === undefined) throw new Error('Not sealed here.');
    return this.#answer(plain);
  };

  readonly lock = (): Promise<void> => Promise.resolve();
  readonly lockIfFinished = (): Promise<boolean> => Promise.resolve(true);
  readonly finish = (): Promise<boolean> => Promise.resolve(true);
  readonly beforeLock = () => () => undefined;
  readonly onLockAsked = () => () => undefined;

  #answer(value: string): Promise<IpcResult<string>> {
    return Promise.resolve(
      this.isLocked
        ? { ok: false, error: { code: 'vault-locked', message: 'locked' } }
        : { ok: true, value },
    );
  }
}

function keyOf({ table, id, field }: SealedPlace, sealed: string): string {
  return [table, id, field, sealed].join(' ');
}
