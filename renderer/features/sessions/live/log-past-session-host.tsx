import { lazy, Suspense, use, useState } from 'react';
import { CurrentProgramme } from '#renderer/services/current-programme.ts';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';

// Loaded when it is first asked for: the start has no use for it.
const LogPastSessionDialog = lazy(async () => ({
  default: (await import('./log-past-session-dialog.tsx')).LogPastSessionDialog,
}));

/** Opens the form for a past session from wherever one is in a programme. */
export function LogPastSessionHost() {
  const programme = use(CurrentProgramme);
  const [isOpen, setIsOpen] = useState(false);
  useMenuCommands({
    'log-session': () => {
      setIsOpen(true);
    },
  });
  if (programme === null || !isOpen) return null;
  return (
    <Suspense>
      <LogPastSessionDialog
        programmeId={programme.id}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </Suspense>
  );
}
