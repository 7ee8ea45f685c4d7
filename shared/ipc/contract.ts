import { z } from 'zod';
import { commandTextSchema } from './command-record-schema.ts';
import {
  localePreferences,
  manyFilesKinds,
  maximumFileBytes,
  maximumFilesAtOnce,
  savedFileKinds,
  themePreferences,
  type ipcErrorCodes,
  type menuCommands,
  type pairMenuCommands,
} from './contract-values.ts';
import { remindersContract } from './reminder-schemas.ts';
import { storedFilesContract } from './stored-file-schemas.ts';
import { vaultContract } from './vault-schemas.ts';

const nothing = z.undefined();

/** Names a file the user picked, without telling the renderer where it is. */
const fileHandle = z.uuid();

const pickedFile = z.strictObject({
  handle: fileHandle,
  /** The file's name without its folder. */
  name: z.string(),
  sizeBytes: z.number().int().nonnegative(),
});
export type PickedFile = z.infer<typeof pickedFile>;

const preferences = z.strictObject({
  locale: z.enum(localePreferences),
  theme: z.enum(themePreferences),
});
export type Preferences = z.infer<typeof preferences>;

const appInfo = z.strictObject({
  version: z.string(),
  /** What runs the app: `desktop` is Electron; `browser` says honestly that files and journal are missing. */
  platform: z.enum(['desktop', 'browser']),
  /** Name and version of each part, such as `Electron` → `45.4.1`, for the about box. */
  runtime: z.record(z.string(), z.string()),
  /** The system's languages, best first. */
  systemLanguages: z.array(z.string()),
  /** Where everything is kept, to show to the user; empty in a browser. */
  dataFolder: z.string(),
});
export type AppInfo = z.infer<typeof appInfo>;

const journalStatus = z.strictObject({
  /** Commands in the journal file. */
  commandCount: z.number().int().nonnegative(),
  /** When the last command was forced to the disk; null before the first. */
  lastSavedAt: z.string().nullable(),
  /** Lines that could not be read back at the last start. */
  damagedLineCount: z.number().int().nonnegative(),
});
export type JournalStatus = z.infer<typeof journalStatus>;

const savedFolder = z.strictObject({
  /** Of the first file in it. */
  handle: fileHandle,
  /** The folder's name without the one it lies in. */
  name: z.string(),
});
export type SavedFolder = z.infer<typeof savedFolder>;

const suggestedName = z.string().min(1).max(200);

const fileContent = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength <= maximumFileBytes);

/** Of all files that are saved at once. */
const maximumBytesAtOnce = 4 * maximumFileBytes;

function totalBytes(files: readonly { readonly content: Uint8Array }[]): number {
  return files.reduce((sum, { content }) => sum + content.byteLength, 0);
}

/**
 * Every call the renderer can make of main. Handlers, registration and the renderer's `DesktopApi`
 * derive from this object. A call answers `IpcResult`, never throws.
 */
export const ipcContract = {
  'app:info': { input: nothing, output: appInfo },
  'preferences:read': { input: nothing, output: preferences },
  'preferences:write': { input: preferences, output: preferences },
  /** Asks the user for a people list; null when they cancel. */
  'files:pick-people-list': { input: nothing, output: pickedFile.nullable() },
  /** Asks the user for a calendar file; null when they cancel. */
  'files:pick-calendar': { input: nothing, output: pickedFile.nullable() },
  'files:read': { input: z.strictObject({ handle: fileHandle }), output: fileContent },
  /** Asks where to save, then writes the whole file or nothing; null when the user cancels. */
  'files:save': {
    input: z.strictObject({
      suggestedName,
      kind: z.enum(savedFileKinds),
      content: fileContent,
    }),
    output: pickedFile.nullable(),
  },
  /**
   * Asks for a folder, then writes every file into it or none; null when the user cancels. No file is
   * replaced: where the name is taken, the new one gets a number.
   */
  'files:save-all': {
    input: z
      .strictObject({
        kind: z.enum(manyFilesKinds),
        files: z
          .array(z.strictObject({ suggestedName, content: fileContent }))
          .min(1)
          .max(maximumFilesAtOnce),
      })
      .refine(({ files }) => totalBytes(files) <= maximumBytesAtOnce),
    output: savedFolder.nullable(),
  },
  /** Shows a file the user picked or saved in the system's file manager. */
  'files:reveal': { input: z.strictObject({ handle: fileHandle }), output: nothing },
  'files:reveal-data-folder': { input: nothing, output: nothing },
  /** Puts a PNG image on the clipboard. */
  'clipboard:write-image': { input: z.strictObject({ png: fileContent }), output: nothing },
  /** Opens the system's print dialog on the window; false when the user cancels. */
  'window:print': { input: nothing, output: z.boolean() },
  /**
   * Asks where to save, then writes the window as it prints, on A4; null when the user cancels, or
   * where only the print dialog can say what became of it.
   */
  'window:save-pdf': {
    input: z.strictObject({ suggestedName, isLandscape: z.boolean() }),
    output: pickedFile.nullable(),
  },
  /** Says after `app:leaving` that everything typed is stored, so that main waits no longer. */
  'window:ready-to-leave': { input: nothing, output: nothing },
  /** Appends one command and returns once it is on the disk. Repeating a command already there changes nothing. */
  'journal:append': { input: commandTextSchema, output: journalStatus },
  'journal:status': { input: nothing, output: journalStatus },
  /** Opens an allow-listed address in the system's browser. */
  'links:open': { input: z.strictObject({ url: z.url().max(2000) }), output: nothing },
  /**
   * Opens any page of the web in the system's browser, once the user has read where it leads and agreed;
   * false when they declined.
   */
  'links:open-web': { input: z.strictObject({ url: z.url().max(2000) }), output: z.boolean() },
  'notifications:show': {
    input: z.strictObject({ title: z.string().min(1).max(200), body: z.string().max(500) }),
    output: nothing,
  },
  /** Adds a line to the log file; the renderer's errors end here. */
  'log:error': {
    input: z.strictObject({ message: z.string().max(10_000), stack: z.string().max(50_000) }),
    output: nothing,
  },
  /** The log file's text, for the user to save or send. */
  'log:read': { input: nothing, output: z.string() },
  ...vaultContract,
  ...storedFilesContract,
  ...remindersContract,
} as const;

export type IpcContract = typeof ipcContract;
export type IpcChannel = keyof IpcContract;
/** What crosses to main. */
export type IpcRequest<Channel extends IpcChannel> = z.input<IpcContract[Channel]['input']>;
/** What a handler receives: the request, checked and read. */
export type IpcInput<Channel extends IpcChannel> = z.output<IpcContract[Channel]['input']>;
export type IpcOutput<Channel extends IpcChannel> = z.infer<IpcContract[Channel]['output']>;

export type IpcErrorCode = (typeof ipcErrorCodes)[number];

export interface IpcError {
  readonly code: IpcErrorCode;
  /** For the log and for developers; the user reads the catalogue's text for the code. */
  readonly message: string;
}

export type IpcResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: IpcError };

/** What the native menu can ask of the window. */
export type MenuCommand = (typeof menuCommands)[number];
export type PairMenuCommand = (typeof pairMenuCommands)[number];
