import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImageHeader } from '#electron/main/services/file-store/image-header.ts';
import { imageBytes, onePixelPng } from '#test/builders/image-bytes.ts';

const kinds = [
  ['png', 'image/png', 100_000],
  ['gif', 'image/gif', 65_535],
  ['jpeg', 'image/jpeg', 65_535],
  ['webp', 'image/webp', 16_383],
  ['webpLossless', 'image/webp', 16_384],
  ['webpExtended', 'image/webp', 100_000],
] as const;

describe.each(kinds)('the header of %s', (kind, mediaType, mostPixels) => {
  test('tells its kind and its size, whatever the size', () => {
    const side = fc.integer({ min: 1, max: mostPixels });
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(readImageHeader(imageBytes[kind](width, height))).toEqual({
          mediaType,
          width,
          height,
        });
      }),
    );
  });

  test('cut short is no image', () => {
    const whole = imageBytes[kind](300, 200);
    for (let length = 0; length < whole.length - 4; length += 1) {
      expect(readImageHeader(whole.subarray(0, length))).toBeNull();
    }
  });
});

test('a GIF is as large as its first frame, however small it says it is', () => {
  const bomb = imageBytes.gif(1, 1, { width: 65_535, height: 8_000 });
  expect(readImageHeader(bomb)).toEqual({ mediaType: 'image/gif', width: 65_535, height: 8_000 });
});

describe('a JPEG', () => {
  const frame = (side: number) => [
    0xff,
    0xc0,
    0,
    17,
    8,
    side >> 8,
    side & 255,
    side >> 8,
    side & 255,
  ];
  /** Read as a segment, the marker takes the large frame for its content and leaves the small one. */
  const hiding = (marker: number) => {
    const large = [0xff, marker, ...frame(60_000), 3, 0];
    const rest = Array.from({ length: 0xff_c0 - large.length + 2 }, () => 0);
    return Uint8Array.from([0xff, 0xd8, ...large, ...rest, ...frame(10), 3]);
  };

  test('hides no size behind a marker without a length', () => {
    for (const marker of [0, 1, 0xd0, 0xd7, 0xd8, 0xd9, 0xda]) {
      expect(readImageHeader(hiding(marker))).toBeNull();
    }
  });

  test('may hold any other segment before its frame', () => {
    expect(readImageHeader(hiding(0xe0))).toMatchObject({ width: 10, height: 10 });
  });
});

describe('what is no image', () => {
  test.each([
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
    ],
    ['a page', '<!doctype html><script>x()</script>'],
    ['nothing', ''],
    ['a bitmap, which the app does not draw', 'BM6\u0000\u0000\u0000'],
  ])('is not taken for one: %s', (_what, text) => {
    expect(readImageHeader(new TextEncoder().encode(text))).toBeNull();
  });

  test('has no pixels', () => {
    expect(readImageHeader(imageBytes.png(0, 10))).toBeNull();
  });

  test('never stops the reader, whatever the bytes', () => {
    const beginning = fc.constantFrom('png', 'gif', 'jpeg', 'webp', 'webpExtended' as const);
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 60 }), fc.nat(30), (kind, noise, at) => {
        const bytes = Uint8Array.from([...imageBytes[kind](9, 9).subarray(0, at), ...noise]);
        expect(() => readImageHeader(bytes)).not.toThrow();
      }),
    );
  });
});

test('a real image is read as a browser reads it', () => {
  expect(readImageHeader(onePixelPng)).toEqual({ mediaType: 'image/png', width: 1, height: 1 });
});
