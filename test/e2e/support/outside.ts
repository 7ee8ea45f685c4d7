import { expect } from '@playwright/test';
import type { RunningApp } from './launch-app.ts';
import { answerQuestions } from './stub-dialogs.ts';

/** What main asked of the user, and what it gave to the system to open. */
export interface Outside {
  asked(): Promise<readonly string[]>;
  /** Addresses, and files by where their copies lie. */
  opened(): Promise<readonly string[]>;
  /** Resolves once so many have been opened. */
  openedCount(count: number): Promise<void>;
}

/** Keeps anything from opening outside the app, and resolves with what would have been opened. */
export async function watchOpened({ app }: RunningApp): Promise<() => Promise<readonly string[]>> {
  const opened = await app.evaluateHandle(({ shell }) => {
    const opening: string[] = [];
    shell.openPath = (file) => {
      opening.push(file);
      return Promise.resolve('');
    };
    shell.openExternal = (address) => {
      opening.push(address);
      return Promise.resolve();
    };
    return opening;
  });
  return () => opened.jsonValue();
}

/** Answers what main asks with the button so labelled, and keeps anything from opening outside the app. */
export async function watchOutside(running: RunningApp, answer: string): Promise<Outside> {
  const asked = await answerQuestions(running.app, answer);
  const opened = await watchOpened(running);
  return {
    asked: async () => (await asked.jsonValue()).map(({ message }) => message),
    opened,
    openedCount: async (count) => {
      await expect.poll(async () => (await opened()).length).toBe(count);
    },
  };
}
