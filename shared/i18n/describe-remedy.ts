import type { PersonId } from '#shared/domain/ids.ts';
import type { Remedy, SoftRule } from '#shared/domain/pairing/pairing-engine.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { describeMeasure, type MatchWording } from './describe-match.ts';

/** What would give the person a pair, as something to do. */
export function describeRemedy(remedy: Remedy, wording: MatchWording): string {
  const { translate, personName, skillLabel } = wording;
  switch (remedy.kind) {
    case 'mentor-with-skill':
      return translate('matching.remedy.mentorWithSkill', {
        count: remedy.count,
        skill: skillLabel(remedy.skillId),
        score: remedy.score,
      });
    case 'free-partner':
      return translate('matching.remedy.freePartner', namePartner(remedy, wording));
    case 'capacity':
      return translate('matching.remedy.capacity', namePartner(remedy, wording));
    case 'softer-rule':
      return describeSofterRule(remedy.by, namePartner(remedy, wording), wording);
    case 'volunteer':
      return remedy.score === null
        ? translate('matching.remedy.volunteer')
        : translate('matching.remedy.volunteerPartner', namePartner(remedy, wording));
    case 'end-pause':
      return remedy.score === null
        ? translate('matching.remedy.endPause')
        : translate('matching.remedy.endPausePartner', namePartner(remedy, wording));
    case 'smaller-group':
      return remedy.score === null
        ? translate('matching.remedy.smallerGroup', { minimum: remedy.minimum })
        : translate('matching.remedy.smallerGroupPartner', {
            minimum: remedy.minimum,
            name: personName(remedy.personId),
            score: remedy.score,
          });
    default:
      return assertNever(remedy);
  }
}

interface PartnerWords extends Readonly<Record<string, string | number>> {
  readonly name: string;
  readonly score: number;
}

function namePartner(
  { personId, score }: { readonly personId: PersonId; readonly score: number | null },
  { personName }: MatchWording,
): PartnerWords {
  return { name: personName(personId), score: score ?? 0 };
}

function describeSofterRule(
  by: SoftRule,
  partner: PartnerWords,
  { translate }: MatchWording,
): string {
  switch (by.kind) {
    case 'excluded':
      return translate('matching.remedy.allowExcluded', partner);
    case 'past-pair':
      return translate('matching.remedy.allowPast', partner);
    case 'same-team':
    case 'same-manager':
      return translate('matching.remedy.allowTeam', partner);
    case 'must-unmet':
      return translate('matching.remedy.mustToWeight', {
        ...partner,
        measure: describeMeasure(by, translate),
      });
    case 'exclude-met':
      return translate('matching.remedy.dropExclude', {
        ...partner,
        measure: describeMeasure(by, translate),
      });
    default:
      return assertNever(by);
  }
}
