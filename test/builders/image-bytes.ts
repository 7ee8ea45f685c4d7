/** The beginnings of image files that declare so many pixels: enough for whoever reads headers, nothing to draw. */
export const imageBytes = {
  png(width: number, height: number): Uint8Array {
    return joined('\u0089PNG\r\n\u001A\n', [0, 0, 0, 13], 'IHDR', big32(width), big32(height));
  },
  /** With a table of two colours and an extension before the frame. */
  gif(width: number, height: number, frame = { width, height }): Uint8Array {
    const colours = [0x80, 0, 0, 1, 2, 3, 4, 5, 6];
    const extension = [0x21, 0xf9, 4, 0, 0, 0, 0, 0];
    const place = [0x2c, 0, 0, 0, 0];
    const size = [...little16(frame.width), ...little16(frame.height)];
    return joined('GIF89a', little16(width), little16(height), colours, extension, place, size);
  },
  /** With a comment and a table before the frame, as cameras write them. */
  jpeg(width: number, height: number): Uint8Array {
    const comment = [0xff, 0xfe, 0, 5, 1, 2, 3];
    const table = [0xff, 0xc4, 0, 4, 9, 9];
    const frame = [0xff, 0xff, 0xc2, 0, 17, 8];
    return joined([0xff, 0xd8], comment, table, frame, big16(height), big16(width), [3]);
  },
  webp(width: number, height: number): Uint8Array {
    const size = [...little16(width & 0x3f_ff), ...little16(height & 0x3f_ff)];
    return joined('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a], size);
  },
  webpLossless(width: number, height: number): Uint8Array {
    const bits = (((width - 1) & 0x3f_ff) | (((height - 1) & 0x3f_ff) << 14)) >>> 0;
    const word = [...little16(bits & 0xff_ff), ...little16(bits >>> 16)];
    return joined('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f], word);
  },
  webpExtended(width: number, height: number): Uint8Array {
    const size = [width - 1, height - 1].flatMap((side) => [
      ...little16(side & 0xff_ff),
      side >>> 16,
    ]);
    return joined('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], size);
  },
};

/** A whole PNG of one pixel, which can be drawn. */
export const onePixelPng = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function big16(value: number): readonly number[] {
  return [value >>> 8, value & 0xff];
}

function big32(value: number): readonly number[] {
  return [...big16(value >>> 16), ...big16(value & 0xff_ff)];
}

function little16(value: number): readonly number[] {
  return [value & 0xff, value >>> 8];
}

function joined(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part],
    ),
  );
}
