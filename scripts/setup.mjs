import './setup/check-node-version.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';

await runAsCommand(async () => {
  await setUp({ retriesOfficial: process.argv.includes('--retry-official') });
  return 0;
});
