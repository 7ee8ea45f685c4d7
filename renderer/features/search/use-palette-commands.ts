import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useLiveQuery } from 'dexie-react-hooks';
import { locales } from '#shared/domain/workspace.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { isMessageKey, type MessageKey } from '#shared/i18n/translate.ts';
import { themePreferences } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { isAnswered, runMenuCommand, runMenuCommandOn } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { useRedo, useUndo } from '#renderer/services/use-command.ts';
import { useLockVault } from '#renderer/services/use-lock-vault.ts';
import { useVault } from '#renderer/services/vault.tsx';
import type { PaletteCommand } from './search-option.ts';
import { useSearchField } from './search-store.ts';

/** Each language goes by its own name, whatever the language of the window. */
const languageNames = { en: 'English', fr: 'Français' } as const;

/** The native menu's commands that do something wherever they are chosen, under the menu's own names. */
const menuItems: readonly (readonly [MenuCommand, MessageKey])[] = [
  ['log-session', 'menu.logSession'],
  ['new-programme', 'menu.newProgramme'],
  ['import-people', 'menu.importPeople'],
  ['export-pairs', 'menu.exportPairs'],
];

/** What the field can run now; nothing is offered that would do nothing. */
export function usePaletteCommands(
  programme: Programme | null,
  onPlanSession: () => void,
): readonly PaletteCommand[] {
  const { t, locale, preferences, setPreferences } = useLanguage();
  const { appInfo } = useServices();
  const navigate = useNavigate();
  const { status: vaultStatus } = useVault();
  const lockVault = useLockVault();
  const open = useSearchField((state) => state.open);
  const takenBack = useTakenBack();
  return useMemo(() => {
    const goTo = (path: string, label: MessageKey): PaletteCommand => ({
      id: `go:${path}`,
      label: t('search.command.goTo', { screen: t(label) }),
      run: () => void navigate(path),
    });
    const ofMenu = menuItems
      .filter(([command]) => isAnswered(command))
      .map(([command, label]): PaletteCommand => ({
        id: command,
        label: t(label),
        run: () => {
          runMenuCommand(command);
        },
      }));
    const ofProgramme = (programmeId: Programme['id']): readonly PaletteCommand[] => [
      { id: 'plan-session', label: t('search.command.planSession'), run: onPlanSession },
      {
        id: 'open-pair',
        label: t('search.command.openPair'),
        run: () => {
          open(locale === 'fr' ? 'type:binôme ' : 'type:pair ');
        },
      },
      {
        id: 'open-person',
        label: t('search.command.openPerson'),
        run: () => {
          open(locale === 'fr' ? 'type:personne ' : 'type:person ');
        },
      },
      {
        id: 'propose-pairs',
        label: t('menu.proposePairs'),
        run: () => {
          runMenuCommandOn('propose-pairs', () => void navigate(paths.pairing(programmeId)));
        },
      },
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
    const themes = appInfo.platform === 'desktop' ? themePreferences : [];
    return [
      ...ofMenu.filter(({ id }) => id === 'log-session'),
      ...(programme === null ? [] : ofProgramme(programme.id)),
      goTo(paths.settings, 'app.nav.settings'),
      ...ofMenu.filter(({ id }) => id !== 'log-session'),
      ...takenBack,
      ...(vaultStatus === 'unlocked'
        ? [{ id: 'lock-notes', label: t('menu.lockVault'), run: () => void lockVault() }]
        : []),
      ...locales
        .filter((language) => language !== locale)
        .map((language): PaletteCommand => ({
          id: `language:${language}`,
          label: t('search.command.language', { name: languageNames[language] }),
          run: () => {
            setPreferences({ ...preferences, locale: language });
          },
        })),
      ...themes
        .filter((theme) => theme !== preferences.theme)
        .map((theme): PaletteCommand => ({
          id: `theme:${theme}`,
          label: t(`search.command.theme.${theme}`),
          run: () => {
            setPreferences({ ...preferences, theme });
          },
        })),
    ];
  }, [
    appInfo.platform,
    locale,
    lockVault,
    navigate,
    onPlanSession,
    open,
    preferences,
    programme,
    setPreferences,
    t,
    takenBack,
    vaultStatus,
  ]);
}

/** Undo and redo, each named after what it would take back. */
function useTakenBack(): readonly PaletteCommand[] {
  const { commands } = useServices();
  const { t } = useLanguage();
  const undo = useUndo();
  const redo = useRedo();
  const undoable = useLiveQuery(() => commands.peekUndo(), [commands]);
  const redoable = useLiveQuery(() => commands.peekRedo(), [commands]);
  return useMemo(() => {
    const what = (name: string) => (isMessageKey(name) ? t(name) : name);
    return [
      ...(undoable == null
        ? []
        : [
            {
              id: 'undo',
              label: t('search.command.undo', { what: what(undoable.name) }),
              run: () => void undo(),
            },
          ]),
      ...(redoable == null
        ? []
        : [
            {
              id: 'redo',
              label: t('search.command.redo', { what: what(redoable.name) }),
              run: () => void redo(),
            },
          ]),
    ];
  }, [redo, redoable, t, undo, undoable]);
}
