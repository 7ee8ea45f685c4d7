import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerOf, noteFor, parseNoteContent } from '#shared/domain/journal/note-content.ts';
import {
  haveSameFiles,
  parseNoteFiles,
  withFile,
  withoutFile,
} from '#shared/domain/journal/note-files.ts';
import { buildOpenNote } from '#test/builders/session-entities.ts';

const anyFile = fc.record({
  name: fc.string({ unit: 'binary' }),
  mediaType: fc.string(),
  sizeBytes: fc.nat(),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
});
const anyFiles = fc.uniqueArray(anyFile, { selector: ({ sha256 }) => sha256, maxLength: 5 });

describe('the files of a private note', () => {
  test('are the same after they were sealed as JSON and opened', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const json = JSON.stringify({ title: 'T', body: 'b', tags: [], files });
        expect(parseNoteContent(json)?.files).toEqual(files);
      }),
    );
  });

  test('are none in what was sealed before notes could hold any', () => {
    expect(parseNoteContent('{"title":"T","body":"b","tags":[]}')?.files).toEqual([]);
  });

  test('are only those that are whole', () => {
    const whole = { name: 'a.txt', mediaType: 'text/plain', sizeBytes: 1, sha256: 'ab'.repeat(32) };
    const broken = [
      null,
      'a.txt',
      { ...whole, name: 1 },
      { ...whole, sizeBytes: -1 },
      { ...whole, sha256: '../../etc/passwd' },
    ];
    expect(parseNoteFiles([...broken, { ...whole, more: 'x' }])).toEqual([whole]);
    expect(parseNoteFiles('files')).toEqual([]);
  });

  test('stand there once each, and taking one back leaves the others as they were', () => {
    fc.assert(
      fc.property(anyFiles, anyFile, (files, file) => {
        const others = withoutFile(files, file);
        const more = withFile(files, file);
        expect(more).toEqual([...others, file]);
        expect(haveSameFiles(withFile(more, file), more)).toBe(true);
        expect(haveSameFiles(withoutFile(more, file), others)).toBe(true);
        expect(haveSameFiles(more, others)).toBe(false);
      }),
    );
  });

  test('are no part of a note that others may read', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const header = headerOf(buildOpenNote());
        const content = { title: 'T', body: 'b', tags: [], files };
        expect(noteFor('pair', header, content)).not.toHaveProperty('files');
        expect(noteFor('private', header, content)).toHaveProperty('files', files);
      }),
    );
  });
});
