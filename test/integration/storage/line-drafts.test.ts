import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { dropLineDraft, keepLineDraft, listLineDrafts } from '#renderer/storage/line-drafts.ts';
import { createDevice } from './device.ts';

test('drafts of lines are found by their places, as far as there are any', async () => {
  const { database } = createDevice();
  const draft = { id: 'survey:1', text: 'Said so far', minutes: null };
  await keepLineDraft(database, draft);
  expect(await listLineDrafts(database, ['survey:2', 'survey:1'])).toEqual([draft]);
  await dropLineDraft(database, draft.id);
  expect(await listLineDrafts(database, ['survey:2', 'survey:1'])).toEqual([]);
});
