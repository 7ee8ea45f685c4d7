import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '#shared/i18n/translate.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';

export interface MenuOptions {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  /** Adds reloading and the developer tools. */
  readonly isDevelopment: boolean;
  /** Whether the private notes are open. */
  readonly canLock: boolean;
  send(command: MenuCommand): void;
  lockVault(): void;
  showAbout(): void;
  openDataFolder(): void;
  showLog(): void;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** The menu bar, in the language of `translate`. What the window can do is sent to it; the rest is done here. */
export function buildMenuTemplate(options: MenuOptions): Item[] {
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [applicationMenu(options)] : []),
    fileMenu(options, isMac),
    editMenu(options, isMac),
    mentoringMenu(options),
    viewMenu(options),
    windowMenu(options, isMac),
    helpMenu(options, isMac),
  ];
}

function commandItem(
  { translate, send }: MenuOptions,
  label: MessageKey,
  command: MenuCommand,
  accelerator?: string,
): Item {
  const item = { id: command, label: translate(label), click: () => send(command) };
  return accelerator === undefined ? item : { ...item, accelerator };
}

function roleItem(
  { translate }: MenuOptions,
  label: MessageKey,
  role: NonNullable<Item['role']>,
): Item {
  return { label: translate(label), role };
}

/** What a Mac keeps under the app's own name. */
function applicationMenu(options: MenuOptions): Item {
  return {
    label: 'Binôme',
    submenu: [
      { label: options.translate('menu.about'), click: options.showAbout },
      separator,
      settingsItem(options),
      separator,
      roleItem(options, 'menu.services', 'services'),
      separator,
      roleItem(options, 'menu.hide', 'hide'),
      roleItem(options, 'menu.hideOthers', 'hideOthers'),
      roleItem(options, 'menu.showAll', 'unhide'),
      separator,
      roleItem(options, 'menu.quit', 'quit'),
    ],
  };
}

function fileMenu(options: MenuOptions, isMac: boolean): Item {
  return {
    label: options.translate('menu.file'),
    submenu: [
      commandItem(options, 'menu.newProgramme', 'new-programme', 'CmdOrCtrl+N'),
      separator,
      commandItem(options, 'menu.importPeople', 'import-people', 'CmdOrCtrl+I'),
      commandItem(options, 'menu.proposePairs', 'propose-pairs', 'CmdOrCtrl+Shift+P'),
      commandItem(options, 'menu.exportPairs', 'export-pairs', 'CmdOrCtrl+Shift+E'),
      separator,
      isMac
        ? roleItem(options, 'menu.closeWindow', 'close')
        : { ...roleItem(options, 'menu.quit', 'quit'), accelerator: 'CmdOrCtrl+Q' },
    ],
  };
}

/** Sessions, and what is done to a pair: to the one whose screen is open, or the window asks which. */
function mentoringMenu(options: MenuOptions): Item {
  return {
    label: options.translate('menu.mentoring'),
    submenu: [
      commandItem(options, 'menu.planSession', 'plan-session'),
      commandItem(options, 'menu.startSession', 'start-session'),
      commandItem(options, 'menu.logSession', 'log-session', 'CmdOrCtrl+Shift+L'),
      commandItem(options, 'menu.exportCalendar', 'export-calendar'),
      separator,
      commandItem(options, 'menu.addGoalToMentee', 'add-goal-to-mentee'),
      commandItem(options, 'menu.addGoalToMentor', 'add-goal-to-mentor'),
      commandItem(options, 'menu.addAction', 'add-action'),
      commandItem(options, 'menu.writePrivateNote', 'write-private-note'),
      commandItem(options, 'menu.agreeCharter', 'agree-charter'),
      separator,
      commandItem(options, 'menu.pausePair', 'pause-pair'),
      commandItem(options, 'menu.resumePair', 'resume-pair'),
      commandItem(options, 'menu.completePair', 'complete-pair'),
      commandItem(options, 'menu.endPair', 'end-pair'),
    ],
  };
}

/** Undo and redo go to the window, which alone knows whether a text is being typed or a command is meant. */
function editMenu(options: MenuOptions, isMac: boolean): Item {
  return {
    label: options.translate('menu.edit'),
    submenu: [
      commandItem(options, 'menu.undo', 'undo', 'CmdOrCtrl+Z'),
      commandItem(options, 'menu.redo', 'redo', 'CmdOrCtrl+Shift+Z'),
      ...(isMac ? [] : [secondRedoKey(options)]),
      separator,
      roleItem(options, 'menu.cut', 'cut'),
      roleItem(options, 'menu.copy', 'copy'),
      roleItem(options, 'menu.paste', 'paste'),
      roleItem(options, 'menu.selectAll', 'selectAll'),
      separator,
      lockItem(options),
    ],
  };
}

/** Away from the Mac many hands know this key for redo; an item shows one key only. */
function secondRedoKey({ translate, send }: MenuOptions): Item {
  return {
    label: translate('menu.redo'),
    accelerator: 'Ctrl+Y',
    visible: false,
    click: () => send('redo'),
  };
}

/** Main does it: the key is here, and a window that hangs must not keep it. */
function lockItem({ translate, canLock, lockVault }: MenuOptions): Item {
  return {
    label: translate('menu.lockVault'),
    accelerator: 'CmdOrCtrl+L',
    enabled: canLock,
    click: lockVault,
  };
}

function viewMenu(options: MenuOptions): Item {
  const isMac = options.platform === 'darwin';
  const developerItems = [
    separator,
    roleItem(options, 'menu.reload', 'reload'),
    roleItem(options, 'menu.developerTools', 'toggleDevTools'),
  ];
  return {
    label: options.translate('menu.view'),
    submenu: [
      commandItem(options, 'menu.overview', 'go-overview', 'CmdOrCtrl+1'),
      commandItem(options, 'menu.people', 'go-people', 'CmdOrCtrl+2'),
      commandItem(options, 'menu.pairing', 'go-pairing', 'CmdOrCtrl+3'),
      commandItem(options, 'menu.sessions', 'go-sessions', 'CmdOrCtrl+4'),
      commandItem(options, 'menu.calendar', 'go-calendar', 'CmdOrCtrl+5'),
      ...(isMac ? [] : [settingsItem(options)]),
      separator,
      roleItem(options, 'menu.zoomIn', 'zoomIn'),
      roleItem(options, 'menu.zoomOut', 'zoomOut'),
      roleItem(options, 'menu.zoomReset', 'resetZoom'),
      separator,
      roleItem(options, 'menu.fullScreen', 'togglefullscreen'),
      ...(options.isDevelopment ? developerItems : []),
    ],
  };
}

function windowMenu(options: MenuOptions, isMac: boolean): Item {
  return {
    label: options.translate('menu.window'),
    role: 'windowMenu',
    submenu: [
      roleItem(options, 'menu.minimise', 'minimize'),
      ...(isMac
        ? [
            roleItem(options, 'menu.zoomWindow', 'zoom'),
            separator,
            roleItem(options, 'menu.bringToFront', 'front'),
          ]
        : [roleItem(options, 'menu.closeWindow', 'close')]),
    ],
  };
}

function helpMenu(options: MenuOptions, isMac: boolean): Item {
  const { translate, openDataFolder, showLog, showAbout } = options;
  return {
    label: translate('menu.help'),
    role: 'help',
    submenu: [
      { label: translate('menu.dataFolder'), click: openDataFolder },
      { label: translate('menu.log'), click: showLog },
      ...(isMac ? [] : [separator, { label: translate('menu.about'), click: showAbout }]),
    ],
  };
}

function settingsItem(options: MenuOptions): Item {
  return commandItem(options, 'menu.settings', 'go-settings', 'CmdOrCtrl+,');
}
