import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';
import type { MatchWording } from './describe-match.ts';
import { describeObstacle } from './describe-obstacle.ts';
import { formatDifference, formatPoints } from './word-lists.ts';

/** What a move would do, the gravest first; one short sentence each. */
export function describeConsequences(
  consequences: ChangeConsequences,
  wording: MatchWording,
): readonly string[] {
  const { translate, personName } = wording;
  const { obstacle, overCapacity, leftWithout, choicesLost, choicesGained } = consequences;
  return [
    ...(obstacle === null ? [] : [describeObstacle(obstacle, wording)]),
    ...overCapacity.map(({ personId, role }) =>
      translate(
        role === 'mentor' ? 'matching.change.tooManyMentees' : 'matching.change.tooManyMentors',
        { name: personName(personId) },
      ),
    ),
    ...leftWithout.map(({ personId, role }) =>
      translate(role === 'mentor' ? 'matching.change.noMentee' : 'matching.change.noMentor', {
        name: personName(personId),
      }),
    ),
    ...choicesLost.map(({ personId, rank }) =>
      translate('matching.change.choiceLost', { name: personName(personId), rank }),
    ),
    ...choicesGained.map(({ personId, rank }) =>
      translate('matching.change.choiceGained', { name: personName(personId), rank }),
    ),
    ...describeSums(consequences, wording),
  ];
}

function describeSums(
  { scoreChange, pairsChange, meanBefore, meanAfter }: ChangeConsequences,
  { translate, locale }: MatchWording,
): readonly string[] {
  const points = formatDifference(scoreChange, locale);
  const before = meanBefore === null ? null : formatPoints(meanBefore, locale);
  const after = meanAfter === null ? null : formatPoints(meanAfter, locale);
  const count = Math.abs(pairsChange);
  return [
    points === '0'
      ? translate('matching.change.totalSame')
      : translate('matching.change.total', { points }),
    ...(pairsChange > 0 ? [translate('matching.change.pairsMore', { count })] : []),
    ...(pairsChange < 0 ? [translate('matching.change.pairsFewer', { count })] : []),
    ...(before === null || after === null || before === after
      ? []
      : [translate('matching.change.mean', { before, after })]),
  ];
}
