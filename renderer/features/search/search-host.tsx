import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { pairMenuCommands } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useMenuFallback } from '#renderer/services/menu-commands.ts';
import { readPairsAtHand } from './named-pairs.ts';
import type { OtherScreens } from './open-hit.ts';
import { pairCommands, runPairCommand } from './pair-commands.ts';
import { useSearchField } from './search-store.ts';
import { TypedAhead } from './typed-ahead.tsx';
import { usePrivateNotesInSearch } from './use-private-notes.ts';
import { useSearchClient } from './use-search-client.ts';

const loadDialog = () => import('./search-dialog.tsx');

// Loaded after the start, which has no use for it.
const SearchDialog = lazy(async () => ({ default: (await loadDialog()).SearchDialog }));

/** The first screen has drawn itself and its data by then. */
const quietMilliseconds = 1500;

/** Keeps the search current in the background, and opens it on Ctrl or ⌘ K. */
export function SearchHost(props: {
  readonly programme: Programme | null;
  readonly screens: OtherScreens;
}) {
  const client = useSearchClient();
  const isOpen = useSearchField((state) => state.isOpen);
  const opening = useSearchField((state) => state.opening);
  usePrivateNotesInSearch(client);
  useRememberPlaces();
  useShortcut();
  useCommandsElsewhere();
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        client.start();
        void loadDialog();
      });
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [client]);
  return (
    isOpen && (
      <Suspense fallback={<TypedAhead />}>
        <SearchDialog key={opening} programme={props.programme} screens={props.screens} />
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

const askedCommands: readonly MenuCommand[] = ['start-session', ...pairMenuCommands];

/** Chosen from the native menu away from the screen that answers: the pair or the session is asked for. */
function useCommandsElsewhere(): void {
  const { database } = useServices();
  const { pairId, sessionId } = useParams();
  const navigate = useNavigate();
  const ask = useSearchField((state) => state.ask);
  const answer = useCallback(
    async (command: MenuCommand) => {
      const about = pairMenuCommands.find((name) => name === command);
      if (about === undefined) {
        ask({ kind: 'session' });
        return;
      }
      const [only, ...others] = await readPairsAtHand(database, { pairId, sessionId });
      if (only !== undefined && others.length === 0 && pairCommands[about].isPossible(only)) {
        runPairCommand(about, only, (path) => void navigate(path));
      } else ask({ kind: 'pair', command: about });
    },
    [ask, database, navigate, pairId, sessionId],
  );
  useMenuFallback(
    askedCommands,
    useCallback((command) => void answer(command), [answer]),
  );
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
