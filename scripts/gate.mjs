// npm test: everything that must hold before a change is taken.
// npm test -- --only unit,lint runs some of the steps.
import './setup/check-node-version.mjs';
import { parseArgs } from 'node:util';
import { steps } from './gate/steps.mjs';
import { SetupError } from './setup/run-command.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';

/** Steps that start a window, and so need Electron, its libraries and a display. */
const windowSteps = new Set(['e2e']);

/** Steps that need the app as it was just built. */
const buildSteps = new Set(['package', 'e2e']);

function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return steps;
  const names = values.only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new SetupError(
      `No step is called ${unknown.join(', ')}. Choose among: ${steps.map((step) => step.name).join(', ')}.`,
    );
  }
  return steps.filter((step) => names.includes(step.name));
}

function inSeconds(/** @type {number} */ since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

await runAsCommand(async () => {
  const chosen = chosenSteps();
  const startedAt = performance.now();
  const needsWindow = chosen.some((step) => windowSteps.has(step.name));
  await setUp({ needsVirtualDisplay: needsWindow, needsTestTools: needsWindow });
  console.log(`setup ${inSeconds(startedAt)}`);

  const totals = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failedSteps = [];
  for (const step of chosen) {
    const stepStartedAt = performance.now();
    // Without a build of these sources, the windows tested would be those of an older one.
    if (buildSteps.has(step.name) && failedSteps.includes('build')) {
      failedSteps.push(step.name);
      console.log(`FAILED ${step.name}: there is no build`);
      continue;
    }
    const verdict = await step.run();
    const { tests } = verdict;
    const counts = tests === undefined ? '' : ` (${tests.passed} passed, ${tests.failed} failed)`;
    if (tests !== undefined) {
      totals.passed += tests.passed;
      totals.failed += tests.failed;
      totals.skipped += tests.skipped;
    }
    console.log(
      `${verdict.isPassed ? 'ok    ' : 'FAILED'} ${step.name} ${inSeconds(stepStartedAt)}${counts}`,
    );
    if (!verdict.isPassed) {
      failedSteps.push(step.name);
      console.log(verdict.output.trimEnd());
    }
  }
  console.log(`total ${inSeconds(startedAt)}`);
  if (failedSteps.length > 0) console.log(`failed steps: ${failedSteps.join(', ')}`);
  if (totals.skipped > 0) console.log(`skipped tests: ${totals.skipped}`);
  console.log(`tests: ${totals.passed} passed, ${totals.failed} failed`);
  return failedSteps.length === 0 ? 0 : 1;
});
