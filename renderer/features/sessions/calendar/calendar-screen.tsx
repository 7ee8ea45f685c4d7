import { useCallback, useMemo, useState } from 'react';
import { useCalendarController } from '@fullcalendar/react';
import { useNavigate } from 'react-router';
import Button from '@mui/material/Button';
import { isMovableDue, type CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { isAbsence } from '#shared/domain/calendar/days-off.ts';
import { spanOf } from '#shared/domain/calendar/time-span.ts';
import { isDueDay } from '#shared/domain/calendar/move-due-day.ts';
import type { Instant, PairId } from '#shared/domain/ids.ts';
import { isUpcoming } from '#shared/domain/sessions/session.ts';
import { localAt } from '#shared/formats/calendar/time-zone.ts';
import { Page } from '#renderer/components/page.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { instantAt } from '#renderer/storage/ids.ts';
import { CalendarDialogs, type CalendarDialog } from './calendar-dialogs.tsx';
import { CalendarMenu } from './calendar-menu.tsx';
import { useCalendarStore } from './calendar-store.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { CalendarView, type BackgroundTime } from './calendar-view.tsx';
import { ConflictList } from './conflict-list.tsx';
import { hasMenu, type CalendarItem } from './entry-content.tsx';
import { DueMenu } from './due-menu.tsx';
import { EntryMenu, type SessionActions } from './entry-menu.tsx';
import { entryKey, sessionKey } from './entry-words.ts';
import { FreeTimePanel, type UsualLength } from './free-time-panel.tsx';
import { localDay, localTime } from './local-time.ts';
import { filteredPeople, type CalendarData } from './use-calendar-data.ts';
import { useCalendarItems } from './use-calendar-items.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useDaysOff } from './use-days-off.ts';
import { useEntryFocus } from './use-entry-focus.ts';
import { useFreeTime } from './use-free-time.ts';
import { useMoveDueDay } from './use-move-due-day.ts';

export function CalendarScreen({ data }: { readonly data: CalendarData }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const controller = useCalendarController();
  const show = useCalendarStore((state) => state.show);
  const filter = useCalendarStore((state) => state.filter);
  const { items, conflicts } = useCalendarItems(data);
  const [dialog, setDialog] = useState<CalendarDialog | null>(null);
  const [menu, setMenu] = useState<{ entry: CalendarEntry; anchor: HTMLElement } | null>(null);
  const [freePanel, setFreePanel] = useState<{ pairId: PairId | null } | null>(null);
  const [minutes, setMinutes] = useState<UsualLength>(60);
  const free = useFreeTime(data, freePanel?.pairId ?? null, minutes);
  const dayOffOf = useDaysOff(data);
  const focusEntry = useEntryFocus(items, dialog !== null);
  const moveDueDay = useMoveDueDay();
  const programmeId = data.programme.id;
  const filteredPair = filter?.kind === 'pair' ? filter.pairId : null;

  const background = useMemo(
    (): readonly BackgroundTime[] => [
      ...free.map((span) => ({ ...span, kind: 'free' as const, words: t('calendar.free') })),
      ...busyOf(data, filteredPeople(filter, data), t),
    ],
    [data, filter, free, t],
  );
  const moves = useMemo(
    () => ({
      today: () => controller.today(),
      previous: () => controller.prev(),
      next: () => controller.next(),
      month: () => show('month'),
      week: () => show('week'),
      agenda: () => show('agenda'),
    }),
    [controller, show],
  );
  useCalendarKeys(moves);
  useMenuCommands({ 'export-calendar': () => setDialog({ kind: 'export', session: null }) });

  const openPair = useCallback(
    ({ pairIds: [pairId] }: Pick<CalendarEntry, 'pairIds'>) => {
      if (pairId !== undefined) void navigate(paths.pair(programmeId, pairId));
    },
    [navigate, programmeId],
  );
  const open = useCallback(
    ({ entry }: CalendarItem) => {
      switch (entry.kind) {
        case 'session':
          void navigate(paths.session(programmeId, entry.session.id));
          break;
        case 'survey-opens':
        case 'survey-due':
          void navigate(paths.survey(programmeId, entry.survey.id));
          break;
        case 'assessment':
          void navigate(paths.assessments(programmeId));
          break;
        case 'milestone':
        case 'goal':
        case 'action':
          openPair(entry);
      }
    },
    [navigate, openPair, programmeId],
  );
  const openMenu = useCallback(({ entry }: CalendarItem, anchor: HTMLElement) => {
    if (hasMenu(entry)) setMenu({ entry, anchor });
  }, []);
  const moveTo = useCallback(
    ({ entry }: CalendarItem, startsAt: Date) => {
      if (entry.kind !== 'session') {
        const day = localDay(startsAt);
        if (isDueDay(day) && isMovableDue(entry)) void moveDueDay(entry, day);
        return;
      }
      const { session } = entry;
      const startsAtLocal = localAt(instantAt(startsAt.getTime()), session.timeZone);
      setDialog({ kind: 'move', session, startsAtLocal });
    },
    [moveDueDay],
  );
  const closeDialog = () => {
    setDialog(null);
    if (dialog?.kind === 'move') {
      focusEntry(sessionKey(dialog.session));
    } else if (dialog?.kind === 'move-due') focusEntry(entryKey(dialog.entry));
  };
  const planAt = useCallback(
    (day: string) => {
      const startsAtLocal = day.includes('T') ? day : `${day}${usualTime}`;
      setDialog({ kind: 'plan', startsAtLocal, pairId: filteredPair });
    },
    [filteredPair],
  );
  const due =
    menu !== null && isMovableDue(menu.entry) ? { entry: menu.entry, anchor: menu.anchor } : null;
  const actions: SessionActions = {
    open: ({ id }) => void navigate(paths.session(programmeId, id)),
    openPair,
    move: (session) => setDialog({ kind: 'move', session, startsAtLocal: null }),
    cancel: (session) => setDialog({ kind: 'cancel', session }),
    exportIcs: (session) => setDialog({ kind: 'export', session }),
  };

  return (
    <Page
      title={t('calendar.title')}
      facts={t('calendar.facts', {
        planned: items.filter(({ entry }) => isToCome(entry, data.now)).length,
        due: items.filter(({ entry }) => entry.kind !== 'session' && !entry.isDone).length,
      })}
      actions={
        <>
          <CalendarMenu onChoose={(task) => setDialog({ kind: task, session: null })} />
          <Button
            variant="outlined"
            aria-pressed={freePanel !== null}
            onClick={() => {
              setFreePanel(freePanel === null ? { pairId: filteredPair } : null);
            }}
          >
            {t('calendar.free.open')}
          </Button>
          <Button
            variant="contained"
            onClick={() => {
              setDialog({ kind: 'plan', startsAtLocal: null, pairId: filteredPair });
            }}
          >
            {t('calendar.plan')}
          </Button>
        </>
      }
      toolbar={<CalendarToolbar data={data} title={controller.view?.title ?? ''} moves={moves} />}
      aside={
        freePanel !== null && (
          <FreeTimePanel
            data={data}
            pairId={freePanel.pairId}
            minutes={minutes}
            free={free}
            onChoosePair={(pairId) => setFreePanel({ pairId })}
            onChooseLength={setMinutes}
            onPlan={(startsAt) =>
              setDialog({
                kind: 'plan',
                startsAtLocal: localTime(startsAt),
                pairId: freePanel.pairId,
              })
            }
            onClose={() => setFreePanel(null)}
          />
        )
      }
    >
      <ConflictList data={data} conflicts={conflicts} />
      <CalendarView
        controller={controller}
        items={items}
        background={background}
        dayOffOf={dayOffOf}
        onOpen={open}
        onMenu={openMenu}
        onMove={moveTo}
        onPlan={planAt}
      />
      {menu?.entry.kind === 'session' && (
        <EntryMenu
          session={menu.entry.session}
          anchor={menu.anchor}
          actions={actions}
          onClose={() => setMenu(null)}
        />
      )}
      {due !== null && (
        <DueMenu
          anchor={due.anchor}
          onOpen={() => openPair(due.entry)}
          onMove={() => setDialog({ kind: 'move-due', entry: due.entry })}
          onClose={() => setMenu(null)}
        />
      )}
      {dialog !== null && <CalendarDialogs data={data} dialog={dialog} onClose={closeDialog} />}
    </Page>
  );
}

function isToCome(entry: CalendarEntry, now: Instant): boolean {
  return entry.kind === 'session' && isUpcoming(entry.session) && entry.session.startsAt > now;
}

/** When a day is pointed at and no hour of it. */
const usualTime = 'T14:00';

function busyOf(
  { busyTimes, nameOf }: CalendarData,
  personIds: ReturnType<typeof filteredPeople>,
  t: ReturnType<typeof useLanguage>['t'],
): readonly BackgroundTime[] {
  return busyTimes
    .filter((time) => !isAbsence(time) && personIds.includes(time.personId))
    .map((time) => ({
      ...spanOf(time),
      kind: 'busy',
      words: t('calendar.busy', { person: nameOf(time.personId) }),
    }));
}
