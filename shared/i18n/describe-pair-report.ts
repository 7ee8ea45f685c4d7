import type { LackOfPlace, NextBest, PairReport } from '#shared/domain/pairing/pairing-engine.ts';
import { describeMeasure, describePointsReason, type MatchWording } from './describe-match.ts';
import { localeTags, type MessageKey } from './translate.ts';
import { formatDifference } from './word-lists.ts';

/** Where points are missing between two people, and why: "12 points short on Time in common (never free together)". */
export function describeLost(
  { line, points }: PairReport['lost'][number],
  wording: MatchWording,
): string {
  const { translate } = wording;
  const reason = describePointsReason(line.reason, wording);
  // A reason about a custom field names the field itself.
  return line.reason.kind.startsWith('field-')
    ? translate('matching.lost.field', { points, reason })
    : translate('matching.lost', {
        points,
        measure: describeMeasure(line, translate),
        reason: beginSmall(reason, wording),
      });
}

/** A sentence of the catalogues, which begins with a capital, inside another. */
function beginSmall(sentence: string, { locale }: MatchWording): string {
  const tag = localeTags[locale];
  return sentence.slice(0, 1).toLocaleLowerCase(tag) + sentence.slice(1);
}

const lackOfPlaceKeys = {
  'locked-pairs': 'matching.loss.lockedPairs',
  'locked-other-way-round': 'matching.loss.lockedOtherWayRound',
  'group-not-filled': 'matching.loss.groupNotFilled',
} as const satisfies Readonly<Record<LackOfPlace, MessageKey>>;

/** What pairing two people costs the others; empty for a pair that a rule forbids, and when it is not known. */
export function describeTotalLoss(
  { obstacle, totalLoss, lackOfPlace }: Pick<PairReport, 'obstacle' | 'totalLoss' | 'lackOfPlace'>,
  { translate }: MatchWording,
): string {
  if (obstacle !== null) return '';
  if (lackOfPlace !== null) return translate(lackOfPlaceKeys[lackOfPlace]);
  if (totalLoss === null) return '';
  return totalLoss === 0
    ? translate('matching.loss.none')
    : translate('matching.loss.points', { points: totalLoss });
}

/** Another partner, with the fit and how it compares: "Ana Doe: 71 points (−4.5)". */
export function describeNextBest(
  { personId, score, difference }: NextBest,
  { translate, locale, personName }: MatchWording,
): string {
  return translate('matching.next', {
    name: personName(personId),
    score,
    difference: formatDifference(difference, locale),
  });
}
