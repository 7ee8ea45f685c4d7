import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { usePeopleScreen } from '#renderer/features/people/people-store.ts';
import type { PeopleScreen } from '#renderer/features/search/open-hit.ts';
import { SearchHost } from '#renderer/features/search/search-host.tsx';
import { paths } from '#renderer/services/paths.ts';

const PlanSessionDialog = lazy(async () => ({
  default: (await import('#renderer/features/sessions/plan/plan-session-dialog.tsx'))
    .PlanSessionDialog,
}));

/** Ties the search to the screens it leads to, which it does not know itself. */
export function SearchMount({ programme }: { readonly programme: Programme | null }) {
  const navigate = useNavigate();
  const [isPlanning, setIsPlanning] = useState(false);
  const screens = useMemo<PeopleScreen>(
    () => ({
      showPerson: (programmeId, personId) => {
        const people = usePeopleScreen.getState();
        people.show(programmeId);
        people.setQuery('');
        people.setRoleFilter('all');
        people.select(personId);
        void navigate(paths.people(programmeId));
      },
      showSkill: (programmeId, name) => {
        const people = usePeopleScreen.getState();
        people.show(programmeId);
        people.setRoleFilter('all');
        people.select(null);
        people.setQuery(name);
        void navigate(paths.people(programmeId));
      },
    }),
    [navigate],
  );
  const plan = useCallback(() => {
    setIsPlanning(true);
  }, []);
  return (
    <>
      <SearchHost programme={programme} screens={screens} onPlanSession={plan} />
      {isPlanning && programme !== null && (
        <Suspense>
          <PlanSessionDialog
            programmeId={programme.id}
            pairIds={[]}
            onClose={() => {
              setIsPlanning(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
