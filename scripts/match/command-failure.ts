import { readFile } from 'node:fs/promises';
import type { MessageKey, MessageValues } from '#shared/i18n/translate.ts';

/** The foreseeable ways in which the command cannot do its job: told in words, without a trace. */
export class CommandFailure extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    switch (code) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new CommandFailure('matching.command.fileMissing', { file });
      case 'EISDIR':
        throw new CommandFailure('matching.command.fileIsFolder', { file });
      case 'EACCES':
      case 'EPERM':
        throw new CommandFailure('matching.command.fileForbidden', { file });
      default:
        throw new CommandFailure('matching.command.fileUnreadable', { file, code });
    }
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}
