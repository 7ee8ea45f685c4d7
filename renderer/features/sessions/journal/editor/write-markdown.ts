import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import { MarkdownSerializer, type MarkdownSerializerState } from 'prosemirror-markdown';
import { readMarkdown } from './read-markdown.ts';
import { fileAddress, mentionAddress, mentionSigns } from './safe-address.ts';
import { trimLines } from './trim-lines.ts';

const longestRun = 20;

/** Writes the note so that `readMarkdown` finds it again: the same words, marks and structure. */
export function writeMarkdown(document: Node): string {
  const { type, children } = withReadableEmphasis(trimLines(document));
  return inRuns(children)
    .map((run) => serialize(type.create(null, run)))
    .join('\n\n');
}

/**
 * The serialiser looks back at the end of all it has written for each block, which takes the square of the
 * time: a long note is written in parts. Lists in a row stay together, since each looks at the one before.
 */
function inRuns(blocks: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const isAfterList = run?.at(-1)?.type.name.endsWith('List') === true;
    if (run !== undefined && (run.length < longestRun || isAfterList)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function serialize(document: Node): string {
  return serializer.serialize(document, { tightLists: true });
}

/**
 * Some neighbours of bold and italic words cannot be told apart once written as asterisks. The words
 * matter more than how they lean, and more still than how bold they are.
 */
function withReadableEmphasis(node: Node): Node {
  if (node.isLeaf || node.type.name === 'codeBlock') return node;
  if (!node.inlineContent) {
    return node.copy(Fragment.from(node.children.map(withReadableEmphasis)));
  }
  const isPlain = node.children.every(({ marks }) => !marks.some(isEmphasis));
  if (isPlain || isReadable(node)) return node;
  const upright = without(node, ['italic']);
  return isReadable(upright) ? upright : without(node, ['italic', 'bold']);
}

function isEmphasis(mark: Mark): boolean {
  return mark.type.name === 'bold' || mark.type.name === 'italic';
}

function isReadable(block: Node): boolean {
  const { schema } = block.type;
  const document = schema.node('doc', null, block);
  return readMarkdown(schema, serialize(document)).eq(document);
}

function without(block: Node, names: readonly string[]): Node {
  const children = block.children.map((child) =>
    child.mark(child.marks.filter(({ type }) => !names.includes(type.name))),
  );
  return block.copy(Fragment.from(children));
}

const serializer = new MarkdownSerializer(
  {
    paragraph(state, node) {
      state.renderInline(node);
      state.closeBlock(node);
    },
    heading(state, node) {
      state.write(`${'#'.repeat(Number(node.attrs['level']))} `);
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    blockquote(state, node) {
      state.wrapBlock('> ', null, node, () => {
        state.renderContent(node);
      });
    },
    codeBlock(state, node) {
      const fence = fenceFor(node.textContent);
      const language: unknown = node.attrs['language'];
      state.write(`${fence}${typeof language === 'string' ? language : ''}\n`);
      state.text(node.textContent, false);
      state.write('\n');
      state.write(fence);
      state.closeBlock(node);
    },
    horizontalRule(state, node, parent) {
      // "- ---" would be a rule and no item.
      state.write(parent.type.name === 'listItem' ? '___' : '---');
      state.closeBlock(node);
    },
    bulletList(state, node, parent, index) {
      writeBulletList(state, node, parent, index);
    },
    taskList(state, node, parent, index) {
      writeBulletList(state, node, parent, index);
    },
    orderedList(state, node, parent, index) {
      const start = Number(node.attrs['start'] ?? 1);
      const sign = isOddInRun(parent, index, ['orderedList']) ? ')' : '.';
      separateLists(state, node, parent, index);
      const width = String(start + node.childCount - 1).length + 2;
      state.renderList(node, ' '.repeat(width), (item) =>
        `${start + item}${sign} `.padEnd(width, ' '),
      );
    },
    listItem(state, node) {
      // An item that begins with an empty line would end there.
      const isSkipped = node.childCount > 1 && node.firstChild?.content.size === 0;
      for (const [index, child] of node.children.entries()) {
        if (index > 0 || !isSkipped) state.render(child, node, index);
      }
    },
    taskItem(state, node) {
      state.write(node.attrs['checked'] === true ? '[x] ' : '[ ] ');
      state.renderContent(node);
    },
    hardBreak(state, _node, parent) {
      state.write(parent.type.name === 'heading' ? ' ' : '\\\n');
    },
    image(state, node) {
      const words = escapeText(String(node.attrs['alt'] ?? ''));
      state.write(`![${words}](${fileAddress(String(node.attrs['sha256']))})`);
    },
    mention(state, node) {
      const kind = node.attrs['kind'] === 'skill' ? 'skill' : 'person';
      const words = escapeText(mentionSigns[kind] + String(node.attrs['label']));
      state.text(`[${words}](${mentionAddress(kind, String(node.attrs['id']))})`, false);
    },
    text: writeText,
  },
  {
    bold: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
    italic: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
    link: {
      open: '[',
      close: (_state, mark) => `](${escapeAddress(String(mark.attrs['href']))})`,
      mixable: true,
    },
    code: {
      open: (_state, _mark, parent, index) => codeFence(parent.child(index)).open,
      close: (_state, _mark, parent, index) => codeFence(parent.child(index - 1)).close,
      escape: false,
    },
  },
  { hardBreakNodeName: 'hardBreak' },
);

function writeText(state: MarkdownSerializerState, node: Node, parent: Node, index: number): void {
  const text = node.text ?? '';
  const before = index === 0 ? null : parent.child(index - 1);
  const after = index + 1 < parent.childCount ? parent.child(index + 1) : null;
  let escaped = escapeText(text);
  if (before === null || before.type.name === 'hardBreak') escaped = escapeLineStart(escaped);
  // Signs at the end of a heading would be taken for its close.
  if (parent.type.name === 'heading') escaped = escaped.replace(/(?<!\\)#/g, '\\#');
  // "!" before a link would make a picture of it.
  if (text.endsWith('!') && after !== null) escaped = `${escaped.slice(0, -1)}\\!`;
  state.text(shieldEdges(escaped, node, before, after), false);
}

/**
 * CommonMark takes "a**." for text, since a mark may not stand between a letter and a sign it faces.
 * The letter outside is then written by its number, which is read as the letter again.
 */
function shieldEdges(escaped: string, node: Node, before: Node | null, after: Node | null): string {
  let shielded = escaped;
  if (
    before?.isText === true &&
    facesSign(node, before, 'end') &&
    /^[\p{L}\p{N}]/u.test(shielded)
  ) {
    const [first = ''] = shielded;
    shielded = numbered(first) + shielded.slice(first.length);
  }
  if (after?.isText === true && facesSign(node, after, 'start')) {
    const last = /[\p{L}\p{N}]$/u.exec(shielded)?.[0];
    if (last !== undefined) shielded = shielded.slice(0, -last.length) + numbered(last);
  }
  return shielded;
}

function numbered(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Whether the neighbour has emphasis that this text lacks, and turns anything but a letter towards it. */
function facesSign(node: Node, neighbour: Node, side: 'start' | 'end'): boolean {
  const isEmphasised = neighbour.marks.some(
    (mark) => mark.type.name !== 'code' && mark.type.name !== 'link' && !mark.isInSet(node.marks),
  );
  const pattern = side === 'start' ? /^[^\p{L}\p{N}\s]/u : /[^\p{L}\p{N}\s]$/u;
  const isCode = neighbour.marks.some(
    (mark) => mark.type.name === 'code' || mark.type.name === 'link',
  );
  return isEmphasised && (isCode || pattern.test(neighbour.text ?? ''));
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&');
}

/** What would begin a heading, a quote, a list, a rule or a block of code. */
function escapeLineStart(escaped: string): string {
  return escaped.replace(/^[#>+=~-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function escapeAddress(address: string): string {
  const escaped = address.replace(/[<>\\]|&(?=#?\w)/g, '\\$&');
  return /[()\s]/.test(escaped) ? `<${escaped}>` : escaped;
}

function fenceFor(text: string): string {
  const longest = [...text.matchAll(/`{3,}/g)].reduce(
    (length, [run]) => Math.max(length, run.length),
    2,
  );
  return '`'.repeat(longest + 1);
}

function codeFence(node: Node): { readonly open: string; readonly close: string } {
  const text = node.text ?? '';
  const longest = [...text.matchAll(/`+/g)].reduce(
    (length, [run]) => Math.max(length, run.length),
    0,
  );
  const ticks = '`'.repeat(longest + 1);
  const isPadded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '');
  return isPadded ? { open: `${ticks} `, close: ` ${ticks}` } : { open: ticks, close: ticks };
}

function writeBulletList(
  state: MarkdownSerializerState,
  node: Node,
  parent: Node,
  index: number,
): void {
  const bullet = bulletOf(parent, index);
  separateLists(state, node, parent, index);
  state.renderList(node, '  ', () => `${bullet} `);
}

/**
 * One empty line, and no more, between lists of one kind, and after a paragraph before what would be read
 * as more of its text: a list that begins with an empty item, or with another number than 1.
 */
function separateLists(
  state: MarkdownSerializerState,
  node: Node,
  parent: Node,
  index: number,
): void {
  if (index === 0) return;
  const before = parent.child(index - 1);
  const first = node.firstChild;
  const couldBeText =
    (first?.type.name === 'listItem' && first.childCount === 1 && first.content.size === 2) ||
    Number(node.attrs['start'] ?? 1) !== 1;
  if (before.type === node.type || (before.isTextblock && couldBeText)) state.write();
}

/** Two lists in a row would be read as one, did they not begin with different signs. */
function bulletOf(parent: Node, index: number): '-' | '*' {
  return isOddInRun(parent, index, ['bulletList', 'taskList']) ? '*' : '-';
}

function isOddInRun(parent: Node, index: number, types: readonly string[]): boolean {
  let length = 0;
  while (index - length > 0 && types.includes(parent.child(index - length - 1).type.name)) {
    length += 1;
  }
  return length % 2 === 1;
}
