import './setup/check-node-version.mjs';
import { ensureBuild } from './setup/build.mjs';
import { runTour } from './setup/run-tour.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';

await runAsCommand(async () => {
  await setUp();
  await ensureBuild();
  return runTour();
});
