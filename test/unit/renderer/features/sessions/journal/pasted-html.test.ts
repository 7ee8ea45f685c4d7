import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLongPage,
  linkRemoteImages,
} from '#renderer/features/sessions/journal/editor/pasted-html.ts';

describe('a page that is pasted', () => {
  test.each([
    [
      '<p><img src="https://evil.test/p.png" alt="chart"></p>',
      '<p><a href="https://evil.test/p.png">chart</a></p>',
    ],
    [
      '<IMG class=x SRC=http://evil.test/p.png>',
      '<a href="http://evil.test/p.png">http://evil.test/p.png</a>',
    ],
    ['<img alt="a" src="app://binome/files/x">', '<img alt="a" src="app://binome/files/x">'],
  ])('%s', (html, expected) => {
    expect(linkRemoteImages(html)).toBe(expected);
  });

  test('keeps no picture that would be fetched', () => {
    const piece = fc.constantFrom(
      '<img ',
      'src="https://a.test/x"',
      " src='http://a.test'",
      ' alt=">"',
      '>',
      '<p>',
      ' x ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const tags = linkRemoteImages(pieces.join('')).match(/<img\b[^<>]*>/g) ?? [];
        expect(tags.filter((tag) => /\ssrc\s*=\s*["']?https?:/.test(tag))).toEqual([]);
      }),
    );
  });

  test.each([
    [
      'an article',
      '<p>Ten words of an article that somebody found and read.</p>'.repeat(3000),
      false,
    ],
    ['many tags', '<p>a</p>'.repeat(5001), true],
    ['many letters', `<p>${'a'.repeat(500_000)}</p>`, true],
    ['a text', '', false],
  ])('is too long to be read as one or not: %s', (_what, html, isLong) => {
    expect(isLongPage(html)).toBe(isLong);
  });

  test.each([
    ['tags that are left open', '<img '.repeat(100_000)],
    ['quotes that are left open', `<img${' src="'.repeat(100_000)}`],
    ['one endless tag', `<img${' alt= src ='.repeat(50_000)}>`],
  ])('does not hold the window up with %s', (_what, html) => {
    const startedAt = performance.now();
    linkRemoteImages(html);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
