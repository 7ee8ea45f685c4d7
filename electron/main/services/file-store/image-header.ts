/** What an image file says of itself before anything is drawn. */
export interface ImageHeader {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** A few bytes can declare billions of pixels, and drawing them takes all memory. A large camera makes 24 million. */
export const maximumPixels = 40_000_000;

/** Null for anything but these four kinds, whatever it is called. SVG is none of them: it can hold scripts. */
export function readImageHeader(content: Uint8Array): ImageHeader | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  try {
    const header = readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view);
    return header !== null && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    // Cut short within its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const littleEndian = true;

function hasText(view: DataView, offset: number, text: string): boolean {
  if (view.byteLength < offset + text.length) return false;
  return Array.from(text).every(
    (character, at) => view.getUint8(offset + at) === character.charCodeAt(0),
  );
}

function readPng(view: DataView): ImageHeader | null {
  if (!hasText(view, 0, '\u0089PNG\r\n\u001A\n') || !hasText(view, 12, 'IHDR')) return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): ImageHeader | null {
  if (!hasText(view, 0, 'GIF87a') && !hasText(view, 0, 'GIF89a')) return null;
  const frame = findGifFrame(view);
  // Browsers draw on a larger canvas than declared when the first frame does not fit it.
  return {
    mediaType: 'image/gif',
    width: Math.max(view.getUint16(6, littleEndian), view.getUint16(frame + 5, littleEndian)),
    height: Math.max(view.getUint16(8, littleEndian), view.getUint16(frame + 7, littleEndian)),
  };
}

/** Where the first frame is described, past the table of colours and the extensions. */
function findGifFrame(view: DataView): number {
  const flags = view.getUint8(10);
  const hasColours = (flags & 0x80) !== 0;
  let at = 13 + (hasColours ? 3 * 2 ** ((flags & 7) + 1) : 0);
  while (view.getUint8(at) !== 0x2c) {
    // An extension is a chain of blocks, each with its length before it; an empty one ends it.
    if (view.getUint8(at) !== 0x21) throw new RangeError('No frame');
    at += 2;
    while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  return at;
}

function readWebp(view: DataView): ImageHeader | null {
  if (!hasText(view, 0, 'RIFF') || !hasText(view, 8, 'WEBP')) return null;
  const mediaType = 'image/webp';
  if (hasText(view, 12, 'VP8X')) {
    const read24 = (at: number) =>
      view.getUint16(at, littleEndian) + view.getUint8(at + 2) * 0x1_00_00;
    return { mediaType, width: read24(24) + 1, height: read24(27) + 1 };
  }
  if (hasText(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, littleEndian);
    return { mediaType, width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
  }
  if (!hasText(view, 12, 'VP8 ')) return null;
  return {
    mediaType,
    width: view.getUint16(26, littleEndian) & 0x3f_ff,
    height: view.getUint16(28, littleEndian) & 0x3f_ff,
  };
}

/** The markers of a frame header; the others between C0 and CF hold tables. */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Markers that stand alone, without a length, and the one after which the pixels come: no frame follows them. */
function isWithoutSegment(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xda);
}

function readJpeg(view: DataView): ImageHeader | null {
  if (!hasText(view, 0, '\u00FF\u00D8\u00FF')) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrameMarker(marker)) {
      const height = view.getUint16(at + 5);
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height };
    }
    // Programs that draw disagree on where these lead, and a length read there hides the true frame.
    if (isWithoutSegment(marker)) return null;
    // Any number of FF may fill the space before a marker; every other segment says how long it is.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
