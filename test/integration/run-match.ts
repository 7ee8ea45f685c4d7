import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in a process of its own, as a user runs it. */
export function match(...argv: readonly string[]): Promise<Outcome> {
  const tsx = path.join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = path.join(projectFolder, 'scripts', 'match.ts');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, script, ...argv],
      { env: { ...process.env, LC_ALL: 'en_GB.UTF-8' }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
