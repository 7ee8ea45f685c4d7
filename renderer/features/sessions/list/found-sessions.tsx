import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import type { Instant } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { ExportSessionDialog } from '../calendar/export-session-dialog.tsx';
import { CancelSessionDialog } from '../plan/cancel-session-dialog.tsx';
import { EditSessionDialog } from '../plan/edit-session-dialog.tsx';
import { MoveSessionDialog } from '../plan/move-session-dialog.tsx';
import type { PlanningData } from '../plan/planning-data.ts';
import { useSessionWords } from '../plan/session-words.ts';
import { SessionFilters } from './session-filters.tsx';
import { groupSessions } from './session-groups.ts';
import { SessionList } from './session-list.tsx';
import { SessionMenu, type SessionDeed } from './session-menu.tsx';
import { useSessionsScreen } from './sessions-store.ts';
import { useHoldSession } from './use-hold-session.ts';

type OpenDialog = 'edit' | 'move' | 'missed' | 'cancelled' | 'export';

/** The sessions that are asked for, and what is done with one of them. */
export function FoundSessions(props: { readonly data: PlanningData; readonly now: Instant }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const { data, now } = props;
  const { filter, pairId, query } = useSessionsScreen();
  const deferredQuery = useDeferredValue(query);
  const [menu, setMenu] = useState<{ session: Session; anchor: HTMLElement } | null>(null);
  const [dialog, setDialog] = useState<{ kind: OpenDialog; session: Session } | null>(null);
  const hold = useHoldSession(data.people);
  const foldedTextOf = useFoldedTexts(data);
  const groups = useMemo(
    () =>
      groupSessions(data.sessions, {
        filter,
        pairId,
        query: deferredQuery,
        now,
        foldedTextOf,
      }),
    [data, deferredQuery, filter, foldedTextOf, now, pairId],
  );
  const { programme } = data;
  const open = useCallback(
    (session: Session) => void navigate(paths.session(programme.id, session.id)),
    [navigate, programme.id],
  );
  const openMenu = useCallback((session: Session, anchor: HTMLElement) => {
    setMenu({ session, anchor });
  }, []);
  const closeDialog = () => {
    setDialog(null);
  };
  const choose = (session: Session, deed: SessionDeed) => {
    const [firstPair] = session.pairIds;
    if (deed === 'open') open(session);
    else if (deed === 'held') hold(session);
    else if (deed !== 'open-pair') setDialog({ kind: deed, session });
    else if (firstPair !== undefined) void navigate(paths.pair(programme.id, firstPair));
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, flex: 1, minHeight: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <SessionFilters
          data={data}
          shownCount={groups.reduce((count, { sessions }) => count + sessions.length, 0)}
        />
      </Box>
      {groups.length === 0 ? (
        <EmptyState title={t('sessions.noMatch.title')} text={t('sessions.noMatch.text')} />
      ) : (
        <SessionList groups={groups} names={data} onOpen={open} onHeld={hold} onMenu={openMenu} />
      )}
      {menu !== null && (
        <SessionMenu
          session={menu.session}
          anchor={menu.anchor}
          now={now}
          onChoose={(deed) => {
            choose(menu.session, deed);
          }}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
      {dialog?.kind === 'edit' && (
        <EditSessionDialog session={dialog.session} onClose={closeDialog} />
      )}
      {dialog?.kind === 'move' && (
        <MoveSessionDialog session={dialog.session} onClose={closeDialog} />
      )}
      {dialog?.kind === 'export' && (
        <ExportSessionDialog session={dialog.session} onClose={closeDialog} />
      )}
      {(dialog?.kind === 'missed' || dialog?.kind === 'cancelled') && (
        <CancelSessionDialog session={dialog.session} kind={dialog.kind} onClose={closeDialog} />
      )}
    </Box>
  );
}

/** What a session is found by. */
function useFoldedTexts({ pairName }: PlanningData): (session: Session) => string {
  const { t } = useLanguage();
  const words = useSessionWords();
  return useMemo(
    () =>
      rememberText((session) =>
        foldText(
          [
            ...session.pairIds.map(pairName),
            words.titleOf(session),
            session.place,
            t(`sessions.format.${session.format}`),
          ].join(' '),
        ),
      ),
    [pairName, t, words],
  );
}

/** Folding two thousand texts takes longer than a keystroke should: each is folded once. */
function rememberText(textOf: (session: Session) => string): (session: Session) => string {
  const known = new WeakMap<Session, string>();
  return (session) => {
    const text = known.get(session) ?? textOf(session);
    known.set(session, text);
    return text;
  };
}
