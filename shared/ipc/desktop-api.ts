import type {
  AppInfo,
  IpcInput,
  IpcRequest,
  IpcResult,
  JournalStatus,
  MenuCommand,
  PickedFile,
  Preferences,
  SavedFolder,
} from './contract.ts';
import type { HandedReminder, ReminderOpening, ReminderSetup } from './reminder-schemas.ts';
import type { StoredFile } from './stored-file-schemas.ts';
import type { VaultAttempt, VaultEvent, VaultStatus } from './vault-schemas.ts';

/** What the window can ask of the computer, on the desktop and in a plain browser alike. */
export interface DesktopApi {
  getAppInfo(): Promise<IpcResult<AppInfo>>;
  readPreferences(): Promise<IpcResult<Preferences>>;
  writePreferences(preferences: Preferences): Promise<IpcResult<Preferences>>;
  pickPeopleList(): Promise<IpcResult<PickedFile | null>>;
  pickCalendar(): Promise<IpcResult<PickedFile | null>>;
  readFile(input: IpcInput<'files:read'>): Promise<IpcResult<Uint8Array>>;
  saveFile(input: IpcInput<'files:save'>): Promise<IpcResult<PickedFile | null>>;
  saveAllFiles(input: IpcInput<'files:save-all'>): Promise<IpcResult<SavedFolder | null>>;
  revealFile(input: IpcInput<'files:reveal'>): Promise<IpcResult<undefined>>;
  revealDataFolder(): Promise<IpcResult<undefined>>;
  writeImageToClipboard(input: IpcInput<'clipboard:write-image'>): Promise<IpcResult<undefined>>;
  printWindow(): Promise<IpcResult<boolean>>;
  savePdf(input: IpcInput<'window:save-pdf'>): Promise<IpcResult<PickedFile | null>>;
  readyToLeave(): Promise<IpcResult<undefined>>;
  appendToJournal(command: IpcInput<'journal:append'>): Promise<IpcResult<JournalStatus>>;
  getJournalStatus(): Promise<IpcResult<JournalStatus>>;
  openLink(input: IpcInput<'links:open'>): Promise<IpcResult<undefined>>;
  openWebLink(input: IpcInput<'links:open-web'>): Promise<IpcResult<boolean>>;
  showNotification(input: IpcInput<'notifications:show'>): Promise<IpcResult<undefined>>;
  logError(input: IpcInput<'log:error'>): Promise<IpcResult<undefined>>;
  readLog(): Promise<IpcResult<string>>;
  getVaultStatus(): Promise<IpcResult<VaultStatus>>;
  drawRecoveryWords(
    input: IpcInput<'vault:draw-recovery-words'>,
  ): Promise<IpcResult<readonly string[]>>;
  createVault(input: IpcInput<'vault:create'>): Promise<IpcResult<undefined>>;
  unlockVault(input: IpcInput<'vault:unlock'>): Promise<IpcResult<VaultAttempt>>;
  lockVault(): Promise<IpcResult<undefined>>;
  keepVaultOpen(): Promise<IpcResult<undefined>>;
  changePassphrase(input: IpcInput<'vault:change-passphrase'>): Promise<IpcResult<VaultAttempt>>;
  recoverVault(input: IpcInput<'vault:recover'>): Promise<IpcResult<VaultAttempt>>;
  sealText(input: IpcInput<'vault:seal'>): Promise<IpcResult<string>>;
  openSealedText(input: IpcInput<'vault:open'>): Promise<IpcResult<string>>;
  storeFile(input: IpcInput<'stored-files:store'>): Promise<IpcResult<StoredFile>>;
  storeFileAnew(input: IpcInput<'stored-files:store-anew'>): Promise<IpcResult<StoredFile>>;
  pickAttachment(input: IpcInput<'stored-files:pick'>): Promise<IpcResult<StoredFile | null>>;
  openStoredFile(input: IpcInput<'stored-files:open'>): Promise<IpcResult<boolean>>;
  saveStoredFileAs(input: IpcInput<'stored-files:save-as'>): Promise<IpcResult<boolean>>;
  getReminderSetup(): Promise<IpcResult<ReminderSetup>>;
  writeReminderSettings(
    settings: IpcInput<'reminders:write-settings'>,
  ): Promise<IpcResult<ReminderSetup>>;
  handOverReminders(reminders: readonly HandedReminder[]): Promise<IpcResult<undefined>>;
  snoozeReminders(input: IpcInput<'reminders:snooze'>): Promise<IpcResult<undefined>>;
  takeReminderOpening(): Promise<IpcResult<ReminderOpening | null>>;
  /** Calls back when a notification was clicked; returns how to stop. */
  onReminderOpen(listener: () => void): () => void;
  /** Calls back when the vault is created, opened or locked, and just before it locks; returns how to stop. */
  onVaultEvent(listener: (event: VaultEvent) => void): () => void;
  /** Calls back when the window is about to close or to be hidden, until `readyToLeave`; returns how to stop. */
  onLeaving(listener: () => void): () => void;
  /** Calls back for each command chosen in the native menu; returns how to stop. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
}

/** What Electron's preload exposes: the same, but a command crosses as its JSON text. */
export interface DesktopBridge extends Omit<DesktopApi, 'appendToJournal'> {
  appendToJournal(command: IpcRequest<'journal:append'>): Promise<IpcResult<JournalStatus>>;
}
