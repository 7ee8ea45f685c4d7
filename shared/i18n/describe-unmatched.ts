import type { SkillId } from '#shared/domain/ids.ts';
import type {
  BlockedBy,
  UnmatchedPerson,
  UnmatchedReason,
} from '#shared/domain/pairing/match-result.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { MatchWording } from './describe-match.ts';
import type { MessageKey } from './translate.ts';
import { joinAll, joinAlternatives } from './word-lists.ts';

/** One of the reasons for which the person has no pair in the role. */
export function describeUnmatchedReason(
  reason: UnmatchedReason,
  role: UnmatchedPerson['role'],
  wording: MatchWording,
): string {
  const { translate, locale, personName } = wording;
  switch (reason.kind) {
    case 'not-volunteered':
      return translate('matching.unmatched.notVolunteered');
    case 'paused':
      return translate('matching.unmatched.paused');
    case 'no-places':
      return translate('matching.unmatched.noPlaces');
    case 'group-too-small':
      return translate('matching.unmatched.groupTooSmall', { minimum: reason.minimum });
    case 'no-counterpart':
      return translate(
        role === 'mentor' ? 'matching.unmatched.noMentee' : 'matching.unmatched.noMentor',
      );
    case 'all-blocked':
      return translate('matching.unmatched.allBlocked', {
        total: reason.counts.reduce((total, { count }) => total + count, 0),
        counts: joinAll(
          reason.counts.map(({ by, count }) => translate(blockedCountKeys[by], { count })),
          locale,
        ),
      });
    case 'partners-taken':
      return reason.bestAlternative === null
        ? translate('matching.unmatched.partnersTaken', { possible: reason.possible })
        : translate('matching.unmatched.partnersTakenBest', {
            possible: reason.possible,
            name: personName(reason.bestAlternative.personId),
            score: reason.bestAlternative.score,
          });
    case 'nobody-offers':
      return translate('matching.unmatched.nobodyOffers', {
        skills: nameAlternatives(reason.skillIds, wording),
      });
    case 'nobody-wants':
      return translate('matching.unmatched.nobodyWants', {
        skills: nameAlternatives(reason.skillIds, wording),
      });
    default:
      return assertNever(reason);
  }
}

const blockedCountKeys = {
  'same-person': 'matching.blockedCount.samePerson',
  'reporting-line': 'matching.blockedCount.reportingLine',
  excluded: 'matching.blockedCount.excluded',
  vetoed: 'matching.blockedCount.vetoed',
  'past-pair': 'matching.blockedCount.pastPair',
  'same-team': 'matching.blockedCount.sameTeam',
  'same-manager': 'matching.blockedCount.sameManager',
  'must-unmet': 'matching.blockedCount.mustUnmet',
  'exclude-met': 'matching.blockedCount.excludeMet',
} as const satisfies Readonly<Record<BlockedBy['kind'], MessageKey>>;

function nameAlternatives(
  skillIds: readonly SkillId[],
  { skillLabel, locale }: MatchWording,
): string {
  return joinAlternatives(skillIds.map(skillLabel), locale);
}
