import type { ElectronApplication } from '@playwright/test';

// Native dialogs cannot be driven by a test: the answers are put in their place, in the main process.

/** The next dialogs that open files are answered with this one; null answers "Cancel". */
export async function answerOpenDialog(app: ElectronApplication, path: string | null) {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
  }, path);
}

/** The next dialogs that save files are answered with this path; null answers "Cancel". */
export async function answerSaveDialog(app: ElectronApplication, path: string | null) {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
  }, path);
}
