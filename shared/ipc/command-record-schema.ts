import { z } from 'zod';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';

const text = z.string().min(1).max(200);
const fields = z.record(z.string().max(200), z.json());

const operationBase = {
  hlc: z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{6}-[0-9a-f-]{1,64}$/),
  space: z.enum(['programme', 'pair', 'private']),
  table: text,
  id: text,
  previous: fields.nullable(),
  schema: z.number().int().positive(),
};

const operation = z.discriminatedUnion('kind', [
  z.strictObject({ ...operationBase, kind: z.literal('set'), fields }),
  z.strictObject({ ...operationBase, kind: z.literal('delete') }),
]);

const shape = z.strictObject({
  id: z.uuid(),
  name: text,
  at: z.iso.datetime(),
  deviceId: text,
  undoes: z.uuid().nullable(),
  operations: z.array(operation).min(1),
});

/** A command as it crosses between processes and stands in the journal. Checked whole: a value that passes is a `CommandRecord`. */
export const commandRecordSchema = z.custom<CommandRecord>(
  (value) => shape.safeParse(value).success,
);
