import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The names under which systems install Chromium or its closest relative; setup knows the same. */
const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A Chromium of this computer: the system's, or the one Playwright downloads. Throws where there is none. */
export function browserExecutable(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [
    ...folders.flatMap((folder) => commandNames.map((name) => path.join(folder, name))),
    chromium.executablePath(),
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) {
    throw new Error(
      'This test needs Chromium. On Debian: sudo apt-get install -y chromium. Elsewhere: npx playwright install chromium.',
    );
  }
  return found;
}
