import type { Migration } from './migration.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A row of every table that holds domain objects, as version 1 writes it. */
export interface EntityRowVersion1 {
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
  readonly clock: string | null;
  readonly fieldClocks?: Readonly<Record<string, string>>;
  readonly deletedAt?: string;
}

/** A row of `deletedRows` as version 1 writes it. */
export interface DeletedRowVersion1 extends EntityRowVersion1 {
  readonly table: string;
}

/** A row of `commands` as version 1 writes it. */
export interface CommandRowVersion1 {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly deviceId: string;
  readonly undoes: string | null;
  readonly isUndo: boolean;
  readonly clock: string;
  readonly operationCount: number;
  readonly isSettled?: true;
}

/** The one row of `device` as version 1 writes it. */
export interface DeviceRowVersion1 {
  readonly key: 'device';
  readonly deviceId: string;
  readonly clock: string | null;
}

export const initial: Migration = {
  version: 1,
  name: 'initial',
  stores: {
    workspaces: 'id',
    programmes: 'id',
    rounds: 'id, fields.programmeId',
    people: 'id',
    enrolments: 'id, fields.programmeId',
    skills: 'id',
    criteria: 'id, fields.programmeId',
    exclusions: 'id, fields.programmeId',
    scenarios: 'id, fields.programmeId',
    pairs: 'id, fields.programmeId',
    deletedRows: '[table+id]',
    commands: 'id, clock',
    commandOperations: 'id',
    journalQueue: 'id, clock',
    device: 'key',
  },
};
