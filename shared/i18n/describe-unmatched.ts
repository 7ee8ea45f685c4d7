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
  const { translate, personName } = wording;
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
      return describeBlocked(reason.counts, wording);
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

/**
 * The same for a file or a sheet that others will read. Whom the coordinator keeps apart and who asked for
 * it stays with the coordinator: beside a name, in a small programme, either count would tell.
 */
export function describeUnmatchedToOthers(
  reason: UnmatchedReason,
  role: UnmatchedPerson['role'],
  wording: MatchWording,
): string {
  return reason.kind === 'all-blocked'
    ? describeBlocked(withoutRefusals(reason.counts), wording)
    : describeUnmatchedReason(reason, role, wording);
}

interface BlockedCount {
  /** Null: by a rule that is not told. */
  readonly by: BlockedBy['kind'] | null;
  readonly count: number;
}

function withoutRefusals(counts: readonly BlockedCount[]): readonly BlockedCount[] {
  const isRefusal = ({ by }: BlockedCount) => by === 'excluded' || by === 'vetoed';
  const refused = sumCounts(counts.filter(isRefusal));
  const told = counts.filter((each) => !isRefusal(each));
  return refused === 0 ? told : [...told, { by: null, count: refused }];
}

function describeBlocked(
  counts: readonly BlockedCount[],
  { translate, locale }: MatchWording,
): string {
  const texts = counts.map(({ by, count }) =>
    translate(by === null ? 'reports.unmatched.byRules' : blockedCountKeys[by], { count }),
  );
  return translate('matching.unmatched.allBlocked', {
    total: sumCounts(counts),
    counts: joinAll(texts, locale),
  });
}

function sumCounts(counts: readonly BlockedCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
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
