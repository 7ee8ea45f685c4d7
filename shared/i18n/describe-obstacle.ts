import { isPersonObstacle } from '#shared/domain/pairing/explain-pair.ts';
import type {
  BlockedBy,
  PairObstacle,
  PersonObstacle,
} from '#shared/domain/pairing/match-result.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { describeMeasure, type MatchWording } from './describe-match.ts';

/** Why not these two: a rule between them, or what keeps one of them from any new pair. */
export function describeObstacle(obstacle: PairObstacle, wording: MatchWording): string {
  return isPersonObstacle(obstacle)
    ? describePersonObstacle(obstacle, wording)
    : describeBlockedBy(obstacle, wording);
}

function describePersonObstacle(
  obstacle: PersonObstacle,
  { translate, personName }: MatchWording,
): string {
  const name = personName(obstacle.personId);
  switch (obstacle.kind) {
    case 'not-volunteered':
      return translate('matching.obstacle.notVolunteered', { name });
    case 'paused':
      return translate('matching.obstacle.paused', { name });
    case 'other-role':
      return translate(
        obstacle.role === 'mentor' ? 'matching.obstacle.notMentor' : 'matching.obstacle.notMentee',
        { name },
      );
    default:
      return assertNever(obstacle);
  }
}

/** The rule between two people that forbids their pair. */
export function describeBlockedBy(by: BlockedBy, { translate, personName }: MatchWording): string {
  switch (by.kind) {
    case 'same-person':
      return translate('matching.blocked.samePerson');
    case 'reporting-line':
      return translate('matching.blocked.reportingLine', {
        manager: personName(by.managerId),
        report: personName(by.reportId),
      });
    case 'excluded':
      return translate('matching.blocked.excluded');
    case 'vetoed':
      return translate('matching.blocked.vetoed', { name: personName(by.personId) });
    case 'past-pair':
      return translate('matching.blocked.pastPair');
    case 'same-team':
      return translate('matching.blocked.sameTeam', { team: by.team });
    case 'same-manager':
      return translate('matching.blocked.sameManager', { manager: personName(by.managerId) });
    case 'must-unmet':
      return translate('matching.blocked.mustUnmet', { measure: describeMeasure(by, translate) });
    case 'exclude-met':
      return translate('matching.blocked.excludeMet', { measure: describeMeasure(by, translate) });
    default:
      return assertNever(by);
  }
}
