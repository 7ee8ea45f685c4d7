import { locales } from '#shared/domain/workspace.ts';

/*
 * The contract's plain values, apart from its validators: the window needs these, but zod tries to
 * evaluate text as soon as it is loaded, which the page's policy forbids.
 */

export const localePreferences = ['system', ...locales] as const;
export const themePreferences = ['system', 'light', 'dark'] as const;

/** Largest list or export that crosses between main and renderer. */
export const maximumFileBytes = 64 * 1024 * 1024;

/** Most files that are saved at once: a questionnaire for each of them. */
export const maximumFilesAtOnce = 2000;

/** What the window may save many of at once; the kind is the extension. */
export const manyFilesKinds = ['html'] as const;

/** What the window may save; the kind is the extension. */
export const savedFileKinds = ['csv', 'docx', 'ics', 'log', 'png', 'svg', 'txt', 'xlsx'] as const;

export const ipcErrorCodes = [
  /** The call came from a page or frame that may not make it. */
  'forbidden-sender',
  'invalid-input',
  'unknown-file',
  'file-too-large',
  'file-unreadable',
  'file-unwritable',
  'disk-full',
  'forbidden-link',
  /** What was asked for needs the private notes open. */
  'vault-locked',
  /** The file with the key is there but cannot be read. */
  'vault-damaged',
  /** A sealed text or file that the key does not open: altered, cut short, or put where it does not belong. */
  'sealed-unreadable',
  /** A stored file that is no longer what was stored. */
  'file-damaged',
  /** Its header declares more pixels than a computer can draw. */
  'image-too-large',
  /** The system has no program for it, or would not start it. */
  'file-not-opened',
  /** No printer, or it refused the job. */
  'printing-failed',
  /** The platform cannot do this; a browser has no journal file, for one. */
  'unavailable',
  'internal',
] as const;

/** What an id may be to stand in the address of a screen, and lead out of none. */
export const addressableId = /^[\w-]{1,100}$/;

/** What is done to one pair, wherever it is asked for. */
export const pairMenuCommands = [
  'add-goal-to-mentee',
  'add-goal-to-mentor',
  'add-action',
  'write-private-note',
  'agree-charter',
  'pause-pair',
  'resume-pair',
  'complete-pair',
  'end-pair',
] as const;

export const menuCommands = [
  'new-programme',
  'import-people',
  'propose-pairs',
  'export-pairs',
  'log-session',
  'plan-session',
  'start-session',
  'export-calendar',
  ...pairMenuCommands,
  'undo',
  'redo',
  'go-overview',
  'go-people',
  'go-pairing',
  'go-sessions',
  'go-calendar',
  'go-settings',
] as const;

/** The event channels from main to the window: these four and no others. */
export const menuCommandChannel = 'menu:command';
export const vaultEventChannel = 'vault:changed';
/** Says no more than that a notification was clicked; the window asks which. */
export const reminderOpenChannel = 'reminder:open';
/** Says that the window is about to close or to be hidden, and can still store what was typed last. */
export const leavingChannel = 'app:leaving';

/** Of a notification: systems show less anyway. */
export const longestReminderTitle = 120;
export const longestReminderBody = 300;

/** `refused`: another program holds the keys. */
export const shortcutStates = ['off', 'on', 'refused'] as const;

export const vaultStatuses = ['absent', 'locked', 'unlocked', 'damaged'] as const;

/** 256 bits and their checksum, eleven bits a word. */
export const recoveryWordCount = 24;
