import { Fragment, Mark, type Attrs, type Node, type Schema } from '@tiptap/pm/model';
import MarkdownIt, { type Token } from 'markdown-it';
import { fileInAddress, mentionInAddress, mentionSigns, safeAddress } from './safe-address.ts';

const tokenizer = new MarkdownIt('commonmark', { html: false });
// Addresses are judged and brought into one form below, not here.
tokenizer.normalizeLink = (address) => address;
tokenizer.validateLink = () => true;

const taskPattern = /^\[([ xX])\](?:\s+|$)/;

/** Reads a note. Markup it does not know, HTML above all, stays what it is: text. */
export function readMarkdown(schema: Schema, text: string): Node {
  return createReader(schema).document(tokenizer.parse(text, {}));
}

const lineEnd = /\r\n|\r|\n/;

/** Each line a paragraph, and no sign of it read as markup. */
export function readPlainLines(schema: Schema, text: string): Fragment {
  const lines = text.split(lineEnd);
  return Fragment.from(
    lines.map((line) => build(schema, 'paragraph', null, line === '' ? [] : [schema.text(line)])),
  );
}

/** More lines in one block take the window long to lay out anew with every key. */
const linesOfBlock = 500;

/** All lines as code, blank ones and white space included: blocks that look like one. */
export function readAsCode(schema: Schema, text: string): Fragment {
  const lines = text.split(lineEnd);
  const blocks = Array.from({ length: Math.ceil(lines.length / linesOfBlock) }, (_, place) =>
    lines.slice(place * linesOfBlock, (place + 1) * linesOfBlock).join('\n'),
  );
  return Fragment.from(
    blocks.map((block) =>
      build(schema, 'codeBlock', null, block === '' ? [] : [schema.text(block)]),
    ),
  );
}

/** Whether the text has more than so many lines. */
export function hasMoreLines(text: string, count: number): boolean {
  return text.split(lineEnd, count + 1).length > count;
}

function build(
  schema: Schema,
  type: string,
  attributes: Attrs | null,
  content: readonly Node[],
): Node {
  return schema.node(type, attributes, [...content]);
}

/** Whether the item that begins here is ticked; null unless it is a task. */
function taskState(tokens: readonly Token[], index: number): boolean | null {
  const inline = tokens[index]?.type === 'list_item_open' ? tokens[index + 2] : undefined;
  const first = inline?.children?.[0];
  // As it was written: with a backslash before it, a bracket is only a bracket.
  const state = inline?.type === 'inline' ? taskPattern.exec(inline.content)?.[1] : undefined;
  if (state === undefined || first?.type !== 'text' || !taskPattern.test(first.content))
    return null;
  return state !== ' ';
}

function createReader(schema: Schema) {
  const tasks = new WeakMap<Node, boolean>();

  /** A block that must not be empty gets an empty paragraph. */
  const filled = (blocks: readonly Node[]): readonly Node[] =>
    blocks.length > 0 ? blocks : [build(schema, 'paragraph', null, [])];

  /** Blocks from `start` until the token that closes what they are in. */
  function readBlocks(tokens: readonly Token[], start: number): { nodes: Node[]; end: number } {
    const nodes: Node[] = [];
    let index = start;
    while (index < tokens.length) {
      const token = tokens[index];
      if (token === undefined || token.nesting === -1) break;
      if (token.nesting === 1) {
        const inner =
          token.type === 'paragraph_open' || token.type === 'heading_open'
            ? { nodes: inline(tokens[index + 1]?.children ?? []), end: index + 2 }
            : readBlocks(tokens, index + 1);
        const node = container(token, inner.nodes);
        const isChecked = taskState(tokens, index);
        if (isChecked !== null) tasks.set(node, isChecked);
        nodes.push(node);
        index = inner.end + 1;
      } else {
        if (token.type === 'hr') nodes.push(build(schema, 'horizontalRule', null, []));
        else nodes.push(codeBlock(token));
        index += 1;
      }
    }
    return { nodes, end: index };
  }

  function container(token: Token, content: readonly Node[]): Node {
    switch (token.type) {
      case 'heading_open':
        // Notes know three levels; a deeper one is still a heading.
        return build(
          schema,
          'heading',
          { level: Math.min(Number(token.tag.slice(1)), 3) },
          content,
        );
      case 'blockquote_open':
        return build(schema, 'blockquote', null, filled(content));
      case 'bullet_list_open':
        return bulletList(content);
      case 'ordered_list_open':
        return build(
          schema,
          'orderedList',
          { start: Number(token.attrGet('start') ?? 1) },
          content,
        );
      case 'list_item_open':
        return build(schema, 'listItem', null, listItemContent(content));
      default:
        return build(schema, 'paragraph', null, content);
    }
  }

  /** An item begins with a paragraph: the editor puts the cursor there. */
  function listItemContent(content: readonly Node[]): readonly Node[] {
    return content[0]?.type.name === 'paragraph'
      ? content
      : [build(schema, 'paragraph', null, []), ...content];
  }

  /** A list of nothing but tasks is a list of checkboxes. */
  function bulletList(items: readonly Node[]): Node {
    if (!items.every((item) => tasks.has(item))) return build(schema, 'bulletList', null, items);
    const taskItems = items.map((item) => {
      const [first, ...others] = item.children;
      const mark = taskPattern.exec(first?.firstChild?.text ?? '')?.[0] ?? '';
      const content = first === undefined ? others : [first.cut(mark.length), ...others];
      return build(schema, 'taskItem', { checked: tasks.get(item) === true }, content);
    });
    return build(schema, 'taskList', null, taskItems);
  }

  function codeBlock(token: Token): Node {
    const language = /^[\w+#.-]{1,40}/.exec(token.info)?.[0] ?? null;
    const text = token.content.replace(/\n$/, '');
    return build(schema, 'codeBlock', { language }, text === '' ? [] : [schema.text(text)]);
  }

  function inline(tokens: readonly Token[]): Node[] {
    const nodes: Node[] = [];
    let marks: readonly Mark[] = Mark.none;
    const addText = (text: string, among: readonly Mark[] = marks) => {
      if (text === '') return;
      const last = nodes.at(-1);
      if (last?.isText === true && Mark.sameSet(last.marks, among)) {
        nodes[nodes.length - 1] = schema.text((last.text ?? '') + text, among);
      } else {
        nodes.push(schema.text(text, among));
      }
    };
    const open = (name: string, attributes: Attrs | null = null) => {
      marks = schema.mark(name, attributes).addToSet(marks);
    };
    const close = (name: string) => {
      marks = marks.filter((mark) => mark.type.name !== name);
    };
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      switch (token.type) {
        case 'softbreak':
        case 'hardbreak':
          nodes.push(schema.node('hardBreak', null, undefined, marks));
          break;
        case 'code_inline':
          addText(token.content, schema.mark('code').addToSet(Mark.none));
          break;
        case 'em_open':
          open('italic');
          break;
        case 'em_close':
          close('italic');
          break;
        case 'strong_open':
          open('bold');
          break;
        case 'strong_close':
          close('bold');
          break;
        case 'link_open': {
          const address = String(token.attrGet('href') ?? '');
          const mention = mentionOf(address, tokens[index + 1], tokens[index + 2]);
          if (mention !== null) {
            nodes.push(mention);
            index += 2;
          } else {
            const safe = safeAddress(address);
            if (safe !== null) open('link', { href: safe });
          }
          break;
        }
        case 'link_close':
          close('link');
          break;
        case 'image': {
          const address = String(token.attrGet('src') ?? '');
          const alt = (token.children ?? []).map(({ content }) => content).join('');
          const sha256 = fileInAddress(address);
          if (sha256 !== null) {
            nodes.push(schema.node('image', { sha256, alt }, undefined, marks));
            break;
          }
          // A picture from elsewhere would tell whoever keeps it that the note was read: it stays a link.
          const safe = safeAddress(address);
          const words = alt === '' ? address : alt;
          addText(
            words,
            safe === null ? marks : schema.mark('link', { href: safe }).addToSet(marks),
          );
          break;
        }
        default:
          addText(token.content);
      }
    }
    return nodes;
  }

  function mentionOf(address: string, text?: Token, end?: Token): Node | null {
    const mention = mentionInAddress(address);
    if (mention === null || text?.type !== 'text' || end?.type !== 'link_close') return null;
    const sign = mentionSigns[mention.kind];
    const label = text.content.startsWith(sign) ? text.content.slice(1) : text.content;
    return schema.node('mention', { ...mention, label });
  }

  return {
    document: (tokens: readonly Token[]): Node =>
      build(schema, 'doc', null, filled(readBlocks(tokens, 0).nodes)),
  };
}
