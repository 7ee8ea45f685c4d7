import { describe, expect, test } from 'vitest';
import {
  collectDropped,
  mostFiles,
  type Dropped,
} from '#renderer/features/progress/surveys/files/collect-files.ts';
import { readFiles } from '#renderer/features/progress/surveys/files/read-files.ts';

const collected = (name: string, ...parts: readonly string[]) => ({
  name,
  file: new File([...parts], name),
});
const never = new AbortController().signal;

describe('reading files', () => {
  test('decides on each by itself, and reads nothing of one that is far too large', async () => {
    const huge = collected('huge.json', 'x'.repeat(10 * 1024 * 1024));
    let isTouched = false;
    huge.file.arrayBuffer = () => {
      isTouched = true;
      return Promise.resolve(new ArrayBuffer(0));
    };
    const gone = collected('gone.json', '{}');
    gone.file.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
    const closed = { name: 'closed', file: 'unreadable' } as const;
    const deep = { name: 'deep', file: 'too-deep' } as const;
    const given = [huge, gone, closed, deep, collected('a.json', '{}')];
    const read = await readFiles(given, never, () => undefined);
    expect(read?.map(({ name, reading }) => [name, reading])).toEqual([
      ['huge.json', { ok: false, error: 'too-large' }],
      ['gone.json', { ok: false, error: 'unreadable' }],
      ['closed', { ok: false, error: 'unreadable' }],
      ['deep', { ok: false, error: 'too-deep' }],
      ['a.json', { ok: false, error: 'not-a-response' }],
    ]);
    expect(isTouched).toBe(false);
  });

  test('tells how far it is, and stops where it is told to', async () => {
    const files = Array.from({ length: 100 }, (_, index) => collected(`${index}.json`, '{}'));
    const stopping = new AbortController();
    const told: number[] = [];
    const read = await readFiles(files, stopping.signal, (done) => {
      told.push(done);
      if (done === 40) stopping.abort();
    });
    expect(read).toBeNull();
    expect(told).toEqual([20, 40]);
  });
});

/** A folder as a browser shows it: its content comes in pieces, then an empty one. */
function folder(name: string, ...inner: readonly Entry[]) {
  return {
    name,
    isDirectory: true,
    isFile: false,
    createReader() {
      const pieces = [inner.slice(0, 2), inner.slice(2)].filter(({ length }) => length > 0);
      return {
        readEntries: (done: (entries: readonly Entry[]) => void) => done(pieces.shift() ?? []),
      };
    },
  };
}

function file(name: string) {
  return {
    name,
    isDirectory: false,
    isFile: true,
    file: (done: (found: File) => void) => done(new File([], name)),
  };
}

/** A file that the system does not open, such as a link that leads nowhere. */
function closedFile(name: string) {
  return { ...file(name), file: (_done: unknown, failed: (why: Error) => void) => failed(why) };
}

/** A folder that tells so many of its entries, and then fails. */
function closedFolder(name: string, ...inner: readonly Entry[]) {
  return {
    ...folder(name),
    createReader() {
      const pieces = inner.length > 0 ? [inner] : [];
      return {
        readEntries(done: (entries: readonly Entry[]) => void, failed: (why: Error) => void) {
          const piece = pieces.shift();
          if (piece === undefined) failed(why);
          else done(piece);
        },
      };
    },
  };
}

const why = new Error('NotReadableError');

type Entry = Pick<FileSystemEntry, 'name' | 'isDirectory' | 'isFile'>;

function dropOf(...entries: readonly (Entry | null)[]): Dropped {
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => (entry?.isDirectory === true ? null : new File([], entry?.name ?? 'plain')),
  }));
  const words = { kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null };
  return { items: [words, ...items] };
}

describe('collecting what was dropped', () => {
  test('finds every file in folders and folders of folders, but none of the system’s', async () => {
    const inner = folder('b', file('3.json'), file('Thumbs.db'), file('4.json'));
    const all = folder('a', file('1.json'), file('.DS_Store'), file('2.json'), inner);
    const found = await collectDropped(dropOf(all, file('0.json'), null));
    expect(found?.map(({ name }) => name)).toEqual([
      'a/1.json',
      'a/2.json',
      'a/b/3.json',
      'a/b/4.json',
      '0.json',
      'plain',
    ]);
  });

  test('tells of what cannot be opened under its name, and finds the rest', async () => {
    const all = folder(
      'a',
      file('1.json'),
      closedFile('dangling.json'),
      closedFolder('b'),
      closedFolder('c', file('2.json')),
      { name: 'socket', isDirectory: false, isFile: false },
      file('3.json'),
    );
    const found = await collectDropped(dropOf(all, file('0.json')));
    expect(
      found?.map(({ name, file: is }) => [name, typeof is === 'string' ? is : 'file']),
    ).toEqual([
      ['a/1.json', 'file'],
      ['a/dangling.json', 'unreadable'],
      ['a/b', 'unreadable'],
      ['a/c/2.json', 'file'],
      ['a/c', 'unreadable'],
      ['a/socket', 'unreadable'],
      ['a/3.json', 'file'],
      ['0.json', 'file'],
    ]);
  });

  test('tells of a file that was dropped and cannot be taken hold of', async () => {
    const item = { kind: 'file', webkitGetAsEntry: () => file('x.json'), getAsFile: () => null };
    expect(await collectDropped({ items: [item] })).toEqual([
      { name: 'x.json', file: 'unreadable' },
    ]);
  });

  test('goes no deeper than anybody’s folders, and reads what lies beside', async () => {
    let deep = folder('deepest', file('unread.json'));
    for (let depth = 0; depth < 40; depth += 1) deep = folder('d', deep);
    const found = await collectDropped(dropOf(folder('a', deep, file('1.json'))));
    expect(found?.map(({ file: is }) => (typeof is === 'string' ? is : 'file'))).toEqual([
      'too-deep',
      'file',
    ]);
    expect(found?.[0]?.name).toMatch(/^a(?:\/d){30}$/);
  });

  test('takes no more than can be filed at once', async () => {
    const many = Array.from({ length: mostFiles + 1 }, (_, index) => file(`${index}.json`));
    expect(await collectDropped(dropOf(folder('many', ...many)))).toBeNull();
    expect(await collectDropped(dropOf(folder('many', ...many.slice(1))))).toHaveLength(mostFiles);
  });
});
