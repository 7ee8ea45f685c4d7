import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  playbookId,
  playbookParts,
  readPlaybookId,
  shippedPlaybook,
} from '#shared/domain/search/playbook-documents.ts';

test('everything shipped has an id of its own that can be read, and words in both languages', () => {
  const documents = shippedPlaybook();
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  for (const { id, title } of documents) {
    expect(readPlaybookId(id)).not.toBeNull();
    expect(Object.values(title).every((words) => words !== '')).toBe(true);
  }
});

test('an id reads as it was made', () => {
  fc.assert(
    fc.property(fc.constantFrom(...playbookParts), fc.uuid(), (part, key) => {
      expect(readPlaybookId(playbookId({ part, key }))).toEqual({ part, key });
    }),
  );
});

test.each(['', 'agenda', 'person:1', ':x', 'constructor:1'])('“%s” is no id of it', (id) => {
  expect(readPlaybookId(id)).toBeNull();
});
