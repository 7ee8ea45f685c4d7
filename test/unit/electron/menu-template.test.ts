import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { buildMenuTemplate } from '#electron/main/menu/menu-template.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { menuCommands } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import type { Locale } from '#shared/domain/workspace.ts';

function build(locale: Locale, platform: NodeJS.Platform, isDevelopment = false, canLock = true) {
  const lockVault = vi.fn<() => void>();
  const send = vi.fn<(command: MenuCommand) => void>();
  const template = buildMenuTemplate({
    translate: createTranslate(locale),
    platform,
    isDevelopment,
    canLock,
    send,
    lockVault,
    showAbout: () => undefined,
    openDataFolder: () => undefined,
    showLog: () => undefined,
  });
  return { send, lockVault, template, items: template.flatMap(submenuOf) };
}

function submenuOf(menu: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return Array.isArray(menu.submenu) ? menu.submenu : [];
}

const platforms = ['linux', 'win32', 'darwin'] as const;

describe.each(platforms)('the menu on %s', (platform) => {
  test('offers every command once', () => {
    const { items } = build('en', platform);
    const ids = items.flatMap((item) => (item.id === undefined ? [] : [item.id]));
    expect(ids.sort()).toEqual([...menuCommands].sort());
  });

  test('gives no two items the same shortcut', () => {
    const shortcuts = build('en', platform).items.flatMap((item) => item.accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  test('is in French where the user reads French', () => {
    const { template, items } = build('fr', platform);
    expect(template.map((menu) => menu.label)).toEqual(
      expect.arrayContaining(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide']),
    );
    expect(items.filter((item) => item.type !== 'separator').every((item) => item.label)).toBe(
      true,
    );
  });

  test('has reload and developer tools in development only', () => {
    const roles = (isDevelopment: boolean) =>
      build('en', platform, isDevelopment).items.map((item) => item.role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
  });
});

test.each([
  ['Undo', 'undo'],
  ['Redo', 'redo'],
])('%s is left to the window, which knows whether a text is being typed', (label, command) => {
  const { items, send } = build('en', 'linux');
  const item = items.find((one) => one.label === label);
  expect(item?.role).toBeUndefined();
  Reflect.apply(item?.click ?? expect.unreachable, undefined, []);
  expect(send).toHaveBeenCalledExactlyOnceWith(command);
});

test.each([
  ['linux', ['CmdOrCtrl+Shift+Z', 'Ctrl+Y']],
  ['win32', ['CmdOrCtrl+Shift+Z', 'Ctrl+Y']],
  ['darwin', ['CmdOrCtrl+Shift+Z']],
] as const)('redo has the keys of %s and stands once in the menu', (platform, keys) => {
  const { items, send } = build('en', platform);
  const redo = items.filter((item) => item.label === 'Redo');
  expect(redo.map((item) => item.accelerator)).toEqual(keys);
  expect(redo.filter((item) => item.visible !== false)).toHaveLength(1);
  for (const { click } of redo) Reflect.apply(click ?? expect.unreachable, undefined, []);
  expect(send.mock.calls).toEqual(keys.map(() => ['redo']));
});

test('a Mac has the app’s own menu first, elsewhere the file menu quits', () => {
  expect(build('en', 'darwin').template[0]?.label).toBe('Binôme');
  const [file] = build('en', 'linux').template;
  expect(file === undefined ? [] : submenuOf(file).map((item) => item.role)).toContain('quit');
});

test('private notes are locked by main itself, while they are open', () => {
  const find = (canLock: boolean) => {
    const { items, lockVault } = build('en', 'linux', false, canLock);
    return { item: items.find(({ label }) => label === 'Lock private notes'), lockVault };
  };
  const { item, lockVault } = find(true);
  expect(item).toMatchObject({ accelerator: 'CmdOrCtrl+L', enabled: true });
  Reflect.apply(item?.click ?? expect.unreachable, undefined, []);
  expect(lockVault).toHaveBeenCalledOnce();
  expect(find(false).item?.enabled).toBe(false);
});
