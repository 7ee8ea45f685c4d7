import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { localClockIn } from '#test/builders/local-clock.ts';

/** A zone with summer time: from 29 March to 25 October in 2026. */
export const paris: LocalClock = localClockIn('Europe/Paris');
