import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAppFile } from '#electron/main/security/resolve-app-file.ts';
import { serveAppFile } from '#electron/main/security/serve-app-file.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const root = join('/', 'app', 'out', 'renderer');

function makeRenderer(): string {
  const folder = makeTemporaryFolder();
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '"secret"');
  writeFileSync(
    join(renderer, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__" /><p>page</p>',
  );
  writeFileSync(join(renderer, 'assets', 'main.js'), 'run()');
  writeFileSync(join(renderer, 'assets', 'tool.exe'), 'MZ');
  symlinkSync(join(folder, 'secret.json'), join(renderer, 'assets', 'link.json'));
  return renderer;
}

function get(url: string, renderer: string): Promise<Response> {
  return serveAppFile({ url, method: 'GET' }, renderer);
}

describe('resolveAppFile', () => {
  test('finds a file of the renderer', () => {
    expect(resolveAppFile('app://binome/assets/main-1a2b.js?v=1#x', root)).toBe(
      join(root, 'assets', 'main-1a2b.js'),
    );
  });

  test.each(['app://binome/', 'app://binome/people', 'app://binome/programmes/42/pairing'])(
    'gives the page for the place %s',
    (address) => {
      expect(resolveAppFile(address, root)).toBe(join(root, 'index.html'));
    },
  );

  test.each([
    'app://binome/..%2f..%2fpackage.json',
    'app://binome/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://binome/..%252f..%252fpackage.json',
    'app://binome/..%5c..%5cpackage.json',
    'app://binome/assets/...%2fx.js',
    'app://binome/main.js%00.png',
    'app://binome/C:%2fWindows%2fwin.ini',
    'app://binome/file.js:stream.js',
    'app://binome/%zz.js',
    'app://binome.evil/main.js',
    'app://user@binome/main.js',
    'app://binome:99/main.js',
    'file:///etc/passwd.js',
    'https://binome/main.js',
    'nonsense',
  ])('gives nothing for %s', (address) => {
    expect(resolveAppFile(address, root)).toBeNull();
  });

  test('never leaves the folder, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '%25',
      'a',
      '.js',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = resolveAppFile(`app://binome/${pieces.join('')}`, root);
        expect(path === null || path.startsWith(join(root, '/'))).toBe(true);
        expect(path ?? '').not.toMatch(/(^|[/\\])\.\.?([/\\]|$)/);
      }),
    );
  });
});

describe('serveAppFile', () => {
  test('serves a script with its type and the security headers', async () => {
    const response = await get('app://binome/assets/main.js', makeRenderer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('run()');
  });

  test('puts the same nonce in the page and in its policy, and another one at the next load', async () => {
    const renderer = makeRenderer();
    const nonces = [];
    for (let load = 0; load < 2; load += 1) {
      const response = await get('app://binome/', renderer);
      const nonce = /content="([^"]+)"/.exec(await response.text())?.[1];
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      expect(Buffer.from(nonce ?? '', 'base64')).toHaveLength(16);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test.each([
    ['a file that is not there', 'app://binome/assets/none.js'],
    ['a symbolic link that leads outside', 'app://binome/assets/link.json'],
    ['a file of a type the page never needs', 'app://binome/assets/tool.exe'],
    ['a path upwards', 'app://binome/..%2fsecret.json'],
  ])('answers 404 for %s', async (_what, address) => {
    const response = await get(address, makeRenderer());
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('only reads', async () => {
    const response = await serveAppFile({ url: 'app://binome/', method: 'POST' }, makeRenderer());
    expect(response.status).toBe(405);
  });
});
