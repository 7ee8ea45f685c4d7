import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { withDisplay } from '../setup/display.mjs';
import { projectFolder } from '../setup/paths.mjs';
import { run as runCommand, runTool } from '../setup/run-command.mjs';

/**
 * @typedef {object} Verdict
 * @property {boolean} isPassed
 * @property {string} output shown when the step failed
 * @property {{ passed: number, failed: number, skipped: number }} [tests]
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Verdict>} run
 */

const reportFolder = path.join(projectFolder, 'test-results');

/** Every folder with a tsconfig of its own: what may be used there differs. */
const typeScriptProjects = [
  'shared',
  'electron/main',
  'electron/preload',
  'renderer',
  'test',
  'scripts',
];

/** @returns {() => Promise<Verdict>} */
function tool(/** @type {string} */ script, /** @type {string[]} */ parameters) {
  return async () => {
    const { code, output } = await runTool(script, parameters, { output: 'capture' });
    return { isPassed: code === 0, output };
  };
}

/** @returns {Promise<Verdict>} */
async function checkTypes() {
  const runs = await Promise.all(
    typeScriptProjects.map((project) =>
      runTool('typescript/bin/tsc', ['-p', project, '--pretty'], { output: 'capture' }),
    ),
  );
  return {
    isPassed: runs.every((run) => run.code === 0),
    output: runs.map((run) => run.output).join(''),
  };
}

function reportFile(/** @type {string} */ name) {
  mkdirSync(reportFolder, { recursive: true });
  const file = path.join(reportFolder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * A run that left no report passed no test, whatever its exit code.
 * @returns {unknown}
 */
function readReport(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @returns {unknown} */
function memberOf(/** @type {unknown} */ value, /** @type {string} */ name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function countIn(/** @type {unknown} */ report, /** @type {string} */ name) {
  const count = memberOf(report, name);
  return typeof count === 'number' ? count : 0;
}

/** A log keeps the signs that make colours, many to each passed test. */
const withoutColours = { FORCE_COLOR: '0' };

/**
 * What failed is told first: logs are cut short, and a list of what passed would come before it.
 * @returns {() => Promise<Verdict>}
 */
function vitest(/** @type {string} */ suite) {
  return async () => {
    const file = reportFile(suite);
    const { code, output } = await runTool(
      'vitest/vitest.mjs',
      ['run', `test/${suite}/`, '--reporter=dot', '--reporter=json', `--outputFile=${file}`],
      { output: 'capture', environment: { ...process.env, ...withoutColours } },
    );
    const report = readReport(file);
    const tests = {
      passed: countIn(report, 'numPassedTests'),
      failed: countIn(report, 'numFailedTests'),
      skipped: countIn(report, 'numPendingTests'),
    };
    return { isPassed: code === 0 && tests.passed > 0, output, tests };
  };
}

/** @returns {Promise<Verdict>} */
async function build() {
  try {
    await ensureBuild();
    return { isPassed: true, output: '' };
  } catch (error) {
    return { isPassed: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** The unpacked app that one of the end-to-end tests starts. @returns {Promise<Verdict>} */
async function packageForTests() {
  const { code, output } = await runCommand(
    process.execPath,
    [path.join(projectFolder, 'scripts', 'package.mjs'), '--test'],
    { output: 'capture' },
  );
  return { isPassed: code === 0, output };
}

/** @returns {Promise<Verdict>} */
function endToEnd() {
  return withDisplay(
    async (environment) => {
      const file = reportFile('e2e');
      const { code, output } = await runTool(
        '@playwright/test/cli.js',
        ['test', '--reporter=dot,json'],
        {
          output: 'capture',
          environment: { ...environment, ...withoutColours, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        },
      );
      const stats = memberOf(readReport(file), 'stats');
      const tests = {
        passed: countIn(stats, 'expected'),
        failed: countIn(stats, 'unexpected') + countIn(stats, 'flaky'),
        skipped: countIn(stats, 'skipped'),
      };
      return { isPassed: code === 0 && tests.passed > 0 && tests.failed === 0, output, tests };
    },
    // Tests must neither open windows over the user's own nor depend on what has the focus there.
    { isAlwaysVirtual: true },
  );
}

/** In the order in which they tell most for least: cheap ones first. @type {readonly Step[]} */
export const steps = [
  { name: 'format', run: tool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']) },
  { name: 'types', run: checkTypes },
  { name: 'lint', run: tool('oxlint/bin/oxlint', []) },
  { name: 'architecture', run: vitest('architecture') },
  { name: 'unused', run: tool('knip/bin/knip.js', ['--no-progress']) },
  { name: 'unit', run: vitest('unit') },
  { name: 'integration', run: vitest('integration') },
  { name: 'build', run: build },
  { name: 'package', run: packageForTests },
  { name: 'e2e', run: endToEnd },
];
