import { withDisplay } from './display.mjs';
import { runTool } from './run-command.mjs';

/**
 * Plays the main job in a real window and leaves screenshots in `tour/`.
 * @returns {Promise<number>} exit code
 */
export function runTour() {
  return withDisplay(
    async (environment) =>
      (await runTool('tsx/dist/cli.mjs', ['test/tour/tour.ts'], { environment })).code,
  );
}
