import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { canMeet } from '#shared/domain/pairing/pair-decisions.ts';
import type { PairId } from '#shared/domain/ids.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { usePeopleScreen } from '#renderer/features/people/people-store.ts';
import { readPairsAtHand } from '#renderer/features/search/named-pairs.ts';
import { openPlaybookNote, type OtherScreens } from '#renderer/features/search/open-hit.ts';
import { SearchHost } from '#renderer/features/search/search-host.tsx';
import { useSearchField } from '#renderer/features/search/search-store.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';

const PlanSessionDialog = lazy(async () => ({
  default: (await import('#renderer/features/sessions/plan/plan-session-dialog.tsx'))
    .PlanSessionDialog,
}));

/** A session that is being planned from anywhere. */
interface Plan {
  /** Those of the screen that was open. */
  readonly pairIds: readonly PairId[];
  /** The one to begin with; the suggested one when null. */
  readonly agenda: string | null;
}

/** Ties the search to the screens it leads to, which it does not know itself. */
export function SearchMount({ programme }: { readonly programme: Programme | null }) {
  const navigate = useNavigate();
  const { database } = useServices();
  const { pairId, sessionId } = useParams();
  const ask = useSearchField((state) => state.ask);
  const [plan, setPlan] = useState<Plan | null>(null);
  const planWith = useCallback(
    async (agenda: string | null) => {
      const pairs = await readPairsAtHand(database, { pairId, sessionId });
      const pairIds = pairs.filter(({ pair }) => canMeet(pair)).map(({ pair }) => pair.id);
      setPlan({ pairIds, agenda });
    },
    [database, pairId, sessionId],
  );
  useMenuCommands({ ...(programme !== null && { 'plan-session': () => void planWith(null) }) });
  const screens = useMemo<OtherScreens>(() => {
    const beginNote = async (begin: string) => {
      const [only, ...others] = await readPairsAtHand(database, { pairId, sessionId });
      if (only === undefined || others.length > 0) ask({ kind: 'note', begin });
      else openPlaybookNote(begin, only.pair, (path) => void navigate(path));
    };
    return {
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
      planWith: (agenda) => void planWith(agenda),
      beginNote: (begin) => void beginNote(begin),
    };
  }, [ask, database, navigate, pairId, planWith, sessionId]);
  return (
    <>
      <SearchHost programme={programme} screens={screens} />
      {plan !== null && programme !== null && (
        <Suspense>
          <PlanSessionDialog
            programmeId={programme.id}
            pairIds={plan.pairIds}
            {...(plan.agenda !== null && { agenda: plan.agenda })}
            onClose={() => {
              setPlan(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
