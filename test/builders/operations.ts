import * as fc from 'fast-check';
import type { CommandId, DeviceId } from '#shared/domain/ids.ts';
import { writeTimestamp } from '#shared/domain/operations/hybrid-logical-clock.ts';
import type {
  CommandRecord,
  Fields,
  HlcTimestamp,
  Operation,
} from '#shared/domain/operations/operation.ts';
import { spaceOfTable } from '#shared/domain/operations/table-spaces.ts';
import { asId } from '#renderer/storage/ids.ts';
import { moment, testId } from './entities.ts';

export const deviceA = asId<DeviceId>('aaaaaaaa-0000-4000-8000-000000000000');
export const deviceB = asId<DeviceId>('bbbbbbbb-0000-4000-8000-000000000000');

/** A reading of the given device's clock, `milliseconds` after 1970. */
export function clockAt(milliseconds: number, counter = 0, deviceId = deviceA): HlcTimestamp {
  return writeTimestamp({ milliseconds, counter, deviceId });
}

export interface OperationOverrides {
  readonly hlc?: HlcTimestamp;
  readonly table?: string;
  readonly id?: string;
  readonly previous?: Fields | null;
}

export function buildSet(fields: Fields, overrides: OperationOverrides = {}): Operation {
  return { kind: 'set', fields, ...operationBase(overrides) };
}

export function buildDelete(overrides: OperationOverrides = {}): Operation {
  return { kind: 'delete', ...operationBase(overrides) };
}

function operationBase(overrides: OperationOverrides): Omit<Operation, 'kind' | 'fields'> {
  const table = overrides.table ?? 'people';
  return {
    hlc: clockAt(1),
    id: 'row-1',
    previous: null,
    ...overrides,
    table,
    space: spaceOfTable(table),
    schema: 1,
  };
}

export function buildCommand(
  operations: readonly Operation[],
  overrides: Partial<CommandRecord> = {},
): CommandRecord {
  return {
    id: testId<CommandId>(0xc0),
    name: 'command.test',
    at: moment('2026-03-02T09:30:00.000Z'),
    deviceId: deviceB,
    undoes: null,
    operations,
    ...overrides,
  };
}

const fieldNames = ['givenName', 'email', 'claim:offered:x', '__proto__', 'constructor'];

const fieldsArbitrary = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...fieldNames),
      fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.constant(['fr'])),
    ),
    { selector: ([name]) => name, minLength: 1, maxLength: 3 },
  )
  .map((entries): Fields => Object.fromEntries(entries));

/** Operations that often meet on the same row, the same field and nearby times; no two share a clock. */
export const operationsArbitrary: fc.Arbitrary<readonly Operation[]> = fc
  .uniqueArray(
    fc.record({
      milliseconds: fc.integer({ min: 1, max: 40 }),
      deviceId: fc.constantFrom(deviceA, deviceB),
      table: fc.constantFrom('people', 'pairs'),
      id: fc.constantFrom('row-1', 'row-2'),
      fields: fc.option(fieldsArbitrary, { freq: 4 }),
    }),
    { selector: ({ milliseconds, deviceId }) => `${milliseconds} ${deviceId}`, maxLength: 14 },
  )
  .map((drafts) =>
    drafts.map(({ milliseconds, deviceId, table, id, fields }) => {
      const overrides = { hlc: clockAt(milliseconds, 0, deviceId), table, id };
      return fields === null ? buildDelete(overrides) : buildSet(fields, overrides);
    }),
  );

/** Some operations, and the same in another order with some of them repeated. */
export const shuffledArbitrary = operationsArbitrary.chain((operations) =>
  fc.tuple(
    fc.constant(operations),
    fc
      .tuple(
        fc.shuffledSubarray([...operations], { minLength: operations.length }),
        fc.subarray([...operations]),
      )
      .map(([shuffled, repeated]) => [...shuffled, ...repeated]),
  ),
);
