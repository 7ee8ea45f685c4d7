import type { DomainContext } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { createTranslate, matchLocale } from '#shared/i18n/translate.ts';
import type { Preferences } from '#shared/ipc/contract.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { getDesktopApi } from '#renderer/platform/desktop-api-client.ts';
import type { AppServices } from '#renderer/services/app-services.tsx';
import { finishBeforeLeaving } from '#renderer/services/before-leaving.ts';
import { createCommandRunner } from '#renderer/storage/command-runner.ts';
import { instantAt, newId } from '#renderer/storage/ids.ts';
import { openDatabase } from '#renderer/storage/database.ts';
import type { FatalErrorText } from './fatal-error.tsx';

export interface StartedApp {
  readonly services: AppServices;
  readonly preferences: Preferences;
}

function freshContext(): DomainContext {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const today = `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  if (!isCalendarDate(today)) throw new Error(`The clock of this computer says ${today}`);
  return { now: instantAt(now.getTime()), today, newId };
}

/** Opens the data and asks main what the window needs to know, before anything is drawn. */
export async function startApp(): Promise<Result<StartedApp, FatalErrorText>> {
  const desktop = getDesktopApi();
  finishBeforeLeaving(desktop);
  const database = openDatabase('binome-default');
  const opened = database.open();
  const [appInfo, preferences] = await Promise.all([
    desktop.getAppInfo(),
    desktop.readPreferences(),
  ]);
  const chosen = preferences.ok ? preferences.value.locale : 'system';
  const systemLanguages = appInfo.ok ? appInfo.value.systemLanguages : navigator.languages;
  const t = createTranslate(chosen === 'system' ? matchLocale(systemLanguages) : chosen);
  const fatal = (detail: string) =>
    fail({ title: t('app.fatal.title'), text: t('app.fatal.data'), detail });
  if (!appInfo.ok) return fatal(appInfo.error.message);
  if (!preferences.ok) return fatal(preferences.error.message);
  try {
    await opened;
  } catch (error) {
    const detail = String(error);
    void desktop.logError({ message: detail, stack: '' });
    return fatal(detail);
  }

  const commands = createCommandRunner({
    database,
    appendToJournal: (command) => desktop.appendToJournal(command),
    now: () => Date.now(),
    newId: () => newId(),
  });
  // What a crash kept from the journal file is sent again; nothing waits for it.
  void commands.resendUnjournalled();
  return succeed({
    services: { database, commands, desktop, appInfo: appInfo.value, domainContext: freshContext },
    preferences: preferences.value,
  });
}
