import { argon2id } from 'hash-wasm';

export interface StretchRequest {
  /** In UTF-8. Of no use afterwards: it is overwritten, or moved away. */
  readonly password: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly keyBytes: number;
}

/** Makes a key from a passphrase, slowly on purpose. */
export type StretchPassphrase = (request: StretchRequest) => Promise<Uint8Array>;

/** Blocks the thread it runs on until it is done. */
export const stretchPassphrase: StretchPassphrase = async (request) => {
  const { password, salt, memoryKiB, iterations, parallelism, keyBytes } = request;
  try {
    return await argon2id({
      password,
      salt,
      memorySize: memoryKiB,
      iterations,
      parallelism,
      hashLength: keyBytes,
      outputType: 'binary',
    });
  } finally {
    password.fill(0);
  }
};
