import type {
  AppInfo,
  IpcInput,
  IpcRequest,
  IpcResult,
  JournalStatus,
  MenuCommand,
  PickedFile,
  Preferences,
} from './contract.ts';

/** What the window can ask of the computer, on the desktop and in a plain browser alike. */
export interface DesktopApi {
  getAppInfo(): Promise<IpcResult<AppInfo>>;
  readPreferences(): Promise<IpcResult<Preferences>>;
  writePreferences(preferences: Preferences): Promise<IpcResult<Preferences>>;
  pickPeopleList(): Promise<IpcResult<PickedFile | null>>;
  readFile(input: IpcInput<'files:read'>): Promise<IpcResult<Uint8Array>>;
  saveFile(input: IpcInput<'files:save'>): Promise<IpcResult<PickedFile | null>>;
  revealFile(input: IpcInput<'files:reveal'>): Promise<IpcResult<undefined>>;
  revealDataFolder(): Promise<IpcResult<undefined>>;
  printWindow(): Promise<IpcResult<boolean>>;
  savePdf(input: IpcInput<'window:save-pdf'>): Promise<IpcResult<PickedFile | null>>;
  appendToJournal(command: IpcInput<'journal:append'>): Promise<IpcResult<JournalStatus>>;
  getJournalStatus(): Promise<IpcResult<JournalStatus>>;
  openLink(input: IpcInput<'links:open'>): Promise<IpcResult<undefined>>;
  showNotification(input: IpcInput<'notifications:show'>): Promise<IpcResult<undefined>>;
  logError(input: IpcInput<'log:error'>): Promise<IpcResult<undefined>>;
  readLog(): Promise<IpcResult<string>>;
  /** Calls back for each command chosen in the native menu; returns how to stop. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
}

/** What Electron's preload exposes: the same, but a command crosses as its JSON text. */
export interface DesktopBridge extends Omit<DesktopApi, 'appendToJournal'> {
  appendToJournal(command: IpcRequest<'journal:append'>): Promise<IpcResult<JournalStatus>>;
}
