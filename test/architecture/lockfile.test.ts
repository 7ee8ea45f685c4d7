import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from './planted-project.ts';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockfile.parse(
  JSON.parse(readFileSync(path.join(projectFolder, 'package-lock.json'), 'utf8')),
);

// npm refuses such a lockfile in a fresh clone: `npm run complete-lockfile` adds them.
it('locks the packages of every platform, not only of the one it was written on', () => {
  const missing = Object.entries(packages).flatMap(([location, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        !(`node_modules/${name}` in packages) && !(`${location}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

it('names no host: whoever installs chooses the registry', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(hosts).toEqual([]);
});
