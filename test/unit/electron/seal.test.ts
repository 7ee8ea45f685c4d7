import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  judgeSeal,
  majorVersion,
  readSeal,
  writeSeal,
  type Seal,
} from '#electron/main/services/seal.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const running: Seal = { schemaVersion: 2, appVersion: '0.2.0', chromiumMajor: 150 };

describe('judgeSeal', () => {
  test('opens new data, its own data and older data', () => {
    const older = { schemaVersion: 1, appVersion: '0.1.0', chromiumMajor: 114 };
    for (const seal of [null, running, older]) {
      expect(judgeSeal(seal, running)).toEqual({ kind: 'open' });
    }
  });

  test('refuses data of a newer shape', () => {
    const seal = { ...running, schemaVersion: 3 };
    expect(judgeSeal(seal, running)).toEqual({ kind: 'newer-schema', seal });
  });

  test('refuses data a newer Chromium has opened, which an older one would empty', () => {
    const seal = { ...running, schemaVersion: 1, chromiumMajor: 151 };
    expect(judgeSeal(seal, running)).toEqual({ kind: 'newer-engine', seal });
  });
});

describe('readSeal', () => {
  function readText(text: string) {
    const path = join(makeTemporaryFolder(), 'seal.json');
    writeFileSync(path, text);
    return readSeal(path);
  }

  test('finds no seal in a new folder', () => {
    expect(readSeal(join(makeTemporaryFolder(), 'seal.json'))).toEqual({
      seal: null,
      damage: null,
    });
  });

  test('reads what was written', async () => {
    const path = join(makeTemporaryFolder(), 'seal.json');
    await writeSeal(path, running, new Date());
    expect(readSeal(path)).toEqual({ seal: running, damage: null });
  });

  test('still recognises a later version’s seal written another way', () => {
    const { seal } = readText('{"schemaVersion":9,"app":{"version":"4"},"chromiumMajor":"200"}');
    expect(seal).not.toBeNull();
    expect(judgeSeal(seal, running).kind).toBe('newer-schema');
  });

  test.each(['', '{"schema', 'null', '[]', '{"schemaVersion":"2"}', '{"schemaVersion":-1}'])(
    'reports %j as damaged',
    (text) => {
      const { seal, damage } = readText(text);
      expect(seal).toBeNull();
      expect(damage).not.toBeNull();
    },
  );

  test('reports a seal that cannot be read at all', () => {
    const path = join(makeTemporaryFolder(), 'seal.json');
    mkdirSync(path);
    expect(readSeal(path).damage).toContain('EISDIR');
  });
});

test('a damaged seal is kept beside the new one', async () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'seal.json');
  writeFileSync(path, 'half a se');
  await writeSeal(path, running, new Date('2026-03-02T09:30:00.000Z'));
  const copy = 'seal.json.damaged-2026-03-02T09-30-00-000Z';
  expect(readdirSync(folder).sort()).toEqual(['seal.json', copy]);
  expect(readFileSync(join(folder, copy), 'utf8')).toBe('half a se');
  expect(readSeal(path).seal).toEqual(running);
});

test('the major version is the number before the first dot', () => {
  expect(majorVersion('114.0.5735.134')).toBe(114);
});
