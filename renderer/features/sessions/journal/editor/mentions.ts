import { Extension, type Editor, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { foldText } from '#shared/lib/fold-text.ts';
import { mentionSigns, type MentionKind } from './safe-address.ts';

/** Someone or something a note can name. */
export interface Mentionable {
  readonly kind: MentionKind;
  readonly id: string;
  readonly label: string;
  /** Told apart from others of the same name by this. */
  readonly detail: string;
}

/** The list that is open while a mention is being typed. */
export interface OpenMentions {
  readonly kind: MentionKind;
  readonly items: readonly Mentionable[];
  readonly activeIndex: number;
  /** Where on the screen it is being typed. */
  readonly place: () => DOMRect | null;
  choose(item: Mentionable): void;
}

const longestList = 8;

/** Those whose name has a word that begins with the query, the order kept. */
export function matchingMentions(
  items: readonly Mentionable[],
  query: string,
): readonly Mentionable[] {
  const folded = foldText(query);
  return items
    .filter(({ label }) => {
      const name = foldText(label);
      return name.startsWith(folded) || name.includes(` ${folded}`);
    })
    .slice(0, longestList);
}

/**
 * "@" lists people and "#" skills; arrows, Enter or Tab choose, Escape closes. The list itself is drawn by
 * whoever `show` tells.
 */
export function mentionTyping(options: {
  items(kind: MentionKind): readonly Mentionable[];
  show(open: OpenMentions | null): void;
}) {
  return Extension.create({
    name: 'mentionTyping',
    addProseMirrorPlugins() {
      return (['person', 'skill'] as const).map((kind) =>
        Suggestion<Mentionable, Mentionable>({
          editor: this.editor,
          char: mentionSigns[kind],
          pluginKey: new PluginKey(`mention-${kind}`),
          items: ({ query }) => [...matchingMentions(options.items(kind), query)],
          command: ({ editor, range, props }) => {
            insertMention(editor, range, props);
          },
          render: () => listKeys(kind, options.show),
        }),
      );
    },
  });
}

function insertMention(editor: Editor, range: Range, { kind, id, label }: Mentionable): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'mention', attrs: { kind, id, label } },
      { type: 'text', text: ' ' },
    ])
    .run();
}

/** What the keys do while the list is open. */
function listKeys(kind: MentionKind, show: (open: OpenMentions | null) => void) {
  let open: OpenMentions | null = null;
  const set = (next: OpenMentions | null) => {
    open = next;
    show(next);
  };
  const update = ({ items, clientRect, command }: SuggestionProps<Mentionable, Mentionable>) => {
    if (items.length === 0) {
      set(null);
      return;
    }
    const activeIndex = Math.min(open?.activeIndex ?? 0, items.length - 1);
    set({ kind, items, activeIndex, place: () => clientRect?.() ?? null, choose: command });
  };
  const move = (by: number) => {
    if (open === null) return;
    const count = open.items.length;
    set({ ...open, activeIndex: (open.activeIndex + by + count) % count });
  };
  return {
    onStart: update,
    onUpdate: update,
    onExit: () => {
      set(null);
    },
    onKeyDown: ({ event }: { readonly event: KeyboardEvent }): boolean => {
      if (open === null) return false;
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Escape') set(null);
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const item = open.items[open.activeIndex];
        if (item !== undefined) open.choose(item);
      } else return false;
      event.preventDefault();
      // Escape closes the list, and not the panel the note is in as well.
      event.stopPropagation();
      return true;
    },
  };
}
