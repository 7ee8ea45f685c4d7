// Takes the pictures of the README and the guides anew, in both languages, from invented people.
import { takePairingPictures } from './pairing-pictures.ts';
import { picturesFolder } from './picture-taker.ts';
import { takeProgressPictures } from './progress-pictures.ts';
import { takeSessionPictures } from './session-pictures.ts';

for (const locale of ['en', 'fr'] as const) {
  await takePairingPictures(locale);
  await takeSessionPictures(locale);
  await takeProgressPictures(locale);
}
console.log(`The pictures are in ${picturesFolder}`);
