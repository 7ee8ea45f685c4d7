import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { buildMenuTemplate } from '#electron/main/menu/menu-template.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { menuCommands } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import type { Locale } from '#shared/domain/workspace.ts';

function build(locale: Locale, platform: NodeJS.Platform, isDevelopment = false) {
  const send = vi.fn<(command: MenuCommand) => void>();
  const template = buildMenuTemplate({
    translate: createTranslate(locale),
    platform,
    isDevelopment,
    send,
    showAbout: () => undefined,
    openDataFolder: () => undefined,
    showLog: () => undefined,
  });
  return { send, template, items: template.flatMap(submenuOf) };
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

test('undo is left to the window, which knows whether a text is being typed', () => {
  const { items, send } = build('en', 'linux');
  const undo = items.find((item) => item.label === 'Undo');
  expect(undo?.role).toBeUndefined();
  Reflect.apply(undo?.click ?? expect.unreachable, undefined, []);
  expect(send).toHaveBeenCalledExactlyOnceWith('undo');
});

test('a Mac has the app’s own menu first, elsewhere the file menu quits', () => {
  expect(build('en', 'darwin').template[0]?.label).toBe('Binôme');
  const [file] = build('en', 'linux').template;
  expect(file === undefined ? [] : submenuOf(file).map((item) => item.role)).toContain('quit');
});
