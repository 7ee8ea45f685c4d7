import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { match, type Outcome } from './run-match.ts';

describe('npm run match -- --matrix', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'binome-matrix-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function solve(
    content: string | Uint8Array,
    ...options: readonly string[]
  ): Promise<Outcome> {
    const file = path.join(folder, 'costs');
    await writeFile(file, content);
    return match('--matrix', file, ...options);
  }

  it('prints the least total of a dense file, packed or not, as one JSON object', async () => {
    const dense = '3\n4 1 3\n2 0 5\n3 2 2\n';
    const expected = {
      n: 3,
      total: 5,
      pairs: [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      certificate: true,
    };
    for (const content of [dense, gzipSync(dense)]) {
      const { code, stdout, stderr } = await solve(content);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(expected);
    }
  });

  it('keeps to the couples that a sparse file names', async () => {
    const { stdout } = await solve('2\n1 1 -5\n1 2 0.25\n2 1 0.5\n');
    expect(JSON.parse(stdout)).toEqual({
      n: 2,
      total: 0.75,
      pairs: [
        [1, 2],
        [2, 1],
      ],
      certificate: true,
    });
  });

  it('answers that not everybody can be paired, which is no failure', async () => {
    const { code, stdout, stderr } = await solve('2\n1 1 5\n2 1 6\n', '--lang', 'fr');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ n: 2, total: null, pairs: [], certificate: true });
    expect(stderr).toContain('trop peu de couples');
  });

  it('ends with 2 and names the line when the file cannot be used', async () => {
    const cut = gzipSync('2\n1 2\n3 4\n').subarray(0, 20);
    const cases: readonly (readonly [string | Uint8Array, string])[] = [
      ['', 'holds no number'],
      ['2\n1 2\n3 four\n', 'line 3: “four” is not a number'],
      ['2\n1 2\n3\n', '3 costs follow the size 2'],
      ['4\n1 1 5\n2 9 5\n', 'line 3: 9 is not a row or column'],
      [cut, 'damaged'],
    ];
    for (const [content, cause] of cases) {
      const { code, stdout, stderr } = await solve(content, '--lang', 'en');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(cause);
    }
  });
});
