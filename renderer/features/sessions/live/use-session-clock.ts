import { useEffect, useState } from 'react';
import type { Instant } from '#shared/domain/ids.ts';
import { readClock, type ClockReading } from '#shared/domain/sessions/session-clock.ts';
import { useServices } from '#renderer/services/app-services.tsx';

const tickMilliseconds = 1000;

/**
 * What the clock says since the start, looked at each second while the window is seen. The component
 * draws anew only when `pick` gives something else, so pick no more than is shown.
 *
 * @param pick must be the same function in every render, and give a plain value.
 */
export function useSessionClock<Value extends string | number | null>(
  startedAt: Instant,
  pick: (reading: ClockReading) => Value,
): Value {
  const { domainContext } = useServices();
  const [value, setValue] = useState(() => pick(readClock(startedAt, domainContext().now)));
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const look = () => {
      setValue(pick(readClock(startedAt, domainContext().now)));
    };
    const followVisibility = () => {
      clearInterval(timer);
      if (document.visibilityState === 'hidden') return;
      look();
      timer = setInterval(look, tickMilliseconds);
    };
    followVisibility();
    document.addEventListener('visibilitychange', followVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', followVisibility);
    };
  }, [domainContext, pick, startedAt]);
  return value;
}

/** Whole minutes since the start; null when the clock cannot tell. */
export function wholeMinutes(reading: ClockReading): number | null {
  return reading.kind === 'running' ? Math.floor(reading.seconds / 60) : null;
}
