import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Outlet, useNavigate, useParams } from 'react-router';
import Box from '@mui/material/Box';
import { LogPastSessionHost } from '#renderer/features/sessions/live/log-past-session-host.tsx';
import { SearchField } from '#renderer/features/search/search-field.tsx';
import { PageCorner } from '#renderer/components/page.tsx';
import { CurrentProgramme } from '#renderer/services/current-programme.ts';
import { recallLastProgramme, rememberLastProgramme } from '#renderer/services/last-programme.ts';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { useNotices } from '#renderer/services/notices.ts';
import { paths } from '#renderer/services/paths.ts';
import { useProgrammes } from '#renderer/services/programme-data.ts';
import { useRedo, useUndo } from '#renderer/services/use-command.ts';
import { useLockNotice } from '#renderer/services/use-lock-notice.ts';
import { SearchMount } from './search-mount.tsx';
import { Sidebar } from './sidebar.tsx';

// Loaded with the first notice: the start has no use for it.
const NoticeBar = lazy(async () => ({ default: (await import('./notice-bar.tsx')).NoticeBar }));

// Reminders are of use once the data can be seen.
const RemindersHost = lazy(async () => ({
  default: (await import('#renderer/features/reminders/reminders-host.tsx')).RemindersHost,
}));

/** One element for all screens, so that none is drawn anew for it. */
const searchField = <SearchField />;

/** The frame around every screen of a programme: navigation at the left, notices at the foot. */
export function Shell() {
  const { programmeId } = useParams();
  const programmes = useProgrammes();
  const shownId = programmeId ?? recallLastProgramme();
  const programme =
    programmes?.find(({ id }) => id === shownId) ??
    // A screen outside any programme still shows one at its left.
    (programmeId === undefined ? programmes?.[0] : undefined);

  useEffect(() => {
    if (programme !== undefined) rememberLastProgramme(programme.id);
  }, [programme]);

  const hasNotice = useNotices((state) => state.current !== null);
  const navigate = useNavigate();
  useLockNotice();
  const undo = useUndo();
  const redo = useRedo();
  const goTo = (path: ((id: NonNullable<typeof programme>['id']) => string) | string) => () => {
    if (typeof path === 'string') void navigate(path);
    else if (programme !== undefined) void navigate(path(programme.id));
  };
  useMenuCommands({
    'new-programme': goTo(paths.newProgramme),
    'import-people': goTo(paths.importPeople),
    'go-overview': goTo(paths.overview),
    'go-people': goTo(paths.people),
    'go-pairing': goTo(paths.pairing),
    'go-sessions': goTo(paths.sessions),
    'go-calendar': goTo(paths.calendar),
    'go-settings': goTo(paths.settings),
    undo: () => {
      inTextOrCommands('undo', undo);
    },
    redo: () => {
      inTextOrCommands('redo', redo);
    },
  });

  if (programmes === undefined) return null;
  if (programmes.length === 0) return <Navigate replace to={paths.welcome} />;
  if (programmeId !== undefined && programme === undefined) {
    return <Navigate replace to={paths.home} />;
  }
  return (
    <CurrentProgramme value={programme ?? null}>
      <Box sx={{ display: 'flex', height: '100%' }}>
        <Sidebar programmes={programmes} current={programme ?? null} />
        <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
          <PageCorner value={searchField}>
            <Outlet key={programme?.id} />
          </PageCorner>
        </Box>
      </Box>
      <Suspense>
        <RemindersHost />
      </Suspense>
      <LogPastSessionHost />
      <SearchMount programme={programme ?? null} />
      {hasNotice && (
        <Suspense>
          <NoticeBar />
        </Suspense>
      )}
    </CurrentProgramme>
  );
}

function inTextOrCommands(step: 'undo' | 'redo', takeCommand: () => Promise<void>): void {
  // A formatted text answers the menu itself.
  if (document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable) {
    return;
  }
  // In a text field the menu means the text, as everywhere else.
  // oxlint-disable-next-line no-deprecated -- No other way exists to undo typing, and every engine keeps this one.
  if (isEditingText()) document.execCommand(step);
  // Under an open dialog it would change what the dialog is about.
  else if (document.querySelector('[role="dialog"]') === null) void takeCommand();
}

function isEditingText(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(active.type))
  );
}
