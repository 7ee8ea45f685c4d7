import {
  matterKinds,
  type Matter,
  type OpenMatters,
} from '#shared/domain/pair-life/open-matters.ts';
import type { Translate } from './translate.ts';

/** A kind of what a pair has before it, in words, and what becomes of it. */
interface MatterWords {
  readonly id: Matter;
  readonly label: string;
  readonly help: string;
  readonly isChosen: boolean;
}

/** What there is of each kind with its count; none of the kinds of which there is nothing. */
export function describeOpenMatters(
  matters: OpenMatters,
  settled: ReadonlySet<Matter>,
  translate: Translate,
): readonly MatterWords[] {
  return matterKinds
    .filter((kind) => matters[kind].length > 0)
    .map((kind) => {
      const count = matters[kind].length;
      const isChosen = settled.has(kind);
      return {
        id: kind,
        label: translate(`pairLife.turn.settle.${kind}`, { count }),
        help: translate(isChosen ? `pairLife.turn.settled.${kind}` : `pairLife.turn.left.${kind}`, {
          count,
        }),
        isChosen,
      };
    });
}
