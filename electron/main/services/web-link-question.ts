import { dialog, type BrowserWindow } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

interface WebLinkQuestionContext {
  /** Asked each time: the language may change and the window may be another one. */
  translate(): Translate;
  window(): BrowserWindow | null;
}

/** An address can be as long as a page; its beginning tells where it leads. */
const shownCharacters = 300;

/** Asks before a page opens, naming its host: a link may say one thing and lead elsewhere. */
export function createWebLinkQuestion(
  context: WebLinkQuestionContext,
): (link: URL) => Promise<boolean> {
  return async (link) => {
    const translate = context.translate();
    const address =
      link.href.length > shownCharacters ? `${link.href.slice(0, shownCharacters)}…` : link.href;
    const options: Electron.MessageBoxOptions = {
      type: 'question',
      message: translate('dialog.openLink.message', { host: link.host }),
      detail: translate('dialog.openLink.detail', { address }),
      buttons: [translate('dialog.openLink.cancel'), translate('dialog.openLink.open')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    };
    const window = context.window();
    const { response } = await (window === null
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(window, options));
    return response === 1;
  };
}
