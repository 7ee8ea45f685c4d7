// The headless main job. Standard output belongs to the command alone: `--json` promises one object
// and nothing else, so that whatever setup has to say goes to standard error.
import './setup/check-node-version.mjs';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/paths.mjs';
import { run } from './setup/run-command.mjs';
import { runAsCommand } from './setup/set-up.mjs';

/** npm starts scripts in the project's folder, but paths on the command line mean the caller's. */
function callersFolder() {
  const isStartedByNpm = process.env['npm_lifecycle_event'] === 'match';
  return (isStartedByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}

await runAsCommand(async () => {
  await ensureDependencies();
  const result = await run(
    process.execPath,
    [
      path.join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
      path.join(projectFolder, 'scripts', 'match.ts'),
      ...process.argv.slice(2),
    ],
    { folder: callersFolder() },
  );
  return result.code;
});
