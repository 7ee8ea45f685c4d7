import { lazy, Suspense, use, useState } from 'react';
import { useParams } from 'react-router';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { CurrentProgramme } from '#renderer/services/current-programme.ts';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { pairToBeginWith } from './pair-to-begin-with.ts';

// Loaded when it is first asked for: the start has no use for it.
const LogPastSessionDialog = lazy(async () => ({
  default: (await import('./log-past-session-dialog.tsx')).LogPastSessionDialog,
}));

/** Opens the form for a past session from wherever one is in a programme. */
export function LogPastSessionHost() {
  const { database } = useServices();
  const programme = use(CurrentProgramme);
  const { pairId, sessionId } = useParams();
  const [asked, setAsked] = useState<{ readonly pairId: string | null } | null>(null);
  const ask = async (programmeId: ProgrammeId) => {
    setAsked({ pairId: await pairToBeginWith(database, programmeId, { pairId, sessionId }) });
  };
  useMenuCommands({
    'log-session': () => {
      if (programme !== null && asked === null) void ask(programme.id);
    },
  });
  if (programme === null || asked === null) return null;
  return (
    <Suspense>
      <LogPastSessionDialog
        programmeId={programme.id}
        pairId={asked.pairId}
        onClose={() => {
          setAsked(null);
        }}
      />
    </Suspense>
  );
}
