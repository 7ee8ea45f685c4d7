import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type {
  IpcChannel,
  IpcRequest,
  IpcOutput,
  IpcResult,
  MenuCommand,
} from '#shared/ipc/contract.ts';
import type { menuCommandChannel } from '#shared/ipc/contract-values.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-api.ts';

// Only types come from the contract: its validators belong in main, and a sandboxed preload stays small.
const menuChannel: typeof menuCommandChannel = 'menu:command';

function call<Channel extends IpcChannel>(
  channel: Channel,
  request: IpcRequest<Channel>,
): Promise<IpcResult<IpcOutput<Channel>>> {
  return ipcRenderer.invoke(channel, request);
}

function listenToMenu(listener: (command: MenuCommand) => void): () => void {
  function onCommand(_event: IpcRendererEvent, command: MenuCommand): void {
    listener(command);
  }
  ipcRenderer.on(menuChannel, onCommand);
  return () => void ipcRenderer.off(menuChannel, onCommand);
}

contextBridge.exposeInMainWorld('binome', {
  getAppInfo: () => call('app:info', undefined),
  readPreferences: () => call('preferences:read', undefined),
  writePreferences: (preferences) => call('preferences:write', preferences),
  pickPeopleList: () => call('files:pick-people-list', undefined),
  readFile: (input) => call('files:read', input),
  saveFile: (input) => call('files:save', input),
  revealFile: (input) => call('files:reveal', input),
  revealDataFolder: () => call('files:reveal-data-folder', undefined),
  printWindow: () => call('window:print', undefined),
  savePdf: (input) => call('window:save-pdf', input),
  appendToJournal: (command) => call('journal:append', command),
  getJournalStatus: () => call('journal:status', undefined),
  openLink: (input) => call('links:open', input),
  showNotification: (input) => call('notifications:show', input),
  logError: (input) => call('log:error', input),
  readLog: () => call('log:read', undefined),
  onMenuCommand: listenToMenu,
} satisfies DesktopBridge);
