import { describe, expect, test } from 'vitest';
import { commandTextSchema } from '#shared/ipc/command-record-schema.ts';

const command = {
  id: '01935c2e-7a3b-7c11-8f00-3a5b1c2d4e5f',
  name: 'command.acceptPair',
  at: '2026-03-02T09:30:00.000Z',
  deviceId: '0d0e',
  undoes: null,
  operations: [
    {
      kind: 'set',
      hlc: '0195538b2a40-000001-0d0e',
      space: 'programme',
      table: 'pairs',
      id: 'pair-1',
      previous: { state: 'proposed' },
      schema: 1,
      fields: { state: 'accepted', reasons: [{ of: 10, points: 7.5 }], override: null },
    },
  ],
};

function accepts(value: unknown): boolean {
  return commandTextSchema.safeParse(JSON.stringify(value)).success;
}

describe('commandTextSchema', () => {
  test('reads a command back exactly as it was', () => {
    expect(commandTextSchema.parse(JSON.stringify(command))).toEqual(command);
  });

  test('refuses text that is not JSON, without throwing', () => {
    expect(commandTextSchema.safeParse('{"id":').success).toBe(false);
  });

  test.each([
    ['an unknown field', { ...command, extra: 1 }],
    ['no operation', { ...command, operations: [] }],
    ['an id that is no UUID', { ...command, id: 'x' }],
    ['an unknown space', { ...command, operations: [{ ...command.operations[0], space: 'all' }] }],
    ['a malformed clock', { ...command, operations: [{ ...command.operations[0], hlc: 'now' }] }],
    [
      'a delete with fields',
      { ...command, operations: [{ ...command.operations[0], kind: 'delete' }] },
    ],
  ])('refuses %s', (_what, value) => {
    expect(accepts(value)).toBe(false);
  });

  test('names the place of a problem and not the value', () => {
    const operations = [{ ...command.operations[0], hlc: 'Léa Martin' }];
    const message = commandTextSchema.safeParse(JSON.stringify({ ...command, operations })).error
      ?.message;
    expect(message).toContain('hlc');
    expect(message).not.toContain('Léa');
  });
});
