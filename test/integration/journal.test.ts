import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { formatJournalLine } from '#electron/main/services/journal/journal-line.ts';
import { JournalService } from '#electron/main/services/journal/journal-service.ts';
import { journalFileName } from '#electron/main/services/journal/open-journal.ts';
import type { LogService } from '#electron/main/services/log-service.ts';
import { scanJournal } from '#electron/main/services/journal/scan-journal.ts';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import { commandTextSchema } from '#shared/ipc/command-record-schema.ts';
import { makeTemporaryFolder } from '../unit/electron/temporary-folder.ts';

/** A command as the window sends it; `number` makes its id. */
function makeCommand(number: number, value = `Élise ${number} — “trial”\n`): CommandRecord {
  const id = `01935c2e-7a3b-7c11-8f00-${number.toString(16).padStart(12, '0')}`;
  const hlc = `0195538b2a40-${number.toString(16).padStart(6, '0')}-0d0e`;
  return commandTextSchema.parse(
    JSON.stringify({
      id,
      name: 'command.renamePerson',
      at: '2026-03-02T09:30:00.000Z',
      deviceId: '0d0e',
      undoes: null,
      operations: [
        {
          kind: 'set',
          hlc,
          space: 'programme',
          table: 'people',
          id: 'person-1',
          previous: null,
          schema: 1,
          fields: { givenName: value },
        },
      ],
    }),
  );
}

function open(folder: string) {
  const log = { error: vi.fn<LogService['error']>() };
  const journal = new JournalService({
    folder,
    log,
    now: () => new Date('2026-03-02T09:30:00.000Z'),
  });
  onTestFinished(() => journal.close());
  return { journal, log };
}

/** Everything a recovery would find in the file. */
async function recover(folder: string): Promise<CommandRecord[]> {
  const commands: CommandRecord[] = [];
  await scanJournal(join(folder, journalFileName), ({ json }) => {
    commands.push(commandTextSchema.parse(Buffer.from(json).toString('utf8')));
  });
  return commands;
}

const fileIn = (folder: string) => join(folder, journalFileName);
const commands = [1, 2, 3].map((number) => makeCommand(number));
const lines = commands.map(formatJournalLine);

describe('appending', () => {
  test('keeps each command whole, in order, and counts it', async () => {
    const folder = join(makeTemporaryFolder(), 'journal');
    const { journal } = open(folder);
    expect(await journal.status()).toEqual({
      commandCount: 0,
      lastSavedAt: null,
      damagedLineCount: 0,
    });
    for (const command of commands) await journal.append(command);
    expect(await recover(folder)).toEqual(commands);
    expect(await journal.status()).toEqual({
      commandCount: 3,
      lastSavedAt: '2026-03-02T09:30:00.000Z',
      damagedLineCount: 0,
    });
  });

  test('has the command in the file by the time it acknowledges it', async () => {
    const folder = makeTemporaryFolder();
    const { journal } = open(folder);
    for (const command of commands) {
      await journal.append(command);
      expect(readFileSync(fileIn(folder), 'utf8')).toContain(command.id);
    }
  });

  test('takes a repeated command once: at once, later, and after a restart', async () => {
    const folder = makeTemporaryFolder();
    const { journal } = open(folder);
    const command = makeCommand(1);
    await Promise.all([journal.append(command), journal.append(command)]);
    await journal.append(command);
    await journal.close();
    const status = await open(folder).journal.append(command);
    expect(status.commandCount).toBe(1);
    expect(await recover(folder)).toEqual([command]);
  });

  test('answers a hundred commands of the same moment', async () => {
    const folder = makeTemporaryFolder();
    const { journal } = open(folder);
    const many = Array.from({ length: 100 }, (_, number) => makeCommand(number));
    await Promise.all(many.map((command) => journal.append(command)));
    expect(await recover(folder)).toEqual(many);
  });

  test('holds a line longer than one reading step', async () => {
    const folder = makeTemporaryFolder();
    const { journal } = open(folder);
    const large = makeCommand(1, 'é'.repeat(1_500_000));
    await journal.append(large);
    await journal.append(makeCommand(2));
    await journal.close();
    expect((await open(folder).journal.status()).commandCount).toBe(2);
    expect(await recover(folder)).toEqual([large, makeCommand(2)]);
  });
});

describe('a journal that was cut short', () => {
  const whole = Buffer.concat(lines);
  const ends = lines.map((_, index) => Buffer.concat(lines.slice(0, index + 1)).length);
  /** A line that lacks only its line break is complete. */
  const completeAt = (length: number) =>
    commands.filter((_, index) => (ends[index] ?? 0) - 1 <= length);

  test('gives back every complete command, wherever the cut is', async () => {
    const folder = makeTemporaryFolder();
    for (let length = 0; length <= whole.length; length += 1) {
      writeFileSync(fileIn(folder), whole.subarray(0, length));
      expect(await recover(folder), `cut at ${length}`).toEqual(completeAt(length));
    }
  });

  test('goes on from there on a fresh line', async () => {
    const added = makeCommand(9);
    const besideEnds = ends.flatMap((end) => [end - 2, end - 1, end, end + 1]);
    for (const length of [0, 1, 16, 17, 54, 55, ...besideEnds].filter(
      (cut) => cut <= whole.length,
    )) {
      const folder = makeTemporaryFolder();
      writeFileSync(fileIn(folder), whole.subarray(0, length));
      const { journal } = open(folder);
      const isTorn = length > 0 && !ends.some((end) => length === end || length === end - 1);
      const status = await journal.append(added);
      expect(status.commandCount, `cut at ${length}`).toBe(completeAt(length).length + 1);
      expect(status.damagedLineCount, `cut at ${length}`).toBe(isTorn ? 1 : 0);
      expect(await recover(folder)).toEqual([...completeAt(length), added]);
    }
  });

  test('sets the torn piece aside, and does not report it a second time', async () => {
    const folder = makeTemporaryFolder();
    const [first, second] = lines;
    const torn = second?.subarray(0, 40) ?? Buffer.alloc(0);
    writeFileSync(fileIn(folder), Buffer.concat([first ?? Buffer.alloc(0), torn]));
    const { journal, log } = open(folder);
    expect((await journal.status()).damagedLineCount).toBe(1);
    expect(log.error).toHaveBeenCalledOnce();
    await journal.close();
    const aside = readdirSync(folder).filter((name) => name.startsWith('torn-'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, aside[0] ?? ''))).toEqual(torn);
    expect((await open(folder).journal.status()).damagedLineCount).toBe(0);
  });
});

describe('a journal damaged in the middle', () => {
  test('loses only the damaged command, whichever byte it is, and leaves its line in the file', async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0), third = Buffer.alloc(0)] = lines;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: second.length - 2 }),
        fc.integer({ min: 1, max: 255 }),
        async (position, difference) => {
          const damaged = Buffer.from(second);
          const byte = (damaged[position] ?? 0) ^ difference;
          // A line break there makes two damaged lines; the next test has that.
          fc.pre(byte !== 0x0a);
          damaged[position] = byte;
          const folder = makeTemporaryFolder();
          const content = Buffer.concat([first, damaged, third]);
          writeFileSync(fileIn(folder), content);
          const { journal } = open(folder);
          const status = await journal.append(makeCommand(9));
          expect(status).toMatchObject({ commandCount: 3, damagedLineCount: 1 });
          expect(await recover(folder)).toEqual([commands[0], commands[2], makeCommand(9)]);
          expect(readFileSync(fileIn(folder)).subarray(0, content.length)).toEqual(content);
          await journal.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('counts each damaged line, and takes the lost command again when it is sent again', async () => {
    const folder = makeTemporaryFolder();
    const [first, , third] = lines;
    writeFileSync(
      fileIn(folder),
      Buffer.concat([first ?? Buffer.alloc(0), Buffer.from('x\n\ny\n'), third ?? Buffer.alloc(0)]),
    );
    const { journal } = open(folder);
    const status = await journal.append(makeCommand(2));
    expect(status).toMatchObject({ commandCount: 3, damagedLineCount: 2 });
  });

  test('two journals joined by hand are still read', async () => {
    const folder = makeTemporaryFolder();
    for (const line of [...lines, ...lines]) appendFileSync(fileIn(folder), line);
    expect((await open(folder).journal.status()).commandCount).toBe(3);
  });
});

describe('a disk that refuses', () => {
  test('rejects the command, then takes it once the folder can be written again', async () => {
    const parent = makeTemporaryFolder();
    const folder = join(parent, 'journal');
    writeFileSync(folder, 'a file where the folder should be');
    const { journal, log } = open(folder);
    await expect(journal.append(makeCommand(1))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(log.error).toHaveBeenCalled();
    rmSync(folder);
    expect(await journal.append(makeCommand(1))).toMatchObject({ commandCount: 1 });
    expect(await recover(folder)).toEqual([makeCommand(1)]);
  });

  test('does not acknowledge into a file that was deleted under it', async () => {
    const folder = makeTemporaryFolder();
    const { journal } = open(folder);
    await journal.append(makeCommand(1));
    rmSync(fileIn(folder));
    await expect(journal.append(makeCommand(2))).rejects.toThrow('removed');
    await journal.append(makeCommand(2));
    expect(await recover(folder)).toEqual([makeCommand(2)]);
  });

  test('fails every command that waited together, and none is left waiting', async () => {
    const parent = makeTemporaryFolder();
    const folder = join(parent, 'journal');
    mkdirSync(folder);
    const { journal } = open(folder);
    await journal.append(makeCommand(1));
    renameSync(folder, join(parent, 'elsewhere'));
    rmSync(join(parent, 'elsewhere'), { recursive: true });
    const outcomes = await Promise.allSettled([2, 3, 4].map((n) => journal.append(makeCommand(n))));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(Array(3).fill('rejected'));
    expect(existsSync(folder)).toBe(false);
  });
});
