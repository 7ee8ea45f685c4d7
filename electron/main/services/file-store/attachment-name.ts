import { extname } from 'node:path';
import { cleanFileName, replaceForbidden, trimName } from '#shared/lib/file-name.ts';

/** File systems allow 255 bytes, and a whole path on Windows little more; a number may follow. */
const maximumStemBytes = 160;
const maximumExtensionCharacters = 12;

/**
 * A name every system accepts, with no folder in it, that reads as what it is: marks that turn the
 * direction of writing can make `gpj.exe` look like an image.
 */
export function cleanAttachmentName(name: string): string {
  // What Windows leaves of it at the end may end in another extension.
  const plain = trimName(replaceForbidden(name, '-'));
  const extension = extname(plain);
  const isUsual = extension.length <= maximumExtensionCharacters;
  const stem = isUsual ? plain.slice(0, plain.length - extension.length) : plain;
  return cleanFileName(stem, isUsual ? extension : '', maximumStemBytes) || 'file';
}
