import { app, dialog, shell } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Seal, SealVerdict } from './services/seal.ts';

/** Tells a script from a crash. */
const refusedExitCode = 3;

/**
 * Explains that the data is newer than this app, and exits. Must be called before Electron is ready:
 * Chromium then starts on an empty throw-away folder, so that not one byte of the data changes.
 */
export async function refuseNewerData(
  verdict: Exclude<SealVerdict, { kind: 'open' }>,
  running: Seal,
  dataFolder: string,
  translate: () => Translate,
): Promise<void> {
  const throwAwayFolder = mkdtempSync(join(tmpdir(), 'binome-refused-'));
  app.setPath('userData', throwAwayFolder);
  process.on('exit', () => rmSync(throwAwayFolder, { recursive: true, force: true }));
  // However the dialog is left, even by a signal, the outcome is the same.
  app.on('before-quit', () => app.exit(refusedExitCode));
  await app.whenReady();
  const words = translate();
  const message = words('gate.message');
  const detail = explain(verdict, running, words);
  process.stderr.write(`${message}. ${detail.replace(/\s+/g, ' ')} (${dataFolder})\n`);
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Binôme',
    message,
    detail,
    buttons: [words('gate.openDataFolder'), words('gate.quit')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openPath(dataFolder);
  app.exit(refusedExitCode);
}

function explain(
  verdict: Exclude<SealVerdict, { kind: 'open' }>,
  running: Seal,
  translate: Translate,
): string {
  const savedBy = verdict.seal.appVersion;
  return verdict.kind === 'newer-schema'
    ? translate('gate.newerSchema', { savedBy, running: running.appVersion })
    : translate('gate.newerEngine', {
        savedBy,
        savedEngine: String(verdict.seal.chromiumMajor),
        runningEngine: String(running.chromiumMajor),
      });
}
