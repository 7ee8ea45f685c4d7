import { withDisplay } from './display.mjs';
import { runTool } from './run-command.mjs';

/** Plays the main job in a real window and leaves screenshots in `tour/`. */
export const tourScript = 'test/tour/tour.ts';

/**
 * Runs a script that drives the app in a real window, on a virtual display where there is no other.
 * @param {string} script from the project's folder
 * @returns {Promise<number>} exit code
 */
export function playInWindow(script) {
  return withDisplay(
    async (environment) => (await runTool('tsx/dist/cli.mjs', [script], { environment })).code,
  );
}
