import { useMemo } from 'react';
import { pairAlert, type PairAlert } from '#shared/domain/pair-life/pair-alerts.ts';
import { pairHealth, type PairHealth } from '#shared/domain/pair-life/pair-health.ts';
import { surveyedPulse } from '#shared/domain/progress/attention-pulse.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import type { PairLife } from '../queries.ts';

/** How the pair is doing today, and what to remind it of. */
export function usePairHealth(pairLife: PairLife): {
  readonly health: PairHealth;
  readonly alert: PairAlert | null;
} {
  const { pair, programme, sessions, goals, surveys, responses } = pairLife;
  const present = usePresent();
  return useMemo(
    () => ({
      health: pairHealth(
        {
          pair,
          cadence: programme.cadence,
          sessions,
          goals,
          surveyed: surveyedPulse(pair, surveys, responses, present.today),
        },
        present,
        computerClock,
      ),
      alert: pairAlert(pair, sessions, present, computerClock),
    }),
    [goals, pair, present, programme.cadence, responses, sessions, surveys],
  );
}
