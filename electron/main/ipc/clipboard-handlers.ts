import { maximumPixels, readImageHeader } from '../services/file-store/image-header.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';

/** @param writeImage false when the bytes are no image that the system can draw */
export function createClipboardHandlers(
  writeImage: (png: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Pick<IpcHandlers, 'clipboard:write-image'> {
  return {
    'clipboard:write-image': async ({ png }) => {
      const header = readImageHeader(png);
      if (header?.mediaType !== 'image/png') return ipcFailure('invalid-input', 'No PNG image');
      if (header.width * header.height > maximumPixels) {
        return ipcFailure('image-too-large', `${header.width} × ${header.height}`);
      }
      return (await writeImage(png))
        ? ipcSuccess(undefined)
        : ipcFailure('internal', 'The system could not draw it');
    },
  };
}
