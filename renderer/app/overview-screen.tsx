import { lazy, Suspense } from 'react';
import { OverviewPage } from '#renderer/features/programmes/overview-page.tsx';

// Loaded once the screen stands: the start has no use for it.
const ProgrammeToday = lazy(async () => ({
  default: (await import('#renderer/features/progress/attention/programme-today.tsx'))
    .ProgrammeToday,
}));

/** The overview of a programme, with what Progress has to show of it. */
export function OverviewScreen() {
  return (
    <OverviewPage
      today={
        <Suspense>
          <ProgrammeToday />
        </Suspense>
      }
    />
  );
}
