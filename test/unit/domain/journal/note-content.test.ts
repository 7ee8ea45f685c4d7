import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanTags,
  contentOf,
  emptyContent,
  haveSameContent,
  nameOfNote,
  newNote,
  parseNoteContent,
  withFewestReaders,
} from '#shared/domain/journal/note-content.ts';
import { noteTemplates } from '#shared/domain/journal/note-templates.ts';
import { questionBank, questionRoles } from '#shared/domain/journal/question-bank.ts';
import type { NoteId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { isNarrower } from '#shared/domain/journal/narrower-visibility.ts';
import { visibilities } from '#shared/domain/journal/note.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { testId } from '#test/builders/entities.ts';

const anyContent = fc.record({
  title: fc.string({ unit: 'binary' }),
  body: fc.string({ unit: 'binary' }),
  tags: fc.array(fc.string({ unit: 'binary' })),
});

describe('the content of a note', () => {
  test('is the same after it was sealed as JSON and opened', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const parsed = parseNoteContent(JSON.stringify(content));
        expect(parsed).not.toBeNull();
        expect(haveSameContent(parsed ?? emptyContent, content)).toBe(true);
      }),
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{"title":1,"body":"","tags":[]}',
    '{"title":"","body":""}',
    '{"tit',
  ])('is not made of anything else: %s', (json) => {
    expect(parseNoteContent(json)).toBeNull();
  });

  test('a new note has nothing but its place, its moment and what it begins with', () => {
    const place = {
      programmeId: testId<ProgrammeId>(1),
      pairId: testId<PairId>(2),
      sessionId: null,
    };
    const note = newNote(place, 'private', emptyContent, buildContext());
    expect(note).toMatchObject({ ...place, state: 'draft', visibility: 'private' });
    expect(contentOf(note)).toEqual(emptyContent);
  });
});

describe('the name of a note', () => {
  test.each([
    ['Title', 'anything', 'Title'],
    ['  ', '## First **words** of `it`\n\nmore', 'First words of it'],
    ['', '---\n\n- [x] [@Nora Haddad](binome:person/p-1) called', '@Nora Haddad called'],
    ['', '![Board](binome:file/ab)', 'Board'],
    ['', '> 1\\. not a list \\*really\\*', '1. not a list *really*'],
    ['', '\n\n', ''],
  ])('%j, %j: %j', (title, body, name) => {
    expect(nameOfNote({ title, body, tags: [] })).toBe(name);
  });

  test('stays short, and breaks no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
        const name = nameOfNote({ title: '', body, tags: [] });
        expect(name.length).toBeLessThanOrEqual(81);
        expect(name).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });
});

describe('tags', () => {
  test('lose their sign, their edges and their doubles', () => {
    expect(cleanTags([' #LinkedIn ', 'linkedin', '', '#', 'Budget'])).toEqual([
      'LinkedIn',
      'Budget',
    ]);
  });

  test('are parted by commas, which none of them holds', () => {
    expect(cleanTags(['linkedin, été', 'budget,LinkedIn,', ' , '])).toEqual([
      'linkedin',
      'été',
      'budget',
    ]);
  });

  test('once clean stay so', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tags) => {
        const once = cleanTags(tags);
        expect(cleanTags(once)).toEqual(once);
      }),
    );
  });
});

describe('what the product brings to begin with', () => {
  test.each(questionRoles)(
    'at least twenty questions for the %s, all different, in both languages',
    (role) => {
      const questions = questionBank[role];
      expect(questions.length).toBeGreaterThanOrEqual(20);
      for (const locale of ['en', 'fr'] as const) {
        const words = questions.map((question) => question[locale]);
        expect(new Set(words).size).toBe(words.length);
        expect(words.filter((text) => !/[?.]$/.test(text))).toEqual([]);
      }
      expect(questions.map(({ fr }) => fr).filter((text) => / [?:;!]|'/.test(text))).toEqual([]);
    },
  );

  test('templates with as many sections in either language', () => {
    expect(noteTemplates.length).toBeGreaterThanOrEqual(4);
    for (const { content } of noteTemplates) {
      const sections = ({ body }: { readonly body: string }) => body.split('## ').length;
      expect(sections(content.fr)).toBe(sections(content.en));
    }
  });
});

test('a note found in two tables is read once, as the fewest may read it', () => {
  const [one, other] = [testId<NoteId>(1), testId<NoteId>(2)];
  const anyVisibility = fc.constantFrom(...visibilities);
  const anyNote = fc.record({ id: fc.constantFrom(one, other), visibility: anyVisibility });
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 8 }), (notes) => {
      const read = withFewestReaders(notes);
      expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
      for (const note of notes) {
        const shown = read.find(({ id }) => id === note.id);
        expect(shown).toBeDefined();
        expect(shown !== undefined && isNarrower(note.visibility, shown.visibility)).toBe(false);
      }
    }),
  );
});
