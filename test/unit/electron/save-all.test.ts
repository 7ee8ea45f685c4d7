import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveAll } from '#electron/main/ipc/save-all.ts';
import { FileHandles } from '#electron/main/services/file-handles.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const file = (suggestedName: string, text: string) => ({
  suggestedName,
  content: new TextEncoder().encode(text),
});

describe('saving many files', () => {
  test('writes each and answers how to show the first', async () => {
    const folder = makeTemporaryFolder();
    const handles = new FileHandles();
    const saved = await saveAll(handles, folder, 'html', [file('a.html', '1'), file('b', '2')]);
    expect(saved).toMatchObject({ ok: true, value: { name: basename(folder) } });
    expect(readdirSync(folder).toSorted()).toEqual(['a.html', 'b.html']);
    expect(saved.ok && handles.pathOf(saved.value.handle)).toBe(join(folder, 'a.html'));
    expect(JSON.stringify(saved)).not.toContain(folder);
  });

  test('replaces no file, neither one that was there nor one of its own', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'a.html'), 'old');
    mkdirSync(join(folder, 'a (2).html'));
    await saveAll(new FileHandles(), folder, 'html', [file('a.html', '1'), file('a.html', '2')]);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'a (3).html'), 'utf8')).toBe('1');
    expect(readFileSync(join(folder, 'a (4).html'), 'utf8')).toBe('2');
  });

  test('leads out of the folder by no name', async () => {
    const folder = join(makeTemporaryFolder(), 'inner');
    mkdirSync(folder);
    const names = ['../evil', '..\\evil', '/etc/evil', 'a/../../evil.html'];
    await saveAll(
      new FileHandles(),
      folder,
      'html',
      names.map((name) => file(name, 'x')),
    );
    expect(readdirSync(folder)).toHaveLength(names.length);
    expect(existsSync(join(folder, '..', 'evil.html'))).toBe(false);
  });

  test('leaves nothing behind when one of them cannot be written', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'mine.html'), 'mine');
    const hopeless = {
      suggestedName: 'b.html',
      get content(): Uint8Array<ArrayBuffer> {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    const saved = await saveAll(new FileHandles(), folder, 'html', [file('a.html', '1'), hopeless]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(folder)).toEqual(['mine.html']);
  });

  test('says so when the folder is gone', async () => {
    const folder = join(makeTemporaryFolder(), 'gone');
    const saved = await saveAll(new FileHandles(), folder, 'html', [file('a.html', '1')]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
  });
});
