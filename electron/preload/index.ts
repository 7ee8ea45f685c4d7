import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type {
  IpcChannel,
  IpcRequest,
  IpcOutput,
  IpcResult,
  MenuCommand,
} from '#shared/ipc/contract.ts';
import type {
  leavingChannel,
  menuCommandChannel,
  reminderOpenChannel,
  vaultEventChannel,
} from '#shared/ipc/contract-values.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-api.ts';
import type { VaultEvent } from '#shared/ipc/vault-schemas.ts';

// Only types come from the contract: its validators belong in main, and a sandboxed preload stays small.
const menuChannel: typeof menuCommandChannel = 'menu:command';
const vaultChannel: typeof vaultEventChannel = 'vault:changed';
const reminderChannel: typeof reminderOpenChannel = 'reminder:open';
const leaving: typeof leavingChannel = 'app:leaving';

function call<Channel extends IpcChannel>(
  channel: Channel,
  request: IpcRequest<Channel>,
): Promise<IpcResult<IpcOutput<Channel>>> {
  return ipcRenderer.invoke(channel, request);
}

/** Only what the event says crosses, never the event itself. */
function listenTo<Message>(channel: string, listener: (message: Message) => void): () => void {
  function onMessage(_event: IpcRendererEvent, message: Message): void {
    listener(message);
  }
  ipcRenderer.on(channel, onMessage);
  return () => void ipcRenderer.off(channel, onMessage);
}

contextBridge.exposeInMainWorld('binome', {
  getAppInfo: () => call('app:info', undefined),
  readPreferences: () => call('preferences:read', undefined),
  writePreferences: (preferences) => call('preferences:write', preferences),
  pickPeopleList: () => call('files:pick-people-list', undefined),
  pickCalendar: () => call('files:pick-calendar', undefined),
  readFile: (input) => call('files:read', input),
  saveFile: (input) => call('files:save', input),
  saveAllFiles: (input) => call('files:save-all', input),
  revealFile: (input) => call('files:reveal', input),
  revealDataFolder: () => call('files:reveal-data-folder', undefined),
  writeImageToClipboard: (input) => call('clipboard:write-image', input),
  printWindow: () => call('window:print', undefined),
  savePdf: (input) => call('window:save-pdf', input),
  readyToLeave: () => call('window:ready-to-leave', undefined),
  appendToJournal: (command) => call('journal:append', command),
  getJournalStatus: () => call('journal:status', undefined),
  openLink: (input) => call('links:open', input),
  openWebLink: (input) => call('links:open-web', input),
  showNotification: (input) => call('notifications:show', input),
  logError: (input) => call('log:error', input),
  readLog: () => call('log:read', undefined),
  getVaultStatus: () => call('vault:status', undefined),
  drawRecoveryWords: (input) => call('vault:draw-recovery-words', input),
  createVault: (input) => call('vault:create', input),
  unlockVault: (input) => call('vault:unlock', input),
  lockVault: () => call('vault:lock', undefined),
  keepVaultOpen: () => call('vault:keep-open', undefined),
  changePassphrase: (input) => call('vault:change-passphrase', input),
  recoverVault: (input) => call('vault:recover', input),
  sealText: (input) => call('vault:seal', input),
  openSealedText: (input) => call('vault:open', input),
  storeFile: (input) => call('stored-files:store', input),
  storeFileAnew: (input) => call('stored-files:store-anew', input),
  pickAttachment: (input) => call('stored-files:pick', input),
  openStoredFile: (input) => call('stored-files:open', input),
  saveStoredFileAs: (input) => call('stored-files:save-as', input),
  getReminderSetup: () => call('reminders:setup', undefined),
  writeReminderSettings: (settings) => call('reminders:write-settings', settings),
  handOverReminders: (reminders) => call('reminders:hand-over', [...reminders]),
  snoozeReminders: (input) => call('reminders:snooze', input),
  takeReminderOpening: () => call('reminders:take-opening', undefined),
  onReminderOpen: (listener: () => void) => listenTo(reminderChannel, listener),
  onVaultEvent: (listener: (event: VaultEvent) => void) => listenTo(vaultChannel, listener),
  onLeaving: (listener: () => void) => listenTo(leaving, listener),
  onMenuCommand: (listener: (command: MenuCommand) => void) => listenTo(menuChannel, listener),
} satisfies DesktopBridge);
