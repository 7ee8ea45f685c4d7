import type { CommandRequest } from '#renderer/storage/command-runner.ts';
import { buildProgramme } from '#test/builders/entities.ts';

/** The first command of a computer: adds the programme that `rename` then changes. */
export const addProgramme = {
  name: 'command.test',
  changes: [{ kind: 'put', table: 'programmes', entity: buildProgramme() }],
} as const;

export function rename(name: string): CommandRequest {
  return {
    name: 'command.rename',
    changes: [{ kind: 'put', table: 'programmes', entity: buildProgramme({ name }) }],
  };
}
