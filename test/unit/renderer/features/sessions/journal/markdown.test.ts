import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteExtensions } from '#renderer/features/sessions/journal/editor/note-extensions.ts';
import { readMarkdown } from '#renderer/features/sessions/journal/editor/read-markdown.ts';
import { writeMarkdown } from '#renderer/features/sessions/journal/editor/write-markdown.ts';
import { anyNote } from './any-note.ts';

const schema = getSchema(noteExtensions({ checkboxLabel: (text) => text }));
const read = (text: string) => readMarkdown(schema, text);
const rewrite = (text: string) => writeMarkdown(read(text));
const sha256 = 'ab'.repeat(32);

/** The kinds of nodes and marks of a note. */
function partsOf(document: Node): readonly string[] {
  const parts = new Set<string>();
  document.descendants((node) => {
    parts.add(node.type.name);
    for (const mark of node.marks) parts.add(mark.type.name);
  });
  return [...parts];
}

/** What of a note ends up in attributes of the page. */
function outsideOf(document: Node) {
  const addresses: string[] = [];
  const languages: string[] = [];
  document.descendants((node) => {
    languages.push(String(node.attrs['language'] ?? ''));
    for (const { attrs } of node.marks)
      addresses.push(String(attrs['href'] ?? 'https://evil.test/'));
  });
  return { addresses, languages };
}

describe('the Markdown of a note', () => {
  test.each([
    ['headings', '# One\n\n## Two\n\n### Three'],
    ['emphasis', 'Some **bold**, *italic* and `code`.'],
    ['emphasis in emphasis', 'A ***very*** *strong* word'],
    ['lists', '- one\n- two\n  - inner\n\n1. first\n2. second'],
    ['a list that starts late', '9.  nine\n10. ten'],
    ['checkboxes', '- [ ] to do\n- [x] done'],
    ['a quote', '> Wise\n>\n> words'],
    ['code', '```ts\nconst a = `b`;\n```'],
    ['a rule', 'Above\n\n---\n\nBelow'],
    ['a break', 'First line\\\nsecond line'],
    ['links', '[Binôme](https://example.test/a?b=1)'],
    ['a picture', `![Board](binome:file/${sha256})`],
    ['mentions', '[@Nora Haddad](binome:person/p-1) on [#LinkedIn](binome:skill/s-1)'],
    ['two lists in a row', '- one\n\n* two'],
    ['tasks in a list', '- outer\n  - [ ] inner'],
    ['Arabic, Hebrew and emoji', 'مرحبا بكم في البرنامج\n\nשלום 👩🏽‍💻 **👍🏿** fin 🇫🇷'],
  ])('keeps %s', (_name, text) => {
    expect(rewrite(text)).toBe(text);
  });

  test.each([
    '* not a list',
    '1. not a list',
    '# not a heading',
    '> not a quote',
    '[ ] not a task',
    '<b>not bold</b> &amp; &copy;',
    '`not code` **not bold** _not italic_',
    '[not](https://a.test) a link',
    '--- and === and ~~~',
    'C:\\temp\\notes',
  ])('keeps text that looks like markup: %s', (text) => {
    const document = schema.node('doc', null, [schema.node('paragraph', null, schema.text(text))]);
    expect(read(writeMarkdown(document)).eq(document)).toBe(true);
  });

  test('keeps a word that is bold up to a sign', () => {
    const document = schema.node('doc', null, [
      schema.node('paragraph', null, [
        schema.text('Note:', [schema.mark('bold')]),
        schema.text('next'),
      ]),
    ]);
    expect(read(writeMarkdown(document)).eq(document)).toBe(true);
  });

  test('is the same after any note was read from it and written again', () => {
    fc.assert(
      fc.property(anyNote(schema), (document) => {
        const written = writeMarkdown(document);
        expect(rewrite(written)).toBe(written);
        expect(read(written).textContent.replaceAll(/\s/g, '')).toBe(
          document.textContent.replaceAll(/\s/g, ''),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('settles after one reading, whatever was typed', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...('*_`[]()<>!#->+=~|\\&;: \n1.)ab"é👍ن'.match(/./gsu) ?? [])),
      maxLength: 40,
    });
    fc.assert(
      fc.property(signs, (text) => {
        const once = rewrite(text);
        expect(rewrite(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    '```"><svg/onload=alert(1)>\ncode\n```',
    '<svg><use href="data:image/svg+xml,<svg id=\'x\'/>#x"></svg>',
    '<map><area href=javascript:alert(1)></map>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<style onload=alert(1)>@import url(https://evil.test)</style>',
    '<.a<iframe src=https://evil.test>',
    '[x](&#x6a;avascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](<java\nscript:alert(1)>)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](x"onerror="alert(1))',
    '<base href=https://evil.test>',
    '<meta http-equiv=refresh content="0;url=https://evil.test">',
    '[x](file:///etc/passwd)',
    '[x](smb://host/share)',
    '[x](search-ms:query=x)',
    '[x](ms-msdt:/id)',
    '[x](\\\\host\\share)',
    '![x](https://evil.test/pixel.png)',
    '![x](app://local/etc/passwd)',
    '![x](binome:file/../../settings.json)',
    '![x](app://binome/files/..%2f..%2fsettings.json)',
    '[x](binome:person/../../settings)',
    '[x][a]\n\n[a]: javascript:alert(1)',
    '<javascript:alert(1)>',
  ])('neither runs nor fetches anything: %s', (text) => {
    const document = read(text);
    expect(partsOf(document)).not.toContain('image');
    const { addresses, languages } = outsideOf(document);
    expect(addresses.filter((address) => !address.startsWith('https://evil.test/'))).toEqual([]);
    expect(languages.filter((language) => !/^[\w+#.-]*$/.test(language))).toEqual([]);
    expect(rewrite(rewrite(text))).toBe(rewrite(text));
  });

  test('a picture from elsewhere stays a link to it', () => {
    expect(rewrite('![Chart](https://evil.test/pixel.png)')).toBe(
      '[Chart](https://evil.test/pixel.png)',
    );
  });

  test('a name that turns the text round stays a name', () => {
    const text = '[@Nora\u202Egpj.exe](binome:person/p-1)';
    expect(rewrite(text)).toBe(text);
  });
});
