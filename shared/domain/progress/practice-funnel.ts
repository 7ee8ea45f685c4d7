import type { DomainContext } from '#shared/domain/ids.ts';
import { duePracticeChecks } from './practice-checks.ts';
import type { Practice } from './practice.ts';

/** How many practices came how far: each count holds those of the next. */
export interface PracticeFunnel {
  readonly tried: number;
  readonly adopted: number;
  /** Still in use when they were checked at 90 days. */
  readonly kept: number;
  /** Beside them: those given up at any point. */
  readonly abandoned: number;
  /** Beside them: those whose check is due and was not made. */
  readonly toCheck: number;
}

/** How far practices came by today; what is dated later has not happened. */
export function practiceFunnel(
  practices: readonly Practice[],
  context: Pick<DomainContext, 'today'>,
): PracticeFunnel {
  const { today } = context;
  const tried = practices.filter(({ triedOn }) => triedOn <= today);
  const adopted = tried.filter(({ adoptedOn }) => adoptedOn !== null && adoptedOn <= today);
  return {
    tried: tried.length,
    adopted: adopted.length,
    kept: adopted.filter(({ check }) => check !== null && check.isKept && check.on <= today).length,
    abandoned: tried.filter(({ abandonedOn }) => abandonedOn !== null && abandonedOn <= today)
      .length,
    toCheck: duePracticeChecks({ practices: adopted }, context).length,
  };
}
