import type { Session } from '#shared/domain/sessions/session.ts';
import { ExportDialog } from './export-dialog.tsx';
import { useCalendarData } from './use-calendar-data.ts';

/** Saves one session of the current programme as a calendar file, from a screen that knows nothing else of it. */
export function ExportSessionDialog(props: { readonly session: Session; onClose(): void }) {
  const data = useCalendarData();
  if (data === undefined) return null;
  return <ExportDialog data={data} session={props.session} pairId={null} onClose={props.onClose} />;
}
