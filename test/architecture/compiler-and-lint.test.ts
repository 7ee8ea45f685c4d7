import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plantProject, runNode } from './planted-project.ts';
import type { PlantedProject } from './planted-project.ts';
import { plantedLint, plantedTargets, plantedTypes } from './planted-violations.ts';

const lintReport = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

describe('a folder’s tsconfig', () => {
  let planted: PlantedProject;

  beforeAll(() => {
    planted = plantProject(plantedTypes);
  });

  afterAll(() => planted.remove());

  it.each(plantedTypes)('refuses $path', ({ project, path: file }) => {
    const run = runNode('node_modules/typescript/bin/tsc', ['-p', project], planted.folder);
    expect(run.code).not.toBe(0);
    expect(run.output).toContain(file.split('/').at(-1));
  });
});

describe('lint', () => {
  let planted: PlantedProject;
  let found: readonly { readonly code: string; readonly filename: string }[] = [];

  beforeAll(() => {
    planted = plantProject([...Object.values(plantedLint), ...plantedTargets]);
    const run = runNode(
      'node_modules/oxlint/bin/oxlint',
      ['--format', 'json', '--no-ignore', '.'],
      planted.folder,
    );
    found = lintReport.parse(JSON.parse(run.output)).diagnostics;
  }, 60_000);

  afterAll(() => planted.remove());

  it.each(Object.entries(plantedLint))('catches a violation of "%s"', (rule, file) => {
    const codes = found
      .filter((diagnostic) => diagnostic.filename === file.path)
      .map((diagnostic) => diagnostic.code.replace(/^.*\((.*)\)$/, '$1'));
    expect(codes).toContain(rule);
  });
});
