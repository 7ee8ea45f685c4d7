import { clipboard, ClipboardItem, nativeImage, type NativeImage } from 'electron';

/** How an image was written before Electron 45. */
interface EarlierClipboard {
  writeImage(image: NativeImage): void;
}

/** False when the bytes are no image that the system can draw. */
export async function writeImageToClipboard(png: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const image = nativeImage.createFromBuffer(Buffer.from(png));
  if (image.isEmpty()) return false;
  const target: object = clipboard;
  if (isEarlier(target)) target.writeImage(image);
  else {
    const blob = new Blob([png], { type: 'image/png' });
    await clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
  }
  return true;
}

function isEarlier(target: object): target is EarlierClipboard {
  return 'writeImage' in target && typeof target.writeImage === 'function';
}
