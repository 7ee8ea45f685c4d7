import { Fragment, type Node } from '@tiptap/pm/model';

/**
 * The note without white space at the ends of its lines, without breaks at the ends of its paragraphs
 * and without empty paragraphs between others: Markdown has no way to say them.
 */
export function trimLines(node: Node): Node {
  if (node.type.name === 'codeBlock' || node.isLeaf) return node;
  if (node.inlineContent) return node.copy(Fragment.from(trimInline(node.children)));
  const isItem = node.type.name === 'listItem' || node.type.name === 'taskItem';
  const blocks = node.children.map(trimLines);
  const kept = blocks.filter((child, index) => {
    const isEmptyParagraph = child.type.name === 'paragraph' && child.childCount === 0;
    return !isEmptyParagraph || (index === 0 && isItem);
  });
  // Whatever holds blocks holds one at least.
  return node.copy(Fragment.from(kept.length > 0 ? kept : blocks.slice(0, 1)));
}

function trimInline(children: readonly Node[]): readonly Node[] {
  const lines: Node[][] = [[]];
  const breaks: Node[] = [];
  for (const child of children) {
    if (child.type.name === 'hardBreak') {
      breaks.push(child);
      lines.push([]);
    } else {
      lines.at(-1)?.push(child);
    }
  }
  const trimmed = lines.map((line) => trimEdge(trimEdge(line, 'start'), 'end'));
  const isEmpty = (line: readonly Node[] | undefined) => line === undefined || line.length === 0;
  let first = 0;
  while (first < trimmed.length && isEmpty(trimmed[first])) first += 1;
  let last = trimmed.length - 1;
  while (last > first && isEmpty(trimmed[last])) last -= 1;
  return trimmed.slice(first, last + 1).flatMap((line, index) => {
    // A line of nothing would end the paragraph.
    if (index > 0 && line.length === 0) return [];
    const before = index === 0 ? undefined : breaks[first + index - 1];
    return before === undefined ? line : [before, ...line];
  });
}

function trimEdge(line: readonly Node[], edge: 'start' | 'end'): readonly Node[] {
  const rest = [...line];
  while (rest.length > 0) {
    const node = edge === 'start' ? rest[0] : rest.at(-1);
    if (node?.isText !== true) break;
    const text = node.text ?? '';
    const kept = edge === 'start' ? text.trimStart() : text.trimEnd();
    if (kept === text) break;
    if (edge === 'start') rest.shift();
    else rest.pop();
    if (kept === '') continue;
    const cut = node.type.schema.text(kept, node.marks);
    if (edge === 'start') rest.unshift(cut);
    else rest.push(cut);
    break;
  }
  return rest;
}
