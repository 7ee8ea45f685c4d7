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

/** Checked whole: a value that passes is a `CommandRecord`. */
const commandRecordSchema = z.custom<CommandRecord>().superRefine((value, context) => {
  const issue = shape.safeParse(value).error?.issues[0];
  if (issue === undefined) return;
  // The place and the rule, never the value: this text ends in the log.
  context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
});

/** An import of 10,000 people is about 10 million. */
const maximumCommandCharacters = 128 * 1024 * 1024;

/**
 * A command as it crosses to main: JSON text. As an object, a large import would hold the window still
 * while Electron copies it piece by piece, more than twice as long as turning it into text takes.
 */
export const commandTextSchema = z
  .string()
  .max(maximumCommandCharacters)
  .transform((json, context): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      context.addIssue({ code: 'custom', message: 'Not JSON' });
      return z.NEVER;
    }
  })
  .pipe(commandRecordSchema);
