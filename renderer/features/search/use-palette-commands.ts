import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { locales } from '#shared/domain/workspace.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { MessageKey } from '#shared/i18n/translate.ts';
import { themePreferences } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { isAnswered, runMenuCommand, runMenuCommandOn } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { useLockVault } from '#renderer/services/use-lock-vault.ts';
import { useVault } from '#renderer/services/vault.tsx';
import { namedCommand, plainCommand } from './plain-command.ts';
import type { PaletteCommand } from './search-option.ts';
import { useSearchField } from './search-store.ts';
import type { CommandsOfPairs } from './use-pair-commands.ts';
import { useStartCommands } from './use-start-commands.ts';
import { useTakenBack } from './use-taken-back.ts';

/** Each language goes by its own name, whatever the language of the window. */
const languageNames = { en: 'English', fr: 'Français' } as const;

/** The native menu's commands that do something wherever they are chosen, under the menu's own names. */
const menuItems: readonly (readonly [MenuCommand, MessageKey])[] = [
  ['new-programme', 'menu.newProgramme'],
  ['import-people', 'menu.importPeople'],
  ['export-pairs', 'menu.exportPairs'],
];

/** What the field can run now; nothing is offered that would do nothing. */
export function usePaletteCommands(
  programme: Programme | null,
  ofPairs: CommandsOfPairs,
): readonly PaletteCommand[] {
  const { t, locale, preferences, setPreferences } = useLanguage();
  const { appInfo } = useServices();
  const { status: vaultStatus } = useVault();
  const lockVault = useLockVault();
  const ofProgramme = useCommandsOfProgramme(programme?.id ?? null, ofPairs);
  const takenBack = useTakenBack();
  const goTo = useGoTo();
  return useMemo(() => {
    const ofMenu = menuItems
      .filter(([command]) => isAnswered(command))
      .map(([command, label]) =>
        namedCommand(command, label, t, () => {
          runMenuCommand(command);
        }),
      );
    const themes = appInfo.platform === 'desktop' ? themePreferences : [];
    return [
      ...ofProgramme,
      goTo(paths.settings, 'app.nav.settings'),
      ...ofMenu,
      ...takenBack,
      ...(vaultStatus === 'unlocked'
        ? [namedCommand('lock-notes', 'menu.lockVault', t, () => void lockVault())]
        : []),
      ...locales
        .filter((language) => language !== locale)
        .map((language) =>
          plainCommand(
            `language:${language}`,
            t('search.command.language', { name: languageNames[language] }),
            () => {
              setPreferences({ ...preferences, locale: language });
            },
          ),
        ),
      ...themes
        .filter((theme) => theme !== preferences.theme)
        .map((theme) =>
          namedCommand(`theme:${theme}`, `search.command.theme.${theme}`, t, () => {
            setPreferences({ ...preferences, theme });
          }),
        ),
    ];
  }, [
    appInfo.platform,
    goTo,
    locale,
    lockVault,
    ofProgramme,
    preferences,
    setPreferences,
    t,
    takenBack,
    vaultStatus,
  ]);
}

/** None without a programme. */
function useCommandsOfProgramme(
  programmeId: Programme['id'] | null,
  ofPairs: CommandsOfPairs,
): readonly PaletteCommand[] {
  const { t, locale } = useLanguage();
  const navigate = useNavigate();
  const open = useSearchField((state) => state.open);
  const pairAtHand = ofPairs.atHand?.pair.id ?? null;
  const starts = useStartCommands(programmeId, pairAtHand);
  const goTo = useGoTo();
  return useMemo(() => {
    if (programmeId === null) return [];
    const onScreen = (command: MenuCommand, label: MessageKey, path: string) =>
      namedCommand(command, label, t, () => {
        runMenuCommandOn(command, () => void navigate(path));
      });
    return [
      {
        ...namedCommand('plan-session', 'menu.planSession', t, () => {
          runMenuCommand('plan-session');
        }),
        isAtHand: pairAtHand !== null,
      },
      ...(starts ?? []),
      namedCommand('log-session', 'menu.logSession', t, () => {
        runMenuCommand('log-session');
      }),
      ...ofPairs.commands,
      namedCommand('open-pair', 'search.command.openPair', t, () => {
        open(locale === 'fr' ? 'type:binôme ' : 'type:pair ');
      }),
      namedCommand('open-person', 'search.command.openPerson', t, () => {
        open(locale === 'fr' ? 'type:personne ' : 'type:person ');
      }),
      onScreen('propose-pairs', 'menu.proposePairs', paths.pairing(programmeId)),
      onScreen('export-calendar', 'menu.exportCalendar', paths.calendar(programmeId)),
      goTo(paths.overview(programmeId), 'app.nav.overview'),
      goTo(paths.people(programmeId), 'app.nav.people'),
      goTo(paths.pairing(programmeId), 'app.nav.pairing'),
      goTo(paths.sessions(programmeId), 'app.nav.sessions'),
      goTo(paths.calendar(programmeId), 'app.nav.calendar'),
      goTo(paths.scenarios(programmeId), 'scenarios.title'),
      goTo(paths.rotation(programmeId), 'reports.rotation.title'),
      goTo(paths.coverageReport(programmeId), 'reports.coverage.title'),
      goTo(paths.fairnessRecord(programmeId), 'reports.fairness.title'),
    ];
  }, [goTo, locale, navigate, ofPairs.commands, open, pairAtHand, programmeId, starts, t]);
}

function useGoTo(): (path: string, label: MessageKey) => PaletteCommand {
  const { t } = useLanguage();
  const navigate = useNavigate();
  return useMemo(
    () => (path, label) => ({
      ...namedCommand(`go:${label}`, label, t, () => void navigate(path)),
      label: t('search.command.goTo', { screen: t(label) }),
    }),
    [navigate, t],
  );
}
