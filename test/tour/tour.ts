// Plays the main job on the sample list in a real window and leaves a picture of each step.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '#test/e2e/support/electron-runtime.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { fixturePath, mainJob } from '#test/e2e/support/main-job.ts';

const tourFolder = path.join(projectFolder, 'tour');
await rm(tourFolder, { recursive: true, force: true });
await mkdir(tourFolder, { recursive: true });

const running = await launchApp({ preferences: { locale: 'fr', theme: 'light' } });
const job = mainJob(running, 'fr');
let pictureCount = 0;

async function takePicture(name: string): Promise<void> {
  pictureCount += 1;
  const file = `${String(pictureCount).padStart(2, '0')}-${name}.png`;
  await running.window.screenshot({ path: path.join(tourFolder, file), animations: 'disabled' });
  console.log(`  ${file}`);
}

const pairsFile = path.join(tourFolder, 'pairs.csv');

/** What the tour does, each step followed by a picture of its name. */
const steps: readonly { readonly picture: string; readonly play: () => Promise<unknown> }[] = [
  { picture: 'welcome', play: () => waitUntilReady(running.window) },
  { picture: 'programme', play: () => job.createProgramme('Cap numérique') },
  { picture: 'import', play: () => job.openImport() },
  { picture: 'columns', play: () => job.chooseList(fixturePath('people-46-fr.csv')) },
  { picture: 'check', play: () => job.confirmColumns() },
  { picture: 'imported', play: () => job.storePeople() },
  { picture: 'pairing', play: () => job.openPairing() },
  { picture: 'pairs', play: () => job.proposePairs() },
  { picture: 'why-this-pair', play: () => job.openFirstPair() },
  { picture: 'accepted', play: () => job.acceptAll() },
  { picture: 'exported', play: () => job.exportPairs(pairsFile) },
];

try {
  console.log('The tour: 46 people, from an empty app to published pairs.');
  for (const { picture, play } of steps) {
    await play();
    await takePicture(picture);
  }
  console.log(`Pictures and pairs.csv are in ${tourFolder}`);
} catch (error) {
  await takePicture('stopped-here');
  throw error;
} finally {
  await running.dispose();
}
