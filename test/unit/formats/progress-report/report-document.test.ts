import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextBlocks } from '#shared/formats/progress-report/report-document.ts';

test('lines are paragraphs, and those with a dash are a list', () => {
  expect(readTextBlocks('One\n\nTwo\n- a\n• b\n\n- c')).toEqual([
    { kind: 'paragraph', line: 0, text: 'One' },
    { kind: 'paragraph', line: 2, text: 'Two' },
    { kind: 'list', line: 3, items: ['a', 'b'] },
    { kind: 'list', line: 6, items: ['c'] },
  ]);
});

test('a number below nought is no item of a list', () => {
  expect(readTextBlocks('-5 points')).toEqual([{ kind: 'paragraph', line: 0, text: '-5 points' }]);
});

test('no word is lost, and each block has a line of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^(- )?[a-z]{1,8}$/)), (lines) => {
      const blocks = readTextBlocks(lines.join('\n'));
      const words = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
      expect(words).toEqual(lines.map((line) => line.replace(/^- /, '')));
      expect(new Set(blocks.map(({ line }) => line)).size).toBe(blocks.length);
    }),
  );
});
