// Checks who imports whom over the whole graph: the rules are in .dependency-cruiser.cjs.
// Usage: node scripts/architecture.mjs [--folder <root>] [--json]
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cruise } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { projectFolder } from './setup/paths.mjs';

const roots = ['shared', 'electron', 'renderer', 'scripts'];

// dependency-cruiser has swc read every file as TypeScript without JSX, and stops at the first tag.
/** @type {typeof import('@swc/core')} */
const swc = createRequire(import.meta.url)('@swc/core');
const parseFileSync = swc.parseFileSync;
Reflect.set(
  swc,
  'parseFileSync',
  (/** @type {string} */ file, /** @type {import('@swc/core').TsParserConfig} */ options) =>
    parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') }),
);

const { values } = parseArgs({
  options: { folder: { type: 'string' }, json: { type: 'boolean' } },
});
const configuration = await extractConfiguration(
  path.join(projectFolder, '.dependency-cruiser.cjs'),
);
process.chdir(values.folder ?? projectFolder);
const { output } = await cruise(roots, {
  ruleSet: { forbidden: configuration.forbidden ?? [] },
  validate: true,
  ...configuration.options,
});
if (typeof output === 'string') throw new Error(output);
const { totalCruised, violations } = output.summary;
const found = violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
if (values.json === true) console.log(JSON.stringify({ totalCruised, violations: found }));
else {
  for (const { rule, from, to } of found) console.log(`${rule}: ${from} → ${to}`);
  console.log(`${totalCruised} modules, ${found.length} violations`);
}
process.exitCode = found.length === 0 ? 0 : 1;
