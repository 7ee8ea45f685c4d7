import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import { systemErrorCode } from '../error-code.ts';
import type { VaultService } from '../vault/vault-service.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { cleanAttachmentName } from './attachment-name.ts';
import { isExecutable, mediaTypeOf } from './file-kind.ts';
import { maximumPixels, readImageHeader } from './image-header.ts';

export type FileProblem = Extract<
  IpcErrorCode,
  | 'unknown-file'
  | 'file-damaged'
  | 'file-unreadable'
  | 'file-too-large'
  | 'image-too-large'
  | 'vault-locked'
  | 'vault-damaged'
  | 'sealed-unreadable'
  | 'invalid-input'
>;

export interface StoredContent {
  readonly content: Uint8Array;
  /** Whether it lies sealed in the store. */
  readonly isPrivate: boolean;
}

const sha256Pattern = /^[0-9a-f]{64}$/;

/** Marks a sealed file; its name is the checksum of the sealed bytes. */
const sealedExtension = '.sealed';

/** A seal adds its version, nonce and tag. */
const maximumStoredBytes = maximumFileBytes + 64;

/**
 * The same for every private file. What ties a file to its note is its name: the checksum of the sealed
 * bytes, which the note, itself sealed, holds; another file put in its place has another checksum.
 */
const associated = 'files|private|content';

/**
 * The files attached to notes, each under the checksum of its bytes, so that the same content is kept
 * once and damage is noticed. A private file is sealed with the vault's key; sealed twice it makes two
 * files, so that nobody can tell whether two notes hold the same.
 */
export class FileStore {
  readonly #folder: string;
  readonly #vault: Pick<VaultService, 'sealFile' | 'openFile'>;

  constructor(folder: string, vault: Pick<VaultService, 'sealFile' | 'openFile'>) {
    this.#folder = folder;
    this.#vault = vault;
  }

  /** Rejects with the system's error when it cannot be written. */
  async store(
    name: string,
    content: Uint8Array,
    isPrivate: boolean,
  ): Promise<Result<StoredFile, FileProblem>> {
    if (content.byteLength > maximumFileBytes) return fail('file-too-large');
    const header = readImageHeader(content);
    if (header !== null && header.width * header.height > maximumPixels) {
      return fail('image-too-large');
    }
    const bytes = isPrivate ? this.#vault.sealFile(content, associated) : succeed(content);
    if (!bytes.ok) return bytes;
    const sha256 = checksum(bytes.value);
    const path = this.#pathOf(sha256, isPrivate);
    await mkdir(this.#folder, { recursive: true });
    // Written again where what lies there is damaged.
    if (!(await holds(path, sha256))) await writeFileAtomically(path, bytes.value);
    const cleanName = cleanAttachmentName(name);
    return succeed({
      sha256,
      name: cleanName,
      sizeBytes: content.byteLength,
      mediaType: mediaTypeOf(cleanName, content),
      isExecutable: isExecutable(cleanName, content),
    });
  }

  /** The content as it was stored, or why it cannot be had. */
  async read(sha256: string): Promise<Result<StoredContent, FileProblem>> {
    // The one thing that becomes part of a path.
    if (!sha256Pattern.test(sha256)) return fail('unknown-file');
    for (const isPrivate of [false, true]) {
      const bytes = await readChecked(this.#pathOf(sha256, isPrivate), sha256);
      if (!bytes.ok && bytes.error === 'unknown-file') continue;
      if (!bytes.ok) return bytes;
      const content = isPrivate ? this.#vault.openFile(bytes.value, associated) : bytes;
      return content.ok ? succeed({ content: content.value, isPrivate }) : content;
    }
    return fail('unknown-file');
  }

  #pathOf(sha256: string, isPrivate: boolean): string {
    return join(this.#folder, isPrivate ? sha256 + sealedExtension : sha256);
  }
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function holds(path: string, sha256: string): Promise<boolean> {
  return (await readChecked(path, sha256)).ok;
}

async function readChecked(path: string, sha256: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    if ((await stat(path)).size > maximumStoredBytes) return fail('file-damaged');
    const bytes = await readFile(path);
    return checksum(bytes) === sha256 ? succeed(bytes) : fail('file-damaged');
  } catch (error) {
    return fail(systemErrorCode(error) === 'ENOENT' ? 'unknown-file' : 'file-unreadable');
  }
}
