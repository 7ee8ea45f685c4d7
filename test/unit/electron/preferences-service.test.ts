import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { LogService } from '#electron/main/services/log-service.ts';
import { PreferencesService } from '#electron/main/services/preferences-service.ts';
import type { Preferences } from '#shared/ipc/contract.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

function open(path: string) {
  const log = { error: vi.fn<LogService['error']>() };
  return { log, service: new PreferencesService(path, log) };
}

function withFile(text: string) {
  const path = join(makeTemporaryFolder(), 'settings.json');
  writeFileSync(path, text);
  return open(path);
}

test('follows the system until the user chooses', () => {
  const { service, log } = open(join(makeTemporaryFolder(), 'settings.json'));
  expect(service.current).toEqual({ locale: 'system', theme: 'system' });
  expect(log.error).not.toHaveBeenCalled();
});

test('remembers the choice and tells those who asked', async () => {
  const path = join(makeTemporaryFolder(), 'settings.json');
  const { service } = open(path);
  const heard = vi.fn<(preferences: Preferences) => void>();
  service.onChange(heard);
  await service.write({ locale: 'fr', theme: 'dark' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ locale: 'fr', theme: 'dark' });
  expect(open(path).service.current).toEqual({ locale: 'fr', theme: 'dark' });
});

test('keeps the good choice when the other is unknown', () => {
  const { service } = withFile('{"locale":"fr","theme":"sepia"}');
  expect(service.current).toEqual({ locale: 'fr', theme: 'system' });
});

test.each(['', '{"locale":', '[]', 'null', '"fr"'])('starts anew from %j and logs it', (text) => {
  const { service, log } = withFile(text);
  expect(service.current).toEqual({ locale: 'system', theme: 'system' });
  expect(log.error).toHaveBeenCalledOnce();
});

test('the last of several quick choices stays', async () => {
  const path = join(makeTemporaryFolder(), 'settings.json');
  const { service } = open(path);
  await Promise.all([
    service.write({ locale: 'fr', theme: 'dark' }),
    service.write({ locale: 'en', theme: 'light' }),
  ]);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ locale: 'en', theme: 'light' });
});

test('a choice that cannot be saved is not taken', async () => {
  const path = join(makeTemporaryFolder(), 'settings.json');
  const { service } = open(path);
  mkdirSync(path);
  await expect(service.write({ locale: 'fr', theme: 'dark' })).rejects.toThrow('settings.json');
  expect(service.current.locale).toBe('system');
});
