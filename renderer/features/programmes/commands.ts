import type { DomainContext } from '#shared/domain/ids.ts';
import type { Locale, Workspace } from '#shared/domain/workspace.ts';
import {
  createProgramme,
  type NewProgramme,
  type ProgrammeProblem,
} from '#shared/domain/programme/create-programme.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import { succeed, type Result } from '#shared/lib/result.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

export interface ProgrammeCommand {
  readonly programme: Programme;
  readonly command: Command;
}

/** The first programme also brings its workspace and the skills everyone starts from. */
export function createProgrammeCommand(
  input: NewProgramme,
  existing: {
    readonly hasWorkspace: boolean;
    readonly hasSkills: boolean;
    readonly locale: Locale;
  },
  context: DomainContext,
): Result<ProgrammeCommand, readonly ProgrammeProblem[]> {
  const created = createProgramme(input, context);
  if (!created.ok) return created;
  const { programme, firstRound, criteria } = created.value;
  const changes: Change[] = [
    { kind: 'put', table: 'programmes', entity: programme },
    { kind: 'put', table: 'rounds', entity: firstRound },
    ...criteria.map((entity): Change => ({ kind: 'put', table: 'criteria', entity })),
  ];
  if (!existing.hasWorkspace) {
    const workspace: Workspace = {
      id: context.newId(),
      name: programme.name,
      locale: existing.locale,
      state: 'open',
    };
    changes.push({ kind: 'put', table: 'workspaces', entity: workspace });
  }
  if (!existing.hasSkills) {
    for (const { labels, aliases, usualDirection } of skillTaxonomy) {
      const skill: Skill = { id: context.newId(), labels, aliases, usualDirection };
      changes.push({ kind: 'put', table: 'skills', entity: skill });
    }
  }
  return succeed({ programme, command: { name: 'command.createProgramme', changes } });
}
