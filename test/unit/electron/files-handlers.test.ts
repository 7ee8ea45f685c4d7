import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFilesHandlers, type FileDialogs } from '#electron/main/ipc/files-handlers.ts';
import { safeFileName } from '#electron/main/ipc/save-as.ts';
import { FileHandles } from '#electron/main/services/file-handles.ts';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

function withDialogs(answers: { pick?: string; save?: string }) {
  const revealed: string[] = [];
  const dialogs: FileDialogs = {
    pickPeopleList: () => Promise.resolve(answers.pick ?? null),
    pickCalendar: () => Promise.resolve(answers.pick ?? null),
    pickFolder: () => Promise.resolve(answers.pick ?? null),
    pickSavePath: () => Promise.resolve(answers.save ?? null),
    revealFile: (path) => void revealed.push(path),
    revealDataFolder: () => Promise.resolve(false),
  };
  return { revealed, handlers: createFilesHandlers(new FileHandles(), dialogs) };
}

async function pick(path: string) {
  const { handlers } = withDialogs({ pick: path });
  const picked = await handlers['files:pick-people-list'](undefined);
  if (!picked.ok || picked.value === null) throw new Error('nothing picked');
  return { handlers, file: picked.value };
}

const content = new TextEncoder().encode('Mentor;Mentee\n');

describe('picking and reading', () => {
  test('gives the file’s name and size but not its place', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'équipe.csv'), 'Nom\n');
    const { handlers, file } = await pick(join(folder, 'équipe.csv'));
    expect(file).toMatchObject({ name: 'équipe.csv', sizeBytes: 4 });
    expect(JSON.stringify(file)).not.toContain(folder);
    expect(await handlers['files:read']({ handle: file.handle })).toEqual({
      ok: true,
      value: new TextEncoder().encode('Nom\n'),
    });
  });

  test('reads nothing that the user did not pick', async () => {
    const { handlers } = withDialogs({});
    expect(await handlers['files:read']({ handle: crypto.randomUUID() })).toMatchObject({
      error: { code: 'unknown-file' },
    });
  });

  test('is content with a cancelled dialog', async () => {
    const { handlers } = withDialogs({});
    expect(await handlers['files:pick-people-list'](undefined)).toEqual({ ok: true, value: null });
  });

  test('refuses a file over the limit without reading it', async () => {
    const path = join(makeTemporaryFolder(), 'huge.csv');
    writeFileSync(path, '');
    truncateSync(path, maximumFileBytes + 1);
    const { handlers, file } = await pick(path);
    expect(await handlers['files:read']({ handle: file.handle })).toMatchObject({
      error: { code: 'file-too-large' },
    });
  });

  test('says so when the file cannot be read', async () => {
    const folder = join(makeTemporaryFolder(), 'folder.csv');
    mkdirSync(folder);
    const { handlers, file } = await pick(folder);
    expect(await handlers['files:read']({ handle: file.handle })).toEqual({
      ok: false,
      error: { code: 'file-unreadable', message: 'EISDIR' },
    });
  });
});

describe('saving', () => {
  test('writes the file and can show it afterwards', async () => {
    const path = join(makeTemporaryFolder(), 'pairs.csv');
    const { handlers, revealed } = withDialogs({ save: path });
    const saved = await handlers['files:save']({ suggestedName: 'pairs', kind: 'csv', content });
    if (!saved.ok || saved.value === null) throw new Error('nothing saved');
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(saved.value).toMatchObject({ name: 'pairs.csv', sizeBytes: content.byteLength });
    await handlers['files:reveal']({ handle: saved.value.handle });
    expect(revealed).toEqual([path]);
  });

  test('adds the extension a dialog left out', async () => {
    const folder = makeTemporaryFolder();
    const { handlers } = withDialogs({ save: join(folder, 'binômes') });
    await handlers['files:save']({ suggestedName: 'x', kind: 'csv', content });
    expect(readdirSync(folder)).toEqual(['binômes.csv']);
  });

  test('but not where that would replace a file nobody was asked about', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'pairs.csv'), 'precious');
    const { handlers } = withDialogs({ save: join(folder, 'pairs') });
    await handlers['files:save']({ suggestedName: 'x', kind: 'csv', content });
    expect(readFileSync(join(folder, 'pairs.csv'), 'utf8')).toBe('precious');
    expect(readdirSync(folder).sort()).toEqual(['pairs', 'pairs.csv']);
  });

  test('writes through a symbolic link instead of replacing it', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'real.csv'), 'old');
    symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
    const { handlers } = withDialogs({ save: join(folder, 'link.csv') });
    await handlers['files:save']({ suggestedName: 'x', kind: 'csv', content });
    expect(readFileSync(join(folder, 'real.csv'))).toEqual(Buffer.from(content));
  });

  test('says so when the folder is gone', async () => {
    const { handlers } = withDialogs({ save: join(makeTemporaryFolder(), 'gone', 'x.csv') });
    expect(
      await handlers['files:save']({ suggestedName: 'x', kind: 'csv', content }),
    ).toMatchObject({ error: { code: 'file-unwritable' } });
  });
});

describe('safeFileName', () => {
  test.each([
    ['binômes 2026.csv', 'binômes 2026.csv'],
    ['Élan / cycle 1', 'Élan - cycle 1.csv'],
    ['../../.bashrc', '-..-.bashrc.csv'],
    ['...', 'binome.csv'],
    ['pairs\u202Evsc.exe', 'pairs-vsc.exe.csv'],
    ['C:\\x\0y', 'C--x-y.csv'],
    ['PAIRS.CSV', 'PAIRS.csv'],
    ['.csv', 'binome.csv'],
    ['pairs . .csv', 'pairs.csv'],
    ['CON', '_CON.csv'],
    ['nul.csv', '_nul.csv'],
    ['Com1.tar', '_Com1.tar.csv'],
    ['LPT\u00b9', '_LPT\u00b9.csv'],
    ['aux .x', '_aux .x.csv'],
    ['CONtoso', 'CONtoso.csv'],
    ['tab\tnew\nline', 'tab-new-line.csv'],
    ['\u2066isolated\u2069 \u200bzero', '-isolated- -zero.csv'],
    ['half \ud83d', 'half -.csv'],
    ['\u6211'.repeat(99), `${'\u6211'.repeat(53)}.csv`],
    ['\ud83d\ude00'.repeat(99), `${'\ud83d\ude00'.repeat(40)}.csv`],
    [`${'x'.repeat(159)}. y`, `${'x'.repeat(159)}.csv`],
  ])('makes %j %j', (suggested, name) => {
    expect(safeFileName(suggested, 'csv')).toBe(name);
  });

  test('never holds a folder and always fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (suggested) => {
        const name = safeFileName(suggested, 'csv');
        expect(name).toMatch(/^[^/\\:\0.][^/\\:\0]*\.csv$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(170);
        expect(safeFileName(name, 'csv')).toBe(name);
      }),
    );
  });
});
