import { extname } from 'node:path';

/** File systems allow 255 bytes, and a character takes up to three. */
const maximumStemCharacters = 70;
const maximumExtensionCharacters = 12;

/** What Windows takes for a device, with any extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name every system accepts, with no folder in it, that reads as what it is: marks that turn the
 * direction of writing can make `gpj.exe` look like an image.
 */
export function cleanAttachmentName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, '-')
    // Windows drops dots and spaces at the end, and what is left may end in another extension.
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const extension = extname(plain);
  const isUsual = extension.length <= maximumExtensionCharacters;
  const stem = isUsual ? plain.slice(0, plain.length - extension.length) : plain;
  const whole = shorten(stem) + (isUsual ? extension : '');
  if (whole === '') return 'file';
  return deviceName.test(whole) ? `_${whole}` : whole;
}

/** Never through the middle of a character. */
function shorten(stem: string): string {
  return stem
    .slice(0, maximumStemCharacters)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[.\s]+$/, '');
}
