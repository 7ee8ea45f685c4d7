import { getSchema } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, test, vi } from 'vitest';
import { insertImages } from '#renderer/features/sessions/journal/editor/editor-paste.ts';
import { noteExtensions } from '#renderer/features/sessions/journal/editor/note-extensions.ts';

const schema = getSchema(noteExtensions({ checkboxLabel: (text) => text }));
const shown = 'ab'.repeat(32);
const dark = 'cd'.repeat(32);

/** As much of an editor as takes pictures. */
function openEditor() {
  const editor = {
    state: EditorState.create({ schema }),
    isDestroyed: false,
    dispatch(transaction: Transaction) {
      editor.state = editor.state.apply(transaction);
    },
  };
  return editor;
}

describe('pictures put into a note', () => {
  test('are shown, and one that the app cannot show is refused by name', async () => {
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(new Response(null, { status: address.endsWith(shown) ? 200 : 404 })),
    );
    const editor = openEditor();
    const refused: string[] = [];
    const stored = new Map([
      ['board.png', shown],
      ['film.avif', dark],
    ]);
    await insertImages(
      editor,
      [...stored.keys()].map((name) => new File(['x'], name)),
      1,
      {
        storeImage: ({ name }) => Promise.resolve(stored.get(name) ?? null),
        onUnreadableImage: (name) => {
          refused.push(name);
        },
      },
    );
    const pictures: unknown[] = [];
    editor.state.doc.descendants(({ type, attrs }) => {
      if (type.name === 'image') pictures.push(attrs['sha256'], attrs['alt']);
    });
    expect(pictures).toEqual([shown, 'board']);
    expect(refused).toEqual(['film.avif']);
  });
});
