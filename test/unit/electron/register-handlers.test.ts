import { describe, expect, test, vi } from 'vitest';
import {
  ipcFailure,
  ipcSuccess,
  registerHandlers,
  type IpcCaller,
  type IpcHandlers,
} from '#electron/main/ipc/register-handlers.ts';
import { ipcContract, type IpcResult } from '#shared/ipc/contract.ts';

const mainFrame: IpcCaller = { senderFrame: { url: 'app://binome/people', parent: null } };

function workingHandlers(): IpcHandlers {
  const unavailable = () => ipcFailure('unavailable', 'not in this test');
  return {
    'app:info': unavailable,
    'preferences:read': () => ipcSuccess({ locale: 'fr', theme: 'dark' }),
    'preferences:write': (wanted) => ipcSuccess(wanted),
    'files:pick-people-list': unavailable,
    'files:pick-calendar': unavailable,
    'files:read': unavailable,
    'files:save': unavailable,
    'files:save-all': unavailable,
    'files:reveal': unavailable,
    'files:reveal-data-folder': () => ipcSuccess(undefined),
    'clipboard:write-image': () => ipcSuccess(undefined),
    'window:print': unavailable,
    'window:save-pdf': unavailable,
    'window:ready-to-leave': unavailable,
    'journal:append': unavailable,
    'journal:status': unavailable,
    'links:open': unavailable,
    'links:open-web': unavailable,
    'notifications:show': unavailable,
    'log:error': unavailable,
    'log:read': () => ipcSuccess('lines'),
    'vault:status': unavailable,
    'vault:draw-recovery-words': unavailable,
    'vault:create': unavailable,
    'vault:unlock': unavailable,
    'vault:lock': unavailable,
    'vault:keep-open': unavailable,
    'vault:change-passphrase': unavailable,
    'vault:recover': unavailable,
    'vault:seal': unavailable,
    'vault:open': unavailable,
    'stored-files:store': unavailable,
    'stored-files:store-anew': unavailable,
    'stored-files:pick': unavailable,
    'stored-files:open': unavailable,
    'stored-files:save-as': unavailable,
    'reminders:setup': unavailable,
    'reminders:write-settings': unavailable,
    'reminders:hand-over': unavailable,
    'reminders:snooze': unavailable,
    'reminders:take-opening': unavailable,
  };
}

function startMain(overrides: Partial<IpcHandlers> = {}) {
  const listeners = new Map<
    string,
    (caller: IpcCaller, input: unknown) => Promise<IpcResult<unknown>>
  >();
  const reportFailure = vi.fn<(message: string, cause: unknown) => void>();
  registerHandlers(
    { ...workingHandlers(), ...overrides },
    (channel, listener) => listeners.set(channel, listener),
    reportFailure,
  );
  async function call(channel: string, input: unknown, caller = mainFrame) {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`No listener for ${channel}`);
    return listener(caller, input);
  }
  return { listeners, reportFailure, call };
}

describe('registerHandlers', () => {
  test('listens to every call of the contract and to nothing else', () => {
    const { listeners } = startMain();
    expect([...listeners.keys()].sort()).toEqual(Object.keys(ipcContract).sort());
  });

  test('answers the window with what the handler gives', async () => {
    const { call } = startMain();
    expect(await call('preferences:read', undefined)).toEqual({
      ok: true,
      value: { locale: 'fr', theme: 'dark' },
    });
  });

  test.each([
    ['a website', { url: 'https://evil.example/', parent: null }],
    ['a host that only starts alike', { url: 'app://binome.evil/', parent: null }],
    ['a local file', { url: 'file:///tmp/x.html', parent: null }],
    ['an empty address', { url: '', parent: null }],
    ['a frame inside our page', { url: 'app://binome/', parent: {} }],
    ['a frame that is gone', null],
  ])('refuses %s before looking at the input', async (_who, senderFrame) => {
    const read = vi.fn<IpcHandlers['log:read']>(() => ipcSuccess('lines'));
    const { call } = startMain({ 'log:read': read });
    const result = await call('log:read', undefined, { senderFrame });
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden-sender' } });
    expect(read).not.toHaveBeenCalled();
  });

  test.each([
    ['preferences:write', { locale: 'de', theme: 'dark' }],
    ['preferences:write', { locale: 'fr', theme: 'dark', extra: true }],
    ['preferences:write', undefined],
    ['log:read', 'something'],
    ['files:read', { handle: '/etc/passwd' }],
    ['files:save', { suggestedName: 'x.csv', kind: 'exe', content: new Uint8Array() }],
    ['files:save-all', { kind: 'html', files: [] }],
    [
      'files:save-all',
      { kind: 'exe', files: [{ suggestedName: 'x.html', content: new Uint8Array() }] },
    ],
    ['window:print', { copies: 9 }],
    ['window:save-pdf', { suggestedName: '', isLandscape: false }],
    ['window:save-pdf', { suggestedName: 'x', isLandscape: 'yes' }],
    ['links:open', { url: 'not an address' }],
    ['journal:append', '{}'],
    ['vault:create', { passphrase: 'too short', recoveryWords: 'some words' }],
    ['vault:create', { passphrase: '\u{1F994}'.repeat(9), recoveryWords: 'some words' }],
    ['vault:change-passphrase', { current: 'a', next: 'ninechars' }],
    ['vault:unlock', { passphrase: '' }],
    ['vault:seal', { place: { table: 'a|b', id: 'c', field: 'd' }, plain: 'x' }],
    ['vault:seal', { place: { table: 'a', id: '', field: 'd' }, plain: 'x' }],
    ['stored-files:open', { sha256: '../../../etc/passwd', name: 'x' }],
    ['stored-files:open', { sha256: 'A'.repeat(64), name: 'x' }],
    ['stored-files:store-anew', { sha256: '../vault.json', name: 'x', isPrivate: false }],
    ['stored-files:store', { name: 'x', content: 'text', isPrivate: false }],
  ])('refuses ill-formed input to %s', async (channel, input) => {
    const { call } = startMain();
    const result = await call(channel, input);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('turns a thrown error into an answer, and reports it', async () => {
    const cause = new Error('/home/lea/secret');
    const { call, reportFailure } = startMain({
      'log:read': () => {
        throw cause;
      },
    });
    expect(await call('log:read', undefined)).toEqual({
      ok: false,
      error: { code: 'internal', message: 'log:read' },
    });
    expect(reportFailure).toHaveBeenCalledWith('log:read failed', cause);
  });

  test('does the same for a rejected promise', async () => {
    const { call } = startMain({ 'log:read': () => Promise.reject(new Error('late')) });
    expect(await call('log:read', undefined)).toMatchObject({ error: { code: 'internal' } });
  });

  test('keeps back an answer outside the contract', async () => {
    const answer = { locale: 'fr' as const, theme: 'dark' as const, folder: '/home/lea' };
    const { call, reportFailure } = startMain({ 'preferences:read': () => ipcSuccess(answer) });
    expect(await call('preferences:read', undefined)).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
    expect(reportFailure).toHaveBeenCalledOnce();
  });

  test('passes a foreseen failure on as it is', async () => {
    const { call } = startMain();
    expect(await call('journal:status', undefined)).toEqual({
      ok: false,
      error: { code: 'unavailable', message: 'not in this test' },
    });
  });
});
