import { useEffect } from 'react';
import { Navigate, Outlet, useNavigate, useParams } from 'react-router';
import Box from '@mui/material/Box';
import { LogPastSessionHost } from '#renderer/features/sessions/live/log-past-session-host.tsx';
import { SearchField } from '#renderer/features/search/search-field.tsx';
import { PageCorner } from '#renderer/components/page.tsx';
import { CurrentProgramme } from '#renderer/services/current-programme.ts';
import { recallLastProgramme, rememberLastProgramme } from '#renderer/services/last-programme.ts';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { useProgrammes } from '#renderer/services/programme-data.ts';
import { useLockNotice } from '#renderer/services/use-lock-notice.ts';
import { SearchMount } from './search-mount.tsx';
import { Sidebar } from './sidebar.tsx';

/** One element for all screens, so that none is drawn anew for it. */
const searchField = <SearchField />;

/** What is around every screen of a programme: navigation at the left, search at the top. */
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

  const navigate = useNavigate();
  useLockNotice();
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
      <LogPastSessionHost />
      <SearchMount programme={programme ?? null} />
    </CurrentProgramme>
  );
}
