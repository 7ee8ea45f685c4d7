import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { MatchWording } from './describe-match.ts';
import { describeObstacle } from './describe-obstacle.ts';
import type { MessageKey } from './translate.ts';

type UnusableSetting = Extract<MatchProblem, { readonly kind: 'unusable-setting' }>['setting'];

/** What could not be met, where, and what to do about it. */
export function describeMatchProblem(problem: MatchProblem, wording: MatchWording): string {
  const { translate, personName } = wording;
  switch (problem.kind) {
    case 'no-mentors':
      return translate('matching.problem.noMentors');
    case 'no-mentees':
      return translate('matching.problem.noMentees');
    case 'everyone-blocked':
      return translate('matching.problem.everyoneBlocked');
    case 'locks-over-capacity':
      return translate(
        problem.role === 'mentor'
          ? 'matching.problem.locksOverMentor'
          : 'matching.problem.locksOverMentee',
        {
          name: personName(problem.personId),
          locked: problem.locked,
          capacity: problem.capacity,
        },
      );
    case 'lock-against-rule':
      return translate('matching.problem.lockAgainstRule', {
        mentor: personName(problem.pair.mentorId),
        mentee: personName(problem.pair.menteeId),
        rule: describeObstacle(problem.by, wording),
      });
    case 'lock-impossible':
      return problem.pair.mentorId === problem.pair.menteeId
        ? translate('matching.problem.lockOnOneself', {
            name: personName(problem.pair.mentorId),
          })
        : translate('matching.problem.lockUnknown', {
            mentor: personName(problem.pair.mentorId),
            mentee: personName(problem.pair.menteeId),
          });
    case 'duplicate-person':
      return translate('matching.problem.duplicatePerson', {
        name: personName(problem.personId),
      });
    case 'unusable-numbers':
      return translate('matching.problem.unusableNumbers', {
        name: personName(problem.personId),
      });
    case 'unusable-setting':
      return translate(settingKeys[problem.setting]);
    case 'too-many-moved':
      return translate('matching.problem.tooManyMoved', {
        moved: problem.moved,
        mostMoved: problem.mostMoved,
      });
    default:
      return assertNever(problem);
  }
}

const settingKeys = {
  seed: 'matching.problem.seed',
  weight: 'matching.problem.weight',
  option: 'matching.problem.option',
  'most-moved': 'matching.problem.mostMoved',
} as const satisfies Readonly<Record<UnusableSetting, MessageKey>>;
