import { useMemo } from 'react';
import { pairAlert, type PairAlert } from '#shared/domain/pair-life/pair-alerts.ts';
import { pairHealth, type PairHealth } from '#shared/domain/pair-life/pair-health.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import type { PairLife } from '../queries.ts';
import { usePresent } from './use-present.ts';

/** How the pair is doing today, and what to remind it of. */
export function usePairHealth({ pair, programme, sessions, goals }: PairLife): {
  readonly health: PairHealth;
  readonly alert: PairAlert | null;
} {
  const present = usePresent();
  return useMemo(
    () => ({
      health: pairHealth(
        { pair, cadence: programme.cadence, sessions, goals },
        present,
        computerClock,
      ),
      alert: pairAlert(pair, sessions, present, computerClock),
    }),
    [goals, pair, present, programme.cadence, sessions],
  );
}
