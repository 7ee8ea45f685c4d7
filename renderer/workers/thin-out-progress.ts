import type { MatchProgress, TellProgress } from '#shared/domain/pairing/match-progress.ts';

/** As often as a figure that moves can be read. */
const leastMilliseconds = 100;

/** Tells each new stage at once, and how far it is about ten times a second. */
export function thinOutProgress(tellProgress: TellProgress, now: () => number): TellProgress {
  let lastKind: MatchProgress['kind'] | null = null;
  let lastToldAt = 0;
  return (progress) => {
    const time = now();
    if (progress.kind === lastKind && time - lastToldAt < leastMilliseconds) return;
    lastKind = progress.kind;
    lastToldAt = time;
    tellProgress(progress);
  };
}
