import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeTarget, listConsequences, nameCarried } from './describe-moving.ts';
import type { Carry } from './use-carry.ts';
import type { Moving } from './use-moving.ts';

/** What a screen reader says while something is carried: where it would go, and what that would do. */
export function speakMoving(moving: Moving, carry: Carry | null, words: MatchWording): string {
  const { translate } = words;
  const { carried, target, move, consequences } = moving;
  const pickedUp =
    carry === null || !carry.hasMoved
      ? [
          translate('board.carry.pickedUp', {
            name: nameCarried(carried, words),
            count: carry?.places.length ?? 0,
          }),
        ]
      : [];
  if (target === null || move === null) {
    return [...pickedUp, translate('board.carry.nowhere')].join('. ');
  }
  const place =
    carry === null
      ? []
      : [translate('board.carry.place', { place: carry.index + 1, count: carry.places.length })];
  const effects =
    consequences === undefined ? [] : listConsequences(consequences, words).map(({ text }) => text);
  return [...pickedUp, describeTarget(carried, target, words), ...place, ...effects].join('. ');
}
