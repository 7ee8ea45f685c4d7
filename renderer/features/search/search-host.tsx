import { lazy, Suspense, useEffect } from 'react';
import { useParams } from 'react-router';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { PeopleScreen } from './open-hit.ts';
import { useSearchField } from './search-store.ts';
import { usePrivateNotesInSearch } from './use-private-notes.ts';
import { useSearchClient } from './use-search-client.ts';

// Loaded with the first search: the start has no use for it.
const SearchDialog = lazy(async () => ({
  default: (await import('./search-dialog.tsx')).SearchDialog,
}));

/** The first screen has drawn itself and its data by then. */
const quietMilliseconds = 1500;

/** Keeps the search current in the background, and opens it on Ctrl or ⌘ K. */
export function SearchHost(props: {
  readonly programme: Programme | null;
  readonly screens: PeopleScreen;
  onPlanSession(): void;
}) {
  const client = useSearchClient();
  const isOpen = useSearchField((state) => state.isOpen);
  const opening = useSearchField((state) => state.opening);
  usePrivateNotesInSearch(client);
  useRememberPlaces();
  useShortcut();
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        client.start();
      });
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [client]);
  return (
    isOpen && (
      <Suspense>
        <SearchDialog
          key={opening}
          programme={props.programme}
          screens={props.screens}
          onPlanSession={props.onPlanSession}
        />
      </Suspense>
    )
  );
}

/** The pairs and sessions whose screens were opened, by whatever way. */
function useRememberPlaces(): void {
  const { pairId, sessionId } = useParams();
  const rememberPlace = useSearchField((state) => state.rememberPlace);
  useEffect(() => {
    if (sessionId !== undefined) rememberPlace({ kind: 'session', id: sessionId });
    else if (pairId !== undefined) rememberPlace({ kind: 'pair', id: pairId });
  }, [pairId, rememberPlace, sessionId]);
}

function useShortcut(): void {
  const open = useSearchField((state) => state.open);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isShortcut =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'k';
      if (!isShortcut) return;
      event.preventDefault();
      event.stopPropagation();
      // Leaving the screen under an open dialog would lose what was written in it.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) open();
    };
    // Before a text editor takes the key for a link.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [open]);
}
