import { dialog, type BrowserWindow } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

/** Who asks in a dialog of the system. */
export interface DialogSetting {
  /** Asked each time: the language may change and the window may be another one. */
  translate(): Translate;
  window(): BrowserWindow | null;
}

interface Question {
  readonly type: 'question' | 'warning';
  readonly message: string;
  readonly detail: string;
  readonly cancel: string;
  readonly confirm: string;
}

/** A yes or no in words of its own. Whoever only presses Enter or Escape has not said yes. */
export async function isConfirmed({ window }: DialogSetting, question: Question): Promise<boolean> {
  const { cancel, confirm, ...said } = question;
  const options: Electron.MessageBoxOptions = {
    ...said,
    buttons: [cancel, confirm],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const over = window();
  const { response } = await (over === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(over, options));
  return response === 1;
}

/** The path of a file or folder that is there; null when the user cancels. */
export async function askToOpen(
  { window }: DialogSetting,
  options: Electron.OpenDialogOptions,
): Promise<string | null> {
  const over = window();
  const { canceled, filePaths } = await (over === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(over, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** The path of a file to write; null when the user cancels. */
export async function askToSave(
  { window }: DialogSetting,
  options: Electron.SaveDialogOptions,
): Promise<string | null> {
  const over = window();
  const { canceled, filePath } = await (over === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(over, options));
  return canceled || !filePath ? null : filePath;
}
