import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeWay, listConsequences, nameCarried } from './describe-moving.ts';
import type { Carry } from './use-carry.ts';
import type { Moving } from './use-moving.ts';

/** What a screen reader says while something is carried: where it would go, and what each way to put it down would do. */
export function speakMoving(moving: Moving, carry: Carry | null, words: MatchWording): string {
  const { translate } = words;
  const { carried, target, ways } = moving;
  const pickedUp =
    carry === null || !carry.hasMoved
      ? [
          translate('board.carry.pickedUp', {
            name: nameCarried(carried, words),
            count: carry?.places.length ?? 0,
          }),
        ]
      : [];
  if (target === null || ways.length === 0) {
    return [...pickedUp, translate('board.carry.nowhere')].join('. ');
  }
  const place =
    carry === null
      ? []
      : [translate('board.carry.place', { place: carry.index + 1, count: carry.places.length })];
  const told = ways.flatMap((way, index) => [
    describeWay(way, carried, target, words),
    ...(index === 0 ? place : []),
    ...(way.consequences === undefined
      ? []
      : listConsequences(way.consequences, words, way.forbidden).map(({ text }) => text)),
  ]);
  return [...pickedUp, ...told].join('. ');
}
