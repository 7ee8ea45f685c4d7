import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LogService } from '#electron/main/services/log-service.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const now = () => new Date('2026-03-02T09:30:00.000Z');

function open(folder = makeTemporaryFolder()) {
  return new LogService({ path: join(folder, 'logs', 'binome.log'), homeFolder: '/home/lea', now });
}

test('writes one dated entry, with the lines of a stack set in', () => {
  const log = open();
  log.error('Window: boom\n  at x');
  expect(log.read()).toBe('2026-03-02T09:30:00.000Z error Window: boom\n    at x\n');
});

test('does not name the user', () => {
  const log = open();
  log.error('ENOENT /home/lea/people.csv');
  expect(log.read()).toContain('ENOENT ~/people.csv');
});

test('keeps two files at most, and no entry is lost between them', () => {
  const log = open();
  const entry = 'x'.repeat(19_000);
  for (let count = 0; count < 150; count += 1) log.error(`${count} ${entry}`);
  expect(statSync(log.path).size).toBeLessThanOrEqual(1024 * 1024);
  const text = log.read();
  expect(text.length).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(text).toContain('error 149 ');
  expect(text).toContain('error 100 ');
});

test('cuts an endless entry', () => {
  const log = open();
  log.error('y'.repeat(1_000_000));
  expect(log.read().length).toBeLessThan(25_000);
});

test('does not break the app when it cannot write', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
  const log = open(folder);
  expect(() => log.info('started')).not.toThrow();
  expect(log.read()).toBe('');
});
