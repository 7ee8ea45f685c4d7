import { locales } from '#shared/domain/workspace.ts';

/*
 * The contract's plain values, apart from its validators: the window needs these, but zod tries to
 * evaluate text as soon as it is loaded, which the page's policy forbids.
 */

export const localePreferences = ['system', ...locales] as const;
export const themePreferences = ['system', 'light', 'dark'] as const;

/** Largest list or export that crosses between main and renderer. */
export const maximumFileBytes = 64 * 1024 * 1024;

/** What the window may save; the kind is the extension. */
export const savedFileKinds = ['csv', 'log', 'txt', 'xlsx'] as const;

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
  /** No printer, or it refused the job. */
  'printing-failed',
  /** The platform cannot do this; a browser has no journal file, for one. */
  'unavailable',
  'internal',
] as const;

export const menuCommands = [
  'new-programme',
  'import-people',
  'propose-pairs',
  'export-pairs',
  'undo',
  'redo',
  'go-overview',
  'go-people',
  'go-pairing',
  'go-settings',
] as const;

/** The one event channel from main to the window. */
export const menuCommandChannel = 'menu:command';
