import { describe, expect, test } from 'vitest';
import { createProgrammeCommand } from '#renderer/features/programmes/commands.ts';
import { defaultCriteria } from '#shared/domain/pairing/criterion.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import type { NewProgramme } from '#shared/domain/programme/create-programme.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { buildContext } from '#test/builders/domain-context.ts';

const input: NewProgramme = {
  name: ' Digital 2026 ',
  type: 'reverse',
  cadence: 'monthly',
  lengthMonths: 6,
  startsOn: '2026-03-02',
};

function create(existing: {
  readonly hasWorkspace: boolean;
  readonly hasSkills: boolean;
  readonly locale?: Locale;
}) {
  const created = createProgrammeCommand(input, { locale: 'fr', ...existing }, buildContext());
  if (!created.ok) throw new Error(created.error.join());
  return created.value;
}

function countByTable(changes: readonly { readonly table: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { table } of changes) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

const programmeAlone = { programmes: 1, rounds: 1, criteria: defaultCriteria.length };

describe('creating a programme', () => {
  test('the first one brings its workspace and the skills everyone starts from', () => {
    const { command } = create({ hasWorkspace: false, hasSkills: false });
    expect(command.name).toBe('command.createProgramme');
    expect(countByTable(command.changes)).toEqual({
      ...programmeAlone,
      workspaces: 1,
      skills: skillTaxonomy.length,
    });
  });

  test('the workspace takes the name of the programme and the language in use', () => {
    const { command } = create({ hasWorkspace: false, hasSkills: true, locale: 'en' });
    expect(command.changes.find(({ table }) => table === 'workspaces')).toMatchObject({
      kind: 'put',
      entity: { name: 'Digital 2026', locale: 'en', state: 'open' },
    });
  });

  test('a later one brings nothing that is there already', () => {
    const { command } = create({ hasWorkspace: true, hasSkills: true });
    expect(countByTable(command.changes)).toEqual(programmeAlone);
  });

  test('returns the programme that the command stores', () => {
    const { programme, command } = create({ hasWorkspace: true, hasSkills: true });
    expect(command.changes[0]).toEqual({ kind: 'put', table: 'programmes', entity: programme });
  });

  test('no two of the rows share an id', () => {
    const { command } = create({ hasWorkspace: false, hasSkills: false });
    const ids = command.changes.map((change) =>
      change.kind === 'put' ? change.entity.id : change.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stores nothing when something is wrong', () => {
    const existing = { hasWorkspace: false, hasSkills: false, locale: 'fr' } as const;
    expect(createProgrammeCommand({ ...input, name: '' }, existing, buildContext())).toEqual({
      ok: false,
      error: ['name-missing'],
    });
  });
});
