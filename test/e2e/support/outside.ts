import { expect } from '@playwright/test';
import type { RunningApp } from './launch-app.ts';

/** What main asked of the user, and what it gave to the system to open. */
export interface Outside {
  asked(): Promise<readonly string[]>;
  /** Addresses, and files by where their copies lie. */
  opened(): Promise<readonly string[]>;
  /** Resolves once so many have been opened. */
  openedCount(count: number): Promise<void>;
}

/** Answers what main asks with the button of that place, and keeps anything from opening outside the app. */
export async function watchOutside({ app }: RunningApp, response: number): Promise<Outside> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const asked: string[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { asked, opened });
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, { message }: { message: string }) => {
        asked.push(message);
        return Promise.resolve({ response: chosen, checkboxChecked: false });
      },
    });
    shell.openPath = (file) => {
      opened.push(file);
      return Promise.resolve('');
    };
    shell.openExternal = (address) => {
      opened.push(address);
      return Promise.resolve();
    };
  }, response);
  const read = (list: 'asked' | 'opened') =>
    app.evaluate((_electron, name) => {
      const lines: unknown = Reflect.get(globalThis, name);
      return Array.isArray(lines) ? lines.map(String) : [];
    }, list);
  return {
    asked: () => read('asked'),
    opened: () => read('opened'),
    openedCount: async (count) => {
      await expect.poll(async () => (await read('opened')).length).toBe(count);
    },
  };
}
