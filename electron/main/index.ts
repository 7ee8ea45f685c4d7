import { app, dialog, protocol } from 'electron';
import { homedir } from 'node:os';
import { schemaVersion } from '#shared/domain/schema-version.ts';
import { chooseDataFolder } from './choose-data-folder.ts';
import { listSystemLanguages, translateFor } from './language.ts';
import { refuseNewerData } from './refuse-newer-data.ts';
import { appScheme } from './security/app-origin.ts';
import { dataPathsIn } from './services/data-paths.ts';
import { LogService } from './services/log-service.ts';
import { PreferencesService } from './services/preferences-service.ts';
import { judgeSeal, majorVersion, readSeal, type Seal } from './services/seal.ts';
import { startApp } from './start-app.ts';

const dataFolder = chooseDataFolder();
const paths = dataPathsIn(dataFolder);
const running: Seal = {
  schemaVersion,
  appVersion: app.getVersion(),
  chromiumMajor: majorVersion(process.versions.chrome),
};
const log = new LogService({ path: paths.log, homeFolder: homedir(), now: () => new Date() });

// Windows shows notifications of apps alone that it knows by this name, the one of the installer.
app.setAppUserModelId('org.binome.desktop');

// The product's name stands in it, and Electron 25 cannot answer a request with an accent in a header.
app.userAgentFallback = app.userAgentFallback.replace(/[^\x20-\x7e]/g, '');

protocol.registerSchemesAsPrivileged([
  {
    scheme: appScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);

const sealReading = readSeal(paths.seal);
const verdict = judgeSeal(sealReading.seal, running);
if (verdict.kind !== 'open') {
  const preferences = new PreferencesService(paths.preferences, { error: () => undefined });
  void refuseNewerData(verdict, running, dataFolder, () =>
    translateFor(preferences.current, listSystemLanguages()),
  );
} else if (!app.requestSingleInstanceLock()) {
  // The first instance has been told, and comes to the front.
  app.exit(0);
} else {
  void openData();
}

async function openData(): Promise<void> {
  const preferences = new PreferencesService(paths.preferences, log);
  try {
    process.on('uncaughtException', (error) => log.error('Unexpected failure', error));
    process.on('unhandledRejection', (cause) => log.error('Unexpected failure', cause));
    if (sealReading.damage !== null) log.error(`The seal is unreadable: ${sealReading.damage}`);
    await app.whenReady();
    log.info(`Binôme ${running.appVersion} started on Chromium ${running.chromiumMajor}`);
    await startApp({ dataFolder, paths, running, log, preferences });
  } catch (error) {
    log.error('The app could not start', error);
    const translate = translateFor(preferences.current, listSystemLanguages());
    const reason = error instanceof Error ? error.message : String(error);
    dialog.showErrorBox(
      translate('dialog.startFailed.title'),
      translate('dialog.startFailed.detail', { folder: dataFolder, reason }),
    );
    app.exit(1);
  }
}
