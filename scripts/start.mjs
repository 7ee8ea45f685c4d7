import './setup/check-node-version.mjs';
import { createRequire } from 'node:module';
import { ensureBuild } from './setup/build.mjs';
import { hasDisplay } from './setup/display.mjs';
import { projectFolder } from './setup/paths.mjs';
import { run } from './setup/run-command.mjs';
import { sandboxObstacle } from './setup/sandbox.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';
import { playInWindow, tourScript } from './setup/play-in-window.mjs';

async function openApp() {
  const obstacle = sandboxObstacle();
  if (obstacle !== null) {
    console.log(`Starting without Chromium's sandbox, in development only, because ${obstacle}.`);
  }
  /** @type {string} */
  const electron = createRequire(import.meta.url)('electron');
  const result = await run(electron, [
    ...(obstacle === null ? [] : ['--no-sandbox']),
    projectFolder,
    ...process.argv.slice(2),
  ]);
  return result.code;
}

await runAsCommand(async () => {
  await setUp();
  await ensureBuild();
  if (hasDisplay()) return openApp();
  console.log(
    'There is no display here, so no window can be opened. Running the tour on a virtual one instead…',
  );
  return playInWindow(tourScript);
});
