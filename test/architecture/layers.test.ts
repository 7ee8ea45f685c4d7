import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plantProject, projectFolder, runNode } from './planted-project.ts';
import type { PlantedProject } from './planted-project.ts';
import { plantedImports, plantedTargets } from './planted-violations.ts';

const report = z.object({
  totalCruised: z.number(),
  violations: z.array(z.object({ rule: z.string(), from: z.string(), to: z.string() })),
});

const configuration = z.object({ forbidden: z.array(z.object({ name: z.string() })) });

function checkArchitecture(folder: string): z.infer<typeof report> {
  const run = runNode('scripts/architecture.mjs', ['--json', '--folder', folder], projectFolder);
  if (run.output === '') throw new Error(run.errorOutput);
  return report.parse(JSON.parse(run.output));
}

/** Far below the real number: a checker that reads next to nothing must not pass. */
const fewestModules = 150;

describe('the import graph of the project', () => {
  it('obeys every rule, read whole', () => {
    const { totalCruised, violations } = checkArchitecture(projectFolder);
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThan(fewestModules);
  }, 60_000);
});

describe('the architecture check', () => {
  let planted: PlantedProject;
  let found: z.infer<typeof report>['violations'] = [];

  beforeAll(() => {
    planted = plantProject([...Object.values(plantedImports), ...plantedTargets]);
    found = checkArchitecture(planted.folder).violations;
  }, 60_000);

  afterAll(() => planted.remove());

  it('has a planted violation for each of its rules', () => {
    const rules = configuration.parse(
      createRequire(import.meta.url)(path.join(projectFolder, '.dependency-cruiser.cjs')),
    ).forbidden;
    expect(Object.keys(plantedImports).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(plantedImports))('catches a violation of "%s"', (rule, file) => {
    expect(found).toContainEqual(expect.objectContaining({ rule, from: file.path }));
  });

  it('accuses none of the files that break no rule', () => {
    const innocent = plantedTargets
      .map((file) => file.path)
      .filter((file) => !file.includes('ring'));
    expect(found.filter((violation) => innocent.includes(violation.from))).toEqual([]);
  });
});
