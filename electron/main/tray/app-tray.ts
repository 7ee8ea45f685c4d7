import { Menu, nativeImage, Tray } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';
import type { LogService } from '../services/log-service.ts';
import { buildTrayMenu, type TrayActions } from './tray-menu.ts';

export interface AppTrayOptions extends TrayActions {
  readonly iconPath: string;
  readonly log: Pick<LogService, 'error'>;
  translate(): Translate;
}

/** In points; systems draw no larger ones beside the clock. */
const iconSize = process.platform === 'darwin' ? 18 : 22;

/** The icon beside the clock, while it is wanted. */
export class AppTray {
  readonly #options: AppTrayOptions;
  #tray: Tray | null = null;

  constructor(options: AppTrayOptions) {
    this.#options = options;
  }

  /** Shows it or takes it away; shown again, it follows the language. */
  show(isWanted: boolean): void {
    if (!isWanted) {
      this.#tray?.destroy();
      this.#tray = null;
      return;
    }
    this.#tray ??= this.#create();
    const menu = buildTrayMenu(this.#options.translate(), this.#options);
    this.#tray?.setContextMenu(Menu.buildFromTemplate(menu));
  }

  /** Null where the desktop has no place for it: starting the app again brings the window back. */
  #create(): Tray | null {
    try {
      const tray = new Tray(loadIcon(this.#options.iconPath));
      tray.setToolTip('Binôme');
      // A Mac opens the menu with this click.
      if (process.platform !== 'darwin') tray.on('click', () => this.#options.open());
      return tray;
    } catch (error) {
      this.#options.log.error('No icon beside the clock', error);
      return null;
    }
  }
}

function loadIcon(path: string): Electron.NativeImage {
  const full = nativeImage.createFromPath(path);
  const icon = full.resize({ width: iconSize, height: iconSize, quality: 'best' });
  const sharp = full.resize({ width: 2 * iconSize, height: 2 * iconSize, quality: 'best' });
  icon.addRepresentation({ scaleFactor: 2, dataURL: sharp.toDataURL() });
  return icon;
}
