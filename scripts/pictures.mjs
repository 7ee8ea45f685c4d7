import './setup/check-node-version.mjs';
import { ensureBuild } from './setup/build.mjs';
import { playInWindow } from './setup/play-in-window.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';

await runAsCommand(async () => {
  await setUp();
  await ensureBuild();
  return playInWindow('test/tour/guide-pictures.ts');
});
