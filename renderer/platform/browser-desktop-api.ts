import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import type { IpcErrorCode, IpcResult, PickedFile } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { isAllowedLink, isWebLink } from '#shared/ipc/link-allow-list.ts';
import { downloadFile, pickFile } from './browser-dialogs.ts';
import { BrowserFileHandles } from './browser-file-handles.ts';
import { readStoredPreferences, storePreferences } from './browser-preferences.ts';
import { browserReminders } from './browser-reminders.ts';
import { browserStoredFiles, browserVault } from './browser-vault.ts';

const maximumLogLines = 500;
const contentTypes = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar;charset=utf-8',
  log: 'text/plain;charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const manyFilesTypes = { html: 'text/html;charset=utf-8' };

/**
 * The desktop's calls on web APIs, for the renderer in a plain browser. What a page cannot do (a
 * journal file, showing a folder) answers `unavailable`, so that nothing claims to be saved outside
 * the browser's own database.
 */
export function createBrowserDesktopApi(): DesktopApi {
  const handles = new BrowserFileHandles();
  const logLines: string[] = [];

  async function pick(accept: string): Promise<IpcResult<PickedFile | null>> {
    const file = await pickFile(accept);
    if (file === null) return answer(null);
    return answer({ handle: handles.remember(file), name: file.name, sizeBytes: file.size });
  }

  return {
    getAppInfo: () =>
      answer({
        version: '',
        platform: 'browser',
        runtime: { Browser: navigator.userAgent },
        systemLanguages: [...navigator.languages],
        dataFolder: '',
      }),

    readPreferences: () => answer(readStoredPreferences(localStorage)),

    async writePreferences(preferences) {
      try {
        storePreferences(localStorage, preferences);
        return await answer(preferences);
      } catch (error) {
        return refuse('file-unwritable', String(error));
      }
    },

    pickPeopleList: () => pick('.csv,.tsv,.txt,.xlsx'),
    pickCalendar: () => pick('.ics,.ical,.ifb'),

    async readFile({ handle }) {
      const file = handles.fileOf(handle);
      if (file === undefined) return refuse('unknown-file', handle);
      if (file.size > maximumFileBytes) return refuse('file-too-large', `${file.size} bytes`);
      try {
        return await answer(new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        return refuse('file-unreadable', String(error));
      }
    },

    saveFile({ suggestedName, kind, content }) {
      const file = new Blob([content], { type: contentTypes[kind] });
      downloadFile(file, suggestedName);
      return answer({ handle: handles.remember(file), name: suggestedName, sizeBytes: file.size });
    },

    // A page is given no folder: each file goes to the browser's downloads, which asks once for them all.
    saveAllFiles({ kind, files }) {
      const [first] = files.map(({ suggestedName, content }) => {
        const file = new Blob([content], { type: manyFilesTypes[kind] });
        downloadFile(file, suggestedName);
        return handles.remember(file);
      });
      return answer(first === undefined ? null : { handle: first, name: '' });
    },

    revealFile: () => refuse('unavailable', 'A page cannot show a folder'),
    revealDataFolder: () => refuse('unavailable', 'A page has no data folder'),

    async writeImageToClipboard({ png }) {
      try {
        const image = new Blob([png], { type: 'image/png' });
        await navigator.clipboard.write([new ClipboardItem({ [image.type]: image })]);
        return await answer(undefined);
      } catch (error) {
        return refuse('unavailable', String(error));
      }
    },

    printWindow() {
      window.print();
      // The page is not told what became of the dialog.
      return answer(true);
    },

    // The browser's own print dialog is where a page can be saved as PDF; it keeps the file to itself.
    savePdf() {
      window.print();
      return answer(null);
    },

    // A page waits for nothing once it is left.
    readyToLeave: () => answer(undefined),

    appendToJournal: () => refuse('unavailable', 'A page has no journal file'),

    getJournalStatus: () => answer({ commandCount: 0, lastSavedAt: null, damagedLineCount: 0 }),

    openLink({ url }) {
      const link = URL.canParse(url) ? new URL(url) : null;
      if (link === null || !isAllowedLink(link)) return refuse('forbidden-link', 'Not allowed');
      openInTab(link);
      return answer(undefined);
    },

    // A link is followed here as on any page: the browser itself says where it leads.
    openWebLink({ url }) {
      const link = URL.canParse(url) ? new URL(url) : null;
      if (link === null || !isWebLink(link)) return refuse('forbidden-link', 'Not of the web');
      openInTab(link);
      return answer(true);
    },

    async showNotification({ title, body }) {
      if (!('Notification' in window)) return refuse('unavailable', 'No notifications');
      const permission = await Notification.requestPermission();
      if (permission !== 'granted') return refuse('unavailable', 'Notifications are not allowed');
      // Held by the browser, which shows it until the user dismisses it.
      void new Notification(title, { body });
      return answer(undefined);
    },

    logError({ message, stack }) {
      logLines.push(`${new Date().toISOString()} error ${message}\n${stack}`.trimEnd());
      logLines.splice(0, logLines.length - maximumLogLines);
      return answer(undefined);
    },

    readLog: () => answer(logLines.join('\n')),

    ...browserVault,
    ...browserStoredFiles,
    ...browserReminders,

    onLeaving: () => () => undefined,
    onMenuCommand: () => () => undefined,
  };
}

function openInTab(link: URL): void {
  window.open(link.href, '_blank', 'noopener,noreferrer');
}

function answer<Value>(value: Value): Promise<IpcResult<Value>> {
  return Promise.resolve({ ok: true, value });
}

function refuse(code: IpcErrorCode, message: string): Promise<IpcResult<never>> {
  return Promise.resolve({ ok: false, error: { code, message } });
}
