import { useEffect, useRef, useState } from 'react';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import type { TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { BusyTimesFile } from '#shared/formats/calendar/read-busy-times.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { calendarLimits } from '#shared/formats/calendar/calendar-limits.ts';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import {
  readBusyTimesInWorker,
  type CalendarReadingError,
} from '#renderer/workers/calendar-client.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { systemTimeZone } from '../plan/suggest-start.ts';

export type CalendarFileState =
  | { readonly kind: 'none' }
  /** `share`: 0 to 1; null before the first event. */
  | { readonly kind: 'reading'; readonly name: string; readonly share: number | null }
  | { readonly kind: 'read'; readonly name: string; readonly file: BusyTimesFile }
  | { readonly kind: 'refused'; readonly name: string; readonly error: CalendarReadingError }
  | { readonly kind: 'failed'; readonly code: IpcErrorCode };

const daysBefore = 31;
const daysAfter = 366;

/** Lets the user choose a calendar file and reads it; leaving the dialog ends the reading. */
export function useReadCalendar() {
  const { desktop, domainContext } = useServices();
  const [state, setState] = useState<CalendarFileState>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (name: string, bytes: Uint8Array) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'reading', name, share: null });
    const timeZone = systemTimeZone();
    const window = windowAround(domainContext().today, timeZone);
    try {
      const file = await readBusyTimesInWorker(
        bytes,
        { timeZone, window },
        {
          signal: controller.signal,
          onProgress: (done, total) => {
            setState({ kind: 'reading', name, share: total === 0 ? null : done / total });
          },
        },
      );
      setState(
        file.ok
          ? { kind: 'read', name, file: file.value }
          : { kind: 'refused', name, error: file.error },
      );
    } catch (error) {
      if (!(error instanceof CancelledError)) setState({ kind: 'failed', code: 'internal' });
    }
  };

  const choose = async () => {
    const picked = await desktop.pickCalendar();
    if (!picked.ok) {
      setState({ kind: 'failed', code: picked.error.code });
      return;
    }
    if (picked.value === null) return;
    const { handle, name, sizeBytes } = picked.value;
    if (sizeBytes > calendarLimits.bytes) {
      setState({ kind: 'refused', name, error: { kind: 'too-large', bytes: sizeBytes } });
      return;
    }
    const content = await desktop.readFile({ handle });
    if (content.ok) await read(name, content.value);
    else setState({ kind: 'failed', code: content.error.code });
  };

  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'none' });
  };
  return { state, choose, cancel };
}

/** From a month ago to a year from now: what lies outside keeps nobody from a session of this programme. */
function windowAround(today: string, timeZone: string): TimeSpan {
  const midnight = (day: string) => Date.parse(instantAtLocal(`${day}T00:00`, timeZone));
  return { from: midnight(addDays(today, -daysBefore)), to: midnight(addDays(today, daysAfter)) };
}
