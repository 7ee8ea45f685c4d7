import type { Mark, Node, Schema } from '@tiptap/pm/model';
import * as fc from 'fast-check';

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('plan', 'Zoé', 'next step', '(2)', '"so"', 'a.', 'שלום', '👍🏿'),
  },
  fc.string({
    unit: fc.constantFrom(...'ab1 *_`[]()<>!#-+=~|\\&;:."é'.split('')),
    minLength: 1,
    maxLength: 8,
  }),
);

/** Notes as the editor could hold them: every kind of block and mark, and text full of signs. */
export function anyNote(schema: Schema): fc.Arbitrary<Node> {
  const emphasis = fc
    .subarray(['bold', 'italic'])
    .map((names) => names.map((name) => schema.mark(name)));
  const marks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: emphasis },
    fc.constant([schema.mark('code')]),
    fc
      .constantFrom('https://a.test/x(1)?b=2&c=3', 'mailto:a@b.test')
      .map((href) => [schema.mark('link', { href })]),
  );
  const text = fc.tuple(words, marks).map(([word, set]) => schema.text(word, set));
  const sign = fc.constantFrom(
    schema.node('hardBreak'),
    schema.node('mention', { kind: 'person', id: 'p-1', label: 'Nora [H]' }),
    schema.node('image', { sha256: 'cd'.repeat(32), alt: 'A *board*' }),
  );
  const line = fc.array(fc.oneof({ weight: 5, arbitrary: text }, sign), { maxLength: 6 });
  const paragraph = line.map((content) => schema.node('paragraph', null, content));
  const leaf = fc.oneof(
    { weight: 4, arbitrary: paragraph },
    fc
      .tuple(fc.constantFrom(1, 2, 3), fc.array(text, { minLength: 1, maxLength: 3 }))
      .map(([level, content]) => schema.node('heading', { level }, content)),
    fc
      .string({ unit: fc.constantFrom('a', '`', '\n', ' ', '#'), minLength: 1, maxLength: 12 })
      .map((content) => schema.node('codeBlock', { language: 'ts' }, schema.text(content))),
    fc.constant(schema.node('horizontalRule')),
  );
  const { block } = fc.letrec<{ block: Node }>((tie) => {
    const item = (type: string, attributes: fc.Arbitrary<Record<string, unknown>>) =>
      fc
        .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }), attributes)
        .map(([first, rest, attrs]) => schema.node(type, attrs, [first, ...rest]));
    const list = (type: string, itemType: string, attributes = fc.constant({})) =>
      fc
        .array(item(itemType, attributes), { minLength: 1, maxLength: 3 })
        .map((items) => schema.node(type, null, items));
    return {
      block: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 6, arbitrary: leaf },
        list('bulletList', 'listItem'),
        list('orderedList', 'listItem'),
        list('taskList', 'taskItem', fc.record({ checked: fc.boolean() })),
        fc
          .array(tie('block'), { minLength: 1, maxLength: 2 })
          .map((content) => schema.node('blockquote', null, content)),
      ),
    };
  });
  return fc
    .array(block, { minLength: 1, maxLength: 5 })
    .map((content) => schema.node('doc', null, content));
}
