import './setup/check-node-version.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runAsCommand } from './setup/set-up.mjs';

await runAsCommand(async () => {
  await ensureDependencies();
  await ensureBuild({ isForced: true });
  return 0;
});
