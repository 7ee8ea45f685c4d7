import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { Measure } from '#shared/domain/pairing/criterion.ts';
import type {
  BlockedBy,
  PointsReason,
  UnmatchedPerson,
  UnmatchedReason,
} from '#shared/domain/pairing/match-result.ts';
import { weekdays, dayParts, type AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { localeTags, type MessageKey, type Translate } from './translate.ts';

/** What it takes to put the engine's reasons into words. */
export interface MatchWording {
  readonly locale: Locale;
  readonly translate: Translate;
  readonly skillLabel: (skillId: SkillId) => string;
  readonly personName: (personId: PersonId) => string;
}

export function describeMeasure(measure: Measure, translate: Translate): string {
  return translate(`matching.measure.${measure}`);
}

/** A weekly slot such as "Tue morning". */
export function describeSlot(slot: AvailabilitySlot, translate: Translate): string {
  const day = weekdays.find((weekday) => slot.startsWith(weekday)) ?? 'mon';
  const part = dayParts.find((dayPart) => slot.endsWith(dayPart)) ?? 'am';
  return translate('matching.slot', {
    day: translate(`matching.day.${day}`),
    part: translate(`matching.part.${part}`),
  });
}

/** The name of a language from its ISO 639-1 code; the code itself when no name is known. */
export function describeLanguage(code: string, locale: Locale): string {
  // DisplayNames throws on what cannot be a language code, and a list may hold anything.
  if (!/^[a-z]{2,3}$/i.test(code)) return code;
  return new Intl.DisplayNames([localeTags[locale]], { type: 'language' }).of(code) ?? code;
}

export function describePointsReason(reason: PointsReason, wording: MatchWording): string {
  const { translate, locale } = wording;
  switch (reason.kind) {
    case 'needs-met':
      return describeNeeds(reason, wording);
    case 'no-need-stated':
      return translate('matching.reason.noNeedStated');
    case 'learns-in-return':
      return describeLearning(reason, wording);
    case 'nothing-wanted-in-return':
      return translate('matching.reason.nothingWanted');
    case 'shared-slots':
      return reason.slots.length === 0
        ? translate('matching.reason.noSharedSlot')
        : translate('matching.reason.sharedSlots', {
            slots: enumerate(
              reason.slots.map((slot) => describeSlot(slot, translate)),
              locale,
            ),
          });
    case 'different-departments':
      return translate('matching.reason.differentDepartments', {
        mentor: reason.mentor,
        mentee: reason.mentee,
      });
    case 'same-department':
      return translate('matching.reason.sameDepartment', { department: reason.department });
    case 'shared-languages':
      return translate('matching.reason.sharedLanguages', {
        languages: join(
          reason.languages.map((language) => describeLanguage(language, locale)),
          locale,
        ),
      });
    case 'no-shared-language':
      return translate('matching.reason.noSharedLanguage');
    case 'same-site':
      return translate('matching.reason.sameSite', { site: reason.site });
    case 'different-sites':
      return translate('matching.reason.differentSites', {
        mentor: reason.mentor,
        mentee: reason.mentee,
      });
    case 'works-remotely':
      return translate('matching.reason.worksRemotely');
    case 'not-known':
      return translate('matching.reason.notKnown');
    default:
      return assertNever(reason);
  }
}

type SkillsReason = Extract<PointsReason, { readonly metSkillIds: readonly SkillId[] }>;

function nameSkills(skillIds: readonly SkillId[], { skillLabel, locale }: MatchWording): string {
  return enumerate(skillIds.map(skillLabel), locale);
}

function describeNeeds(reason: SkillsReason, wording: MatchWording): string {
  const met = reason.metSkillIds.length;
  const values = {
    met,
    total: met + reason.partlyMetSkillIds.length + reason.missedSkillIds.length,
    skills: nameSkills(met > 0 ? reason.metSkillIds : reason.missedSkillIds, wording),
    partly: nameSkills(reason.partlyMetSkillIds, wording),
  };
  const isPartly = reason.partlyMetSkillIds.length > 0;
  if (met > 0) {
    return wording.translate(
      isPartly ? 'matching.reason.needsMetPartly' : 'matching.reason.needsMet',
      values,
    );
  }
  return wording.translate(
    isPartly ? 'matching.reason.needsPartly' : 'matching.reason.needsUnmet',
    values,
  );
}

function describeLearning(reason: SkillsReason, wording: MatchWording): string {
  const met = reason.metSkillIds.length;
  const isPartly = reason.partlyMetSkillIds.length > 0;
  const partly = nameSkills(reason.partlyMetSkillIds, wording);
  if (met > 0) {
    return wording.translate(isPartly ? 'matching.reason.learnsPartly' : 'matching.reason.learns', {
      skills: nameSkills(reason.metSkillIds, wording),
      partly,
    });
  }
  return isPartly
    ? wording.translate('matching.reason.learnsOnlyPartly', { partly })
    : wording.translate('matching.reason.learnsNothing', {
        skills: nameSkills(reason.missedSkillIds, wording),
      });
}

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
    case 'no-counterpart':
      return translate(
        role === 'mentor' ? 'matching.unmatched.noMentee' : 'matching.unmatched.noMentor',
      );
    case 'all-blocked':
      return translate('matching.unmatched.allBlocked', {
        total: reason.counts.reduce((total, { count }) => total + count, 0),
        counts: join(
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
  'past-pair': 'matching.blockedCount.pastPair',
  'must-unmet': 'matching.blockedCount.mustUnmet',
  'exclude-met': 'matching.blockedCount.excludeMet',
} as const satisfies Readonly<Record<BlockedBy['kind'], MessageKey>>;

/** Why not these two. */
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
    case 'past-pair':
      return translate('matching.blocked.pastPair');
    case 'must-unmet':
      return translate('matching.blocked.mustUnmet', {
        measure: describeMeasure(by.measure, translate),
      });
    case 'exclude-met':
      return translate('matching.blocked.excludeMet', {
        measure: describeMeasure(by.measure, translate),
      });
    default:
      return assertNever(by);
  }
}

/** "a, b, c": after a colon, as a row of labels. */
function enumerate(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTags[locale], { style: 'narrow' }).format(items);
}

/** "a, b and c": inside a sentence. */
function join(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).format(items);
}

function nameAlternatives(
  skillIds: readonly SkillId[],
  { skillLabel, locale }: MatchWording,
): string {
  return new Intl.ListFormat(localeTags[locale], { type: 'disjunction' }).format(
    skillIds.map(skillLabel),
  );
}
