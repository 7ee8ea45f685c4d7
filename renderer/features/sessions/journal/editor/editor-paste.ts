import { Slice, type Node } from '@tiptap/pm/model';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { readMarkdown, readPlainLines } from './read-markdown.ts';

/** Beyond this many characters a text is taken line by line, without looking for markup in it. */
const longestFormattedPaste = 100_000;

interface PasteOptions {
  /** Stores a picture and resolves to its SHA-256; null when that failed, which the user has been told. */
  storeImage(file: File): Promise<string | null>;
  /** A text was too long to look for markup in. */
  onPlainPaste(): void;
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
        if (text.length <= longestFormattedPaste) return false;
        event.preventDefault();
        insertLongText(view, text);
        options.onPlainPaste();
        return true;
      },
      drop: (view, event) => {
        const images = event.dataTransfer === null ? [] : imagesIn(event.dataTransfer);
        if (images.length === 0) return false;
        event.preventDefault();
        // Whoever takes dropped files for attachments must not take these.
        event.stopPropagation();
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        void insertImages(view, images, place?.pos ?? view.state.selection.from, options);
        return true;
      },
    },
  };
}

function imagesIn(data: DataTransfer): readonly File[] {
  return [...data.files].filter(({ type }) => /^image\/(?:png|jpeg|gif|webp|avif)$/.test(type));
}

export async function insertImages(
  view: EditorView,
  images: readonly File[],
  position: number,
  { storeImage }: Pick<PasteOptions, 'storeImage'>,
): Promise<void> {
  const nodes: Node[] = [];
  for (const image of images) {
    const sha256 = await storeImage(image);
    if (sha256 === null) continue;
    const alt = image.name.replace(/\.\w+$/, '');
    nodes.push(view.state.schema.node('image', { sha256, alt }));
  }
  if (nodes.length === 0 || view.isDestroyed) return;
  // The text may have become shorter while the picture was stored.
  const at = Math.min(position, view.state.doc.content.size);
  view.dispatch(view.state.tr.insert(at, nodes).scrollIntoView());
}

function insertLongText(view: EditorView, text: string): void {
  const lines = readPlainLines(view.state.schema, text);
  const { tr } = view.state;
  view.dispatch(tr.replaceSelection(new Slice(lines, 1, 1)).scrollIntoView());
}

/** A picture from elsewhere becomes a link to it, so that pasting a page asks nobody for anything. */
function linkRemoteImages(html: string): string {
  return html.replaceAll(/<img\b[^>]*>/gi, (tag) => {
    const address = attributeOf(tag, 'src');
    if (address === null || !/^https?:/i.test(address)) return tag;
    const words = attributeOf(tag, 'alt') ?? '';
    return `<a href="${address}">${words === '' ? address : words}</a>`;
  });
}

/** As it stands in the source, entities and all; without quotes, which could end the attribute it is put into. */
function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : value.replaceAll(/["<>]/g, '');
}
