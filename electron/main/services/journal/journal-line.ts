import { createHash } from 'node:crypto';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';

/*
 * One line holds one whole command: `<checksum> <command id> <command as JSON>\n`. A line cut short
 * fails its checksum, so a command is in the journal entirely or not at all. The id stands before
 * the JSON so that a start can tell which commands are there without parsing them.
 */

const checksumCharacters = 16;
const idCharacters = 36;
const headerCharacters = checksumCharacters + 1 + idCharacters + 1;
const header = /^[0-9a-f]{16} [0-9a-fA-F-]{36} $/;

export interface JournalEntry {
  readonly commandId: string;
  /** The command's JSON in UTF-8. */
  readonly json: Uint8Array;
}

export function formatJournalLine(command: CommandRecord): Buffer {
  const body = Buffer.from(`${command.id} ${JSON.stringify(command)}\n`);
  const checksum = checksumOf(body.subarray(0, -1));
  return Buffer.concat([Buffer.from(`${checksum} `), body]);
}

/** Reads a line without its line break; null when it is not exactly as it was written. */
export function parseJournalLine(line: Buffer): JournalEntry | null {
  const start = line.toString('latin1', 0, headerCharacters);
  if (!header.test(start)) return null;
  const body = line.subarray(checksumCharacters + 1);
  if (checksumOf(body) !== start.slice(0, checksumCharacters)) return null;
  return {
    commandId: start.slice(checksumCharacters + 1, -1),
    json: line.subarray(headerCharacters),
  };
}

/** 64 bits of SHA-256: it guards against damage, not against forgery. */
function checksumOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex').slice(0, checksumCharacters);
}
