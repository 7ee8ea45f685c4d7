import type { DueEntry } from '#shared/domain/calendar/calendar-entries.ts';
import type { PairId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { CancelSessionDialog } from '../plan/cancel-session-dialog.tsx';
import { MoveSessionDialog } from '../plan/move-session-dialog.tsx';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { BusyTimesDialog } from './busy-times-dialog.tsx';
import { useCalendarStore } from './calendar-store.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ImportBusyDialog } from './import-busy-dialog.tsx';
import { MoveDueDialog } from './move-due-dialog.tsx';
import type { CalendarData } from './use-calendar-data.ts';

/** A plan is on this computer’s clock, a move on that of the session’s zone; null leaves the time to the dialog. */
export type CalendarDialog =
  | { readonly kind: 'plan'; readonly pairId: PairId | null; readonly startsAtLocal: string | null }
  | { readonly kind: 'move'; readonly session: Session; readonly startsAtLocal: string | null }
  | { readonly kind: 'move-due'; readonly entry: DueEntry }
  | { readonly kind: 'cancel'; readonly session: Session }
  | { readonly kind: 'export'; readonly session: Session | null }
  | { readonly kind: 'import' | 'absence' | 'busy' };

/** The dialog that is open. */
export function CalendarDialogs(props: {
  readonly data: CalendarData;
  readonly dialog: CalendarDialog;
  onClose(): void;
}) {
  const { data, dialog, onClose } = props;
  const filter = useCalendarStore((state) => state.filter);
  const personId = filter?.kind === 'person' ? filter.personId : null;
  switch (dialog.kind) {
    case 'plan':
      return (
        <PlanSessionDialog
          programmeId={data.programme.id}
          pairIds={dialog.pairId === null ? [] : [dialog.pairId]}
          {...(dialog.startsAtLocal !== null && { startsAtLocal: dialog.startsAtLocal })}
          onClose={onClose}
        />
      );
    case 'move':
      return (
        <MoveSessionDialog
          session={dialog.session}
          {...(dialog.startsAtLocal !== null && { startsAtLocal: dialog.startsAtLocal })}
          onClose={onClose}
        />
      );
    case 'move-due':
      return <MoveDueDialog data={data} entry={dialog.entry} onClose={onClose} />;
    case 'cancel':
      return <CancelSessionDialog session={dialog.session} kind="cancelled" onClose={onClose} />;
    case 'export':
      return (
        <ExportDialog
          data={data}
          session={dialog.session}
          pairId={filter?.kind === 'pair' ? filter.pairId : null}
          onClose={onClose}
        />
      );
    case 'import':
      return <ImportBusyDialog data={data} personId={personId} onClose={onClose} />;
    case 'absence':
      return <AbsenceDialog data={data} personId={personId} onClose={onClose} />;
    case 'busy':
      return <BusyTimesDialog data={data} onClose={onClose} />;
  }
}
