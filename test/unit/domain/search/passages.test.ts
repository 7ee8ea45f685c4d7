import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, findPassage, markMatches } from '#shared/domain/search/mark-matches.ts';
import { readableMarkdown } from '#shared/domain/search/readable-markdown.ts';
import type { MarkedPiece } from '#shared/domain/search/search-document.ts';

function whole(pieces: readonly MarkedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function marked(pieces: readonly MarkedPiece[]): readonly string[] {
  return pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);
}

describe('marks', () => {
  test('leave every text as it is, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        expect(whole(markMatches(text, (word) => word.length % 2 === 0))).toBe(text);
      }),
    );
  });

  test('take a compound whole where only the whole is meant', () => {
    expect(marked(markMatches('un rendez-vous', (word) => word === 'rendezvous'))).toEqual([
      'rendez-vous',
    ]);
  });
});

describe('a passage', () => {
  const text = `${'avant '.repeat(40)}le budget ${'après '.repeat(40)}`.trim();

  test('shows the first match with whole words around it', () => {
    const passage = findPassage(text, (word) => word === 'budget');
    expect(marked(passage)).toEqual(['budget']);
    expect(whole(passage)).toMatch(/^… (avant )+le budget( après)+ …$/);
    expect(whole(passage).length).toBeLessThan(130);
  });

  test('is empty where nothing matches', () => {
    expect(findPassage(text, () => false)).toEqual([]);
  });

  test('of a text without spaces cuts no character in two', () => {
    const begun = whole(beginningOf('😀'.repeat(200)));
    expect(begun).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe('Markdown as it is read', () => {
  test('loses its signs and the addresses of links', () => {
    expect(
      readableMarkdown(
        '# Bilan\n\n- [x] **Publié** sur [LinkedIn](https://x.test "Titre")\n1. _vu_ par [Nora](binome:person/1)\n\n> [![photo](app://files/ab)](https://x.test)\n\n```js\na_b\n```',
      ),
    ).toBe('Bilan Publié sur LinkedIn _vu_ par Nora photo a_b');
  });

  test('keeps what looks like HTML as text', () => {
    expect(readableMarkdown('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });

  test('takes no longer for a megabyte of brackets than for one of words', () => {
    const startedAt = performance.now();
    readableMarkdown('['.repeat(1_000_000));
    readableMarkdown('![](('.repeat(200_000));
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
