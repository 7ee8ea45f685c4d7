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

/** The next questions are answered with the button so labelled; holds what they said, oldest first. */
export async function answerQuestions(app: ElectronApplication, label: string) {
  return app.evaluateHandle(({ dialog }, answer) => {
    const asked: { message: string; detail: string; usualAnswer: string }[] = [];
    dialog.showMessageBox = (
      ...given: (Electron.BaseWindow | Electron.MessageBoxOptions | undefined)[]
    ) => {
      const options = given.at(-1);
      if (options === undefined || !('message' in options)) throw new Error('Nothing was asked');
      const { message, detail = '', buttons = [], defaultId = 0 } = options;
      asked.push({ message, detail, usualAnswer: buttons[defaultId] ?? '' });
      return Promise.resolve({ response: buttons.indexOf(answer), checkboxChecked: false });
    };
    return asked;
  }, label);
}
