import { describe, expect, test } from 'vitest';
import { pastedMention } from '#renderer/features/sessions/journal/editor/note-extensions.ts';

describe('a mention in a page that is pasted', () => {
  test('is one as the editor writes it', () => {
    const dataset = { mention: 'person', id: 'p-1', label: 'Nora [H] Haddad' };
    expect(pastedMention(dataset)).toEqual({ kind: 'person', id: 'p-1', label: 'Nora [H] Haddad' });
  });

  test.each([
    ['leads nowhere', { mention: 'person', id: '', label: 'Nora' }],
    ['would end its own address', { mention: 'skill', id: 'a) hidden [x](b', label: 'Nora' }],
    ['leads to something else', { mention: 'file', id: 'ab', label: 'Nora' }],
    ['is too long an id', { mention: 'skill', id: 'a'.repeat(65), label: 'Nora' }],
    ['names nobody', { mention: 'person', id: 'p-1', label: '' }],
    ['has several lines', { mention: 'person', id: 'p-1', label: 'Nora\n\n# Heading' }],
    ['is no name', { mention: 'person', id: 'p-1', label: 'x'.repeat(201) }],
    ['is not one at all', {}],
  ])('stays the words it shows when it %s', (_why, dataset) => {
    expect(pastedMention(dataset)).toBeNull();
  });
});
