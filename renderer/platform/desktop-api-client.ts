import type { DesktopApi, DesktopBridge } from '#shared/ipc/desktop-api.ts';
import { createBrowserDesktopApi } from './browser-desktop-api.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a plain browser. */
    readonly binome?: DesktopBridge;
  }
}

let client: DesktopApi | null = null;

/** The computer, seen from the window: Electron's preload, or the browser's own means. */
export function getDesktopApi(): DesktopApi {
  client ??= window.binome ? overBridge(window.binome) : createBrowserDesktopApi();
  return client;
}

function overBridge(bridge: DesktopBridge): DesktopApi {
  return {
    ...bridge,
    appendToJournal: (command) => bridge.appendToJournal(JSON.stringify(command)),
  };
}
