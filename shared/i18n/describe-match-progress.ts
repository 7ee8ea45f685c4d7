import type { MatchProgress } from '#shared/domain/pairing/match-progress.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { Translate } from './translate.ts';

export interface MatchProgressWords {
  /** The same for as long as the stage lasts. */
  readonly stage: string;
  /** How far the stage is; null where it cannot be told. */
  readonly figures: string | null;
  /** The figures as 0 to 1, of what is the most there can be. */
  readonly share: number | null;
}

export function describeMatchProgress(
  progress: MatchProgress,
  translate: Translate,
): MatchProgressWords {
  const withoutFigures = (stage: string): MatchProgressWords => ({
    stage,
    figures: null,
    share: null,
  });
  switch (progress.kind) {
    case 'scoring': {
      const { done, total } = progress;
      return {
        stage: translate('matching.progress.scoring'),
        figures: translate('matching.progress.scored', { done, total }),
        share: total === 0 ? null : done / total,
      };
    }
    case 'counting':
      return withoutFigures(translate('matching.progress.counting'));
    case 'arranging':
      return withoutFigures(translate('matching.progress.arranging'));
    case 'checking':
      return withoutFigures(translate('matching.progress.checking'));
    case 'searching': {
      const { search, solves, mostSolves } = progress;
      return {
        stage: translate('matching.progress.searching'),
        figures:
          mostSolves === null
            ? translate('matching.progress.triedSoFar', { search, solves })
            : translate('matching.progress.tried', { search, solves, most: mostSolves }),
        share: mostSolves === null ? null : solves / mostSolves,
      };
    }
    case 'explaining':
      return withoutFigures(translate('matching.progress.explaining'));
    default:
      return assertNever(progress);
  }
}
