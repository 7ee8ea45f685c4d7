import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const maximumLogBytes = 1024 * 1024;
/** Well under the largest stack the contract lets through, so that one entry never fills the file. */
const maximumEntryCharacters = 20_000;

export interface LogServiceOptions {
  readonly path: string;
  /** The user's home folder names the user, so it is written `~`. */
  readonly homeFolder: string;
  now(): Date;
}

/**
 * The log file: two files of 1 MB at most, the current and the previous. Written synchronously,
 * because its most useful line is the one before a crash. Never throws: a log must not break the app.
 */
export class LogService {
  readonly #options: LogServiceOptions;

  constructor(options: LogServiceOptions) {
    this.#options = options;
  }

  get path(): string {
    return this.#options.path;
  }

  info(message: string): void {
    this.#append('info', message);
  }

  error(message: string, cause?: unknown): void {
    this.#append('error', cause === undefined ? message : `${message}\n${describeCause(cause)}`);
  }

  /** The previous file then the current one; empty when nothing was logged. */
  read(): string {
    return readText(previousPath(this.path)) + readText(this.path);
  }

  #append(level: 'info' | 'error', message: string): void {
    const text = this.#withoutHome(message).slice(0, maximumEntryCharacters);
    const line = `${this.#options.now().toISOString()} ${level} ${text.replace(/\r?\n/g, '\n  ')}\n`;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      if (sizeOf(this.path) + Buffer.byteLength(line) > maximumLogBytes) {
        renameSync(this.path, previousPath(this.path));
      }
      appendFileSync(this.path, line);
    } catch {
      process.stderr.write(line);
    }
  }

  #withoutHome(text: string): string {
    const { homeFolder } = this.#options;
    return homeFolder.length < 2 ? text : text.replaceAll(homeFolder, '~');
  }
}

function describeCause(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

function previousPath(path: string): string {
  return path.replace(/\.log$/, '.previous.log');
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
