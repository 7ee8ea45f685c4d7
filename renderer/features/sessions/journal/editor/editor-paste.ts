import { Slice, type Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { isLongPage, linkRemoteImages } from './pasted-html.ts';
import { hasMoreLines, readAsCode, readMarkdown, readPlainLines } from './read-markdown.ts';
import { fileSource } from './safe-address.ts';

/** Beyond this many characters a text is taken line by line, without looking for markup in it. */
const longestFormattedPaste = 100_000;

/** More lines than this become one block: each paragraph costs the editor far more than a line, now and with every key. */
const mostParagraphs = 2000;

/** What became of a long text: a paragraph for each line, or one block of code. */
export type PlainPaste = 'lines' | 'block';

interface PasteOptions {
  /** Stores a picture and resolves to its SHA-256; null when that failed, which the user has been told. */
  storeImage(file: File): Promise<string | null>;
  /** A picture was stored, but is of a kind the app does not show. */
  onUnreadableImage(name: string): void;
  /** A text was too long to look for markup in. */
  onPlainPaste(kind: PlainPaste): void;
}

/** What the editor does with what is pasted and dropped. */
export function pasteProps(options: PasteOptions): EditorProps {
  return {
    clipboardTextParser: (text, _context, isPlain, view) => {
      const { schema } = view.state;
      return Slice.maxOpen(
        isPlain ? readPlainLines(schema, text) : readMarkdown(schema, text).content,
      );
    },
    transformPastedHTML: linkRemoteImages,
    handleDOMEvents: {
      // Before the editor has read the text: reading a megabyte of markup is what would take long.
      paste: (view, event) => {
        const data = event.clipboardData;
        if (data === null) return false;
        const images = imagesIn(data);
        const text = data.getData('text/plain');
        if (images.length > 0 && text === '') {
          event.preventDefault();
          void insertImages(view, images, view.state.selection.from, options);
          return true;
        }
        const long = longTextIn(data);
        if (long === null) return false;
        event.preventDefault();
        options.onPlainPaste(insertLongText(view, long));
        return true;
      },
      drop: (view, event) => {
        const data = event.dataTransfer;
        // What is moved within the note has been read already.
        if (data === null || view.dragging !== null) return false;
        const images = imagesIn(data);
        const long = images.length === 0 ? longTextIn(data) : null;
        if (images.length === 0 && long === null) return false;
        event.preventDefault();
        // Whoever takes dropped files for attachments must not take these.
        event.stopPropagation();
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        const position = place?.pos ?? view.state.selection.from;
        if (long === null) void insertImages(view, images, position, options);
        else {
          const { doc, tr } = view.state;
          view.dispatch(tr.setSelection(Selection.near(doc.resolve(position))));
          options.onPlainPaste(insertLongText(view, long));
        }
        return true;
      },
    },
  };
}

function imagesIn(data: DataTransfer): readonly File[] {
  return [...data.files].filter(({ type }) => /^image\/(?:png|jpeg|gif|webp)$/.test(type));
}

/** What is too long to look for markup in, as text; a page that brings none is its own. */
function longTextIn(data: DataTransfer): string | null {
  const text = data.getData('text/plain');
  const page = data.getData('text/html');
  const isLong = text.length > longestFormattedPaste || hasMoreLines(text, mostParagraphs);
  if (!isLong && !isLongPage(page)) return null;
  return text === '' ? page : text;
}

export async function insertImages(
  view: Pick<EditorView, 'state' | 'dispatch' | 'isDestroyed'>,
  images: readonly File[],
  position: number,
  { storeImage, onUnreadableImage }: Pick<PasteOptions, 'storeImage' | 'onUnreadableImage'>,
): Promise<void> {
  const nodes: Node[] = [];
  for (const image of images) {
    const sha256 = await storeImage(image);
    if (sha256 === null) continue;
    // A picture nobody can see would also be lost when the note's readers change.
    if (!(await isShown(sha256))) {
      onUnreadableImage(image.name);
      continue;
    }
    const alt = image.name.replace(/\.\w+$/, '');
    nodes.push(view.state.schema.node('image', { sha256, alt }));
  }
  if (nodes.length === 0 || view.isDestroyed) return;
  // The text may have become shorter while the picture was stored.
  const at = Math.min(position, view.state.doc.content.size);
  view.dispatch(view.state.tr.insert(at, nodes).scrollIntoView());
}

async function isShown(sha256: string): Promise<boolean> {
  const response = await fetch(fileSource(sha256)).catch(() => null);
  return response?.ok === true;
}

/** In one step, so that one undo takes it back. */
export function insertLongText(
  view: Pick<EditorView, 'state' | 'dispatch'>,
  text: string,
): PlainPaste {
  const { schema, tr } = view.state;
  const kind = hasMoreLines(text, mostParagraphs) ? 'block' : 'lines';
  const slice =
    kind === 'block'
      ? new Slice(readAsCode(schema, text), 0, 0)
      : new Slice(readPlainLines(schema, text), 1, 1);
  view.dispatch(tr.replaceSelection(slice).scrollIntoView());
  return kind;
}
