import { useEffect, useId, useMemo, useState } from 'react';
import {
  extensions as coreExtensions,
  getSchema,
  type Editor,
  type JSONContent,
} from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Placeholder } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { useNotices } from '#renderer/services/notices.ts';
import { useOpenAddress } from '../../use-open-address.ts';
import { barRoom } from './bar-room.ts';
import { insertImages, pasteProps, type PlainPaste } from './editor-paste.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { openClickedLink } from './link-click.ts';
import { MentionList, mentionOptionId } from './mention-list.tsx';
import { mentionTyping, type Mentionable, type OpenMentions } from './mentions.ts';
import { noteExtensions } from './note-extensions.ts';
import { readMarkdown } from './read-markdown.ts';
import styles from './rich-editor.module.css';
import { writeMarkdown } from './write-markdown.ts';

/** The cursor is not left behind the formatting bar. */
const clearOfBar = { top: barRoom, right: 5, bottom: 5, left: 5 };

/** Up to so many blocks a note is laid out whole, which scrolls more evenly. */
const shortNoteBlocks = 400;

/**
 * Each block runs the way its own words do. Not the text as a whole, as the editor would have it: the
 * window then reads all of it anew for every block that comes to it, so that 20,000 lines took half a minute.
 */
const BlockDirection = coreExtensions.TextDirection.extend({
  addProseMirrorPlugins: () => [],
}).configure({ direction: 'auto' });

/** What others may do to the text. */
export interface RichEditorHandle {
  /** Adds Markdown at the end, and puts the cursor behind it. */
  append(markdown: string): void;
  /** Puts the cursor before the first word. */
  enter(): void;
  /** Puts the cursor behind the last word, where the focus is held only by what the text stands in. */
  takeHeldFocus(): void;
}

export interface RichEditorProps {
  /** Called once it can be written in, and with null when it goes. */
  onReady(handle: RichEditorHandle | null): void;
  /** What it begins with; later changes are the editor's own. */
  readonly initialBody: string;
  readonly label: string;
  readonly placeholder: string;
  readonly mentionables: readonly Mentionable[];
  /** Called for each change. Writing the Markdown costs something, so that only who needs it does. */
  onChange(readBody: () => string): void;
  storeImage(file: File): Promise<string | null>;
  /** A text too long to look for markup in was taken as it is. */
  onPlainPaste(kind: PlainPaste): void;
}

/** What the editor calls as long as it is open. */
interface EditorCalls extends RichEditorProps {
  openLink(address: string): void;
  onUnreadableImage(name: string): void;
}

/** The editor is made once; what it calls later is always the latest. */
class LatestCalls {
  #calls: EditorCalls;

  constructor(calls: EditorCalls) {
    this.#calls = calls;
  }

  get(): EditorCalls {
    return this.#calls;
  }

  set(calls: EditorCalls): void {
    this.#calls = calls;
  }
}

/** The text of a note: rich on the screen, Markdown underneath. */
export function RichEditor(props: RichEditorProps) {
  const { t } = useLanguage();
  const textId = useId();
  const listId = useId();
  const [mentions, setMentions] = useState<OpenMentions | null>(null);
  const openAddress = useOpenAddress();
  const show = useNotices((state) => state.show);
  const calls: EditorCalls = {
    ...props,
    openLink: (address) => void openAddress(address),
    onUnreadableImage: (name) => {
      show({ text: t('journal.image.unreadable', { name }), severity: 'error', action: null });
    },
  };
  const [latest] = useState(() => new LatestCalls(calls));
  useEffect(() => {
    latest.set(calls);
  });
  const [start] = useState(props);
  const extensions = useMemo(
    () => [
      ...noteExtensions({
        checkboxLabel: (text) => t('journal.task', { text: text.trim().slice(0, 80) }),
      }),
      BlockDirection,
      Placeholder.configure({ placeholder: start.placeholder }),
      mentionTyping({
        items: (kind) => latest.get().mentionables.filter((item) => item.kind === kind),
        show: setMentions,
      }),
    ],
    [latest, start, t],
  );
  const content = useMemo((): JSONContent => {
    // oxlint-disable-next-line no-unsafe-assignment -- ProseMirror's JSON of a document is typed as any
    const json: JSONContent = readMarkdown(getSchema(extensions), start.initialBody).toJSON();
    return json;
  }, [extensions, start]);
  const editorProps = useMemo(
    () => ({
      attributes: ({ doc }: EditorState) => ({
        class: [styles['text'], ...(doc.childCount > shortNoteBlocks ? [styles['long']] : [])].join(
          ' ',
        ),
        id: textId,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': start.label,
        spellcheck: 'true',
      }),
      scrollThreshold: clearOfBar,
      scrollMargin: clearOfBar,
      handleClick: (_view: EditorView, _position: number, event: MouseEvent) =>
        openClickedLink(event, (address) => {
          latest.get().openLink(address);
        }),
      ...pasteProps({
        storeImage: (file) => latest.get().storeImage(file),
        onUnreadableImage: (name) => {
          latest.get().onUnreadableImage(name);
        },
        onPlainPaste: (kind) => {
          latest.get().onPlainPaste(kind);
        },
      }),
    }),
    [latest, start, textId],
  );
  const editor = useEditor({
    extensions,
    content,
    // The page refuses styles without its nonce; those of the editor are in the module.
    injectCSS: false,
    enableCoreExtensions: { textDirection: false },
    shouldRerenderOnTransaction: false,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      const { doc } = changed.state;
      latest.get().onChange(() => writeMarkdown(doc));
    },
  });
  useMenuCommands({
    undo: () => {
      if (editor.isFocused) editor.commands.undo();
    },
    redo: () => {
      if (editor.isFocused) editor.commands.redo();
    },
  });
  const { onReady } = props;
  useEffect(() => {
    onReady(handleOf(editor));
    return () => {
      onReady(null);
    };
  }, [editor, onReady]);
  useEffect(() => {
    if (mentions === null) return;
    const text = editor.view.dom;
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', mentionOptionId(listId, mentions.activeIndex));
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, listId, mentions]);
  return (
    <div className={styles['frame']}>
      <EditorToolbar
        editor={editor}
        controls={textId}
        onAddImages={(images) => {
          const { view } = editor;
          void insertImages(view, images, view.state.selection.from, calls);
        }}
      />
      <EditorContent editor={editor} />
      {mentions !== null && <MentionList id={listId} open={mentions} />}
    </div>
  );
}

function handleOf(editor: Editor): RichEditorHandle {
  return {
    append: (markdown) => {
      const { state } = editor;
      const { doc, tr } = state;
      const added = readMarkdown(state.schema, markdown).content;
      const isEmpty = doc.textContent === '' && doc.childCount === 1;
      if (isEmpty) tr.replaceWith(0, doc.content.size, added);
      else tr.insert(doc.content.size, added);
      editor.view.dispatch(tr);
      focusAt(editor, 'end');
    },
    enter: () => {
      focusAt(editor, 'start');
    },
    takeHeldFocus: () => {
      // Before it stands in the page it has no view at all.
      if (editor.isDestroyed)
        editor.once('create', () => {
          takeHeldFocus(editor);
        });
      else takeHeldFocus(editor);
    },
  };
}

/** The command alone waits for the next frame, and what is typed until then would be lost. */
function focusAt(editor: Editor, position: 'start' | 'end'): void {
  editor.commands.focus(position);
  editor.view.focus();
}

function takeHeldFocus(editor: Editor): void {
  const { activeElement, body } = document;
  const isHeld = activeElement !== body && activeElement?.contains(editor.view.dom);
  if (isHeld === true) focusAt(editor, 'end');
}
