import type { Fields, Operation } from '#shared/domain/operations/operation.ts';
import { schemaVersion } from '#shared/domain/schema-version.ts';
import { migrations } from './migrations/all-migrations.ts';

/**
 * The operation as this version would have recorded it. The log and the journal keep what was made as
 * it was made; whoever applies or inverts it asks here first.
 */
export function upgradeOperation(operation: Operation): Operation {
  const { table, schema, previous } = operation;
  if (schema >= schemaVersion) return operation;
  const upgrade = (fields: Fields): Fields =>
    migrations
      .filter(({ version }) => version > schema)
      .reduce((current, migration) => migration.upgradeFields?.(table, current) ?? current, fields);
  return {
    ...operation,
    ...(operation.kind === 'set' ? { fields: upgrade(operation.fields) } : {}),
    previous: previous === null ? null : upgrade(previous),
    schema: schemaVersion,
  };
}
