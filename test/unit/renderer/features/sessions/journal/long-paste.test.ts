import { getSchema } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertLongText } from '#renderer/features/sessions/journal/editor/editor-paste.ts';
import { noteExtensions } from '#renderer/features/sessions/journal/editor/note-extensions.ts';
import { readMarkdown } from '#renderer/features/sessions/journal/editor/read-markdown.ts';
import { writeMarkdown } from '#renderer/features/sessions/journal/editor/write-markdown.ts';

const schema = getSchema(noteExtensions({ checkboxLabel: (text) => text }));

/** As much of an editor as takes text. */
function openEditor() {
  const editor = {
    state: EditorState.create({ schema }),
    steps: 0,
    dispatch(transaction: Transaction) {
      editor.steps += 1;
      editor.state = editor.state.apply(transaction);
    },
  };
  return editor;
}

const manyLines = fc
  .array(fc.constantFrom('', '  indented', '# no heading', '- [ ] no task', '```', 'é\tü  ', '*'), {
    minLength: 5,
    maxLength: 5,
  })
  .map((lines) => Array.from({ length: 500 }, () => lines).flat());

test('very many lines become code that keeps each of them, also once stored', () => {
  fc.assert(
    fc.property(manyLines, fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const editor = openEditor();
      expect(insertLongText(editor, lines.join(end))).toBe('block');
      expect(editor.steps).toBe(1);
      const read = readMarkdown(schema, writeMarkdown(editor.state.doc));
      const blocks = read.children.filter(({ type }) => type.name === 'codeBlock');
      expect(blocks.map(({ textContent }) => textContent).join('\n')).toBe(lines.join('\n'));
    }),
    { numRuns: 10 },
  );
});

test('fewer lines become a paragraph each', () => {
  const editor = openEditor();
  expect(insertLongText(editor, 'one *word*\r\n# two\nthree')).toBe('lines');
  expect(editor.state.doc.children.map(({ textContent }) => textContent)).toEqual([
    'one *word*',
    '# two',
    'three',
  ]);
});
