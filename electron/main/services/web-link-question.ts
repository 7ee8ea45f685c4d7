import { isConfirmed, type DialogSetting } from './ask-in-dialog.ts';

/** An address can be as long as a page; its beginning tells where it leads. */
const shownCharacters = 300;

/** Asks before a page opens, naming its host: a link may say one thing and lead elsewhere. */
export function createWebLinkQuestion(setting: DialogSetting): (link: URL) => Promise<boolean> {
  return async (link) => {
    const translate = setting.translate();
    const address =
      link.href.length > shownCharacters ? `${link.href.slice(0, shownCharacters)}…` : link.href;
    return isConfirmed(setting, {
      type: 'question',
      message: translate('dialog.openLink.message', { host: link.host }),
      detail: translate('dialog.openLink.detail', { address }),
      cancel: translate('dialog.openLink.cancel'),
      confirm: translate('dialog.openLink.open'),
    });
  };
}
