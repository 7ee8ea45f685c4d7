import { describe, expect, test } from 'vitest';
import type { CommandId, DeviceId, Instant } from '#shared/domain/ids.ts';
import type { CommandRecord, Fields, HlcTimestamp } from '#shared/domain/operations/operation.ts';
import { versionsIn } from '#renderer/features/sessions/journal/note-versions.ts';
import { compareVersions, wholeText } from '#renderer/features/sessions/journal/version-diff.ts';
import { asId } from '#renderer/storage/ids.ts';

const id = 'note-1';

type Step =
  | { readonly table: string; readonly set: Fields; readonly previous: Fields | null }
  | { readonly table: string; readonly deleted: Fields };

function command(hour: number, ...steps: readonly Step[]): CommandRecord {
  const time = String(hour).padStart(2, '0');
  return {
    id: asId<CommandId>(`c-${time}`),
    name: 'command.writeNote',
    at: asId<Instant>(`2026-03-02T${time}:00:00.000Z`),
    deviceId: asId<DeviceId>('d-1'),
    undoes: null,
    operations: steps.map((step) => {
      const base = { hlc: asId<HlcTimestamp>(`h-${time}`), space: 'pair', id, schema: 3 } as const;
      return 'deleted' in step
        ? { ...base, kind: 'delete', table: step.table, previous: step.deleted }
        : { ...base, kind: 'set', table: step.table, fields: step.set, previous: step.previous };
    }),
  };
}

const first = { title: 'A', body: 'one', tags: [] };

describe('versions of a note', () => {
  const history = [
    command(8, { table: 'pairNotes', set: { ...first, pairId: 'p' }, previous: null }),
    command(9, { table: 'pairNotes', set: { body: 'one two' }, previous: { body: 'one' } }),
    command(10, { table: 'pairNotes', set: { state: 'trashed' }, previous: { state: 'draft' } }),
    command(11, { table: 'pairNotes', set: { title: 'B' }, previous: { title: 'A' } }),
  ];

  test('are read back from what each command wrote and replaced, the newest first', () => {
    const now = { title: 'B', body: 'one two', tags: [], state: 'trashed' };
    const versions = versionsIn(history, { id, visibility: 'pair' }, now);
    expect(versions.map(({ at, text }) => [at.slice(11, 13), text])).toEqual([
      ['11', { kind: 'open', content: { title: 'B', body: 'one two', tags: [] } }],
      ['09', { kind: 'open', content: { title: 'A', body: 'one two', tags: [] } }],
      ['08', { kind: 'open', content: { title: 'A', body: 'one', tags: [] } }],
    ]);
  });

  test('go back through a change of readers to what was written before it', () => {
    const moved = command(
      12,
      { table: 'pairNotes', deleted: { title: 'B', body: 'one two', tags: [] } },
      { table: 'privateNotes', set: { sealed: 'x' }, previous: null },
    );
    const again = command(13, {
      table: 'privateNotes',
      set: { sealed: 'y' },
      previous: { sealed: 'x' },
    });
    const versions = versionsIn(
      [...history, moved, again],
      { id, visibility: 'private' },
      { sealed: 'y' },
    );
    expect(versions.map(({ visibility, text }) => [visibility, text.kind])).toEqual([
      ['private', 'sealed'],
      ['private', 'sealed'],
      ['pair', 'open'],
      ['pair', 'open'],
      ['pair', 'open'],
    ]);
  });

  test('of other rows are left out', () => {
    expect(versionsIn(history, { id: 'note-2', visibility: 'pair' }, first)).toEqual([]);
  });
});

describe('what changed between two versions', () => {
  test('is told word by word', () => {
    const parts = compareVersions(
      { title: '', body: 'He wrote a post', tags: [] },
      { title: '', body: 'He published a post', tags: [] },
    );
    expect(parts).toEqual([
      { kind: 'same', text: 'He ' },
      { kind: 'removed', text: 'wrote' },
      { kind: 'added', text: 'published' },
      { kind: 'same', text: ' a post' },
    ]);
  });

  test('names people without where the mention leads', () => {
    const body = 'With [@Nora Haddad](binome:person/p-1) on ![Board](binome:file/ab)';
    expect(wholeText({ title: 'T', body, tags: ['x'] })).toBe(
      'T\n\nWith @Nora Haddad on !Board\n\n#x',
    );
  });

  test('names people whose names have brackets, and leaves brackets that are text', () => {
    const body = 'A \\[log\\] of [@Nora \\[H\\]](binome:person/p-1): [x](https://a.test/)';
    expect(wholeText({ title: '', body, tags: [] })).toBe(
      'A \\[log\\] of @Nora \\[H\\]: [x](https://a.test/)',
    );
  });

  test.each([
    ['brackets of a pasted log', '\\[12:00\\] GET '.repeat(20_000)],
    ['brackets that nothing closes', '['.repeat(200_000)],
    ['closed brackets that lead nowhere', '[a]'.repeat(100_000)],
  ])('takes no time over %s', (_what, body) => {
    const startedAt = performance.now();
    expect(wholeText({ title: '', body, tags: [] })).toBe(body);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
