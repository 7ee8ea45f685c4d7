import { Navigate } from 'react-router';
import { recallLastProgramme } from '#renderer/services/last-programme.ts';
import { paths } from '#renderer/services/paths.ts';
import { useProgrammes } from '#renderer/services/programme-data.ts';

/** Opens on the programme that was open last, or on the welcome screen when there is none. */
export function HomeRedirect() {
  const programmes = useProgrammes();
  if (programmes === undefined) return null;
  const last = recallLastProgramme();
  const programme = programmes.find(({ id }) => id === last) ?? programmes[0];
  return <Navigate replace to={programme ? paths.overview(programme.id) : paths.welcome} />;
}
