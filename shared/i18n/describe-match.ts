import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { Measure } from '#shared/domain/pairing/criterion.ts';
import type { PointsReason } from '#shared/domain/pairing/match-result.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { describeMinutes, describeSlot } from './describe-availability.ts';
import { localeTags, type Translate } from './translate.ts';
import { enumerate, joinAll } from './word-lists.ts';

/** What it takes to put the engine's reasons into words. */
export interface MatchWording {
  readonly locale: Locale;
  readonly translate: Translate;
  readonly skillLabel: (skillId: SkillId) => string;
  readonly personName: (personId: PersonId) => string;
}

/** What is looked at; a custom field by its own name. */
export function describeMeasure(
  { measure, field }: { readonly measure: Measure; readonly field?: string | undefined },
  translate: Translate,
): string {
  return field ?? translate(`matching.measure.${measure}`);
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
            time: describeMinutes(reason.minutes, translate),
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
        languages: joinAll(
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
    case 'grade-gap':
      return describeGradeGap(reason, wording);
    case 'shared-motivation':
      return translate('matching.reason.sharedMotivation', {
        tags: enumerate(reason.tags, locale),
      });
    case 'no-shared-motivation':
      return translate('matching.reason.noSharedMotivation');
    case 'chosen':
      return describeChoices(reason, translate);
    case 'evaluated':
      return describeRatings(reason, translate);
    case 'field-same':
      return translate('matching.reason.fieldSame', { field: reason.field, value: reason.value });
    case 'field-differs':
      return translate('matching.reason.fieldDiffers', {
        field: reason.field,
        mentor: reason.mentor,
        mentee: reason.mentee,
      });
    case 'field-shares':
      return translate('matching.reason.fieldShares', {
        field: reason.field,
        values: enumerate(reason.values, locale),
      });
    case 'field-shares-nothing':
      return translate('matching.reason.fieldSharesNothing', { field: reason.field });
    case 'not-known':
      return translate('matching.reason.notKnown');
    default:
      return assertNever(reason);
  }
}

type ReasonOf<Kind extends PointsReason['kind']> = Extract<PointsReason, { readonly kind: Kind }>;
type SkillsReason = ReasonOf<'needs-met' | 'learns-in-return'>;

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

function describeGradeGap(
  { mentor, mentee, steps }: ReasonOf<'grade-gap'>,
  { translate, locale }: MatchWording,
): string {
  if (steps === 0) {
    const grades = enumerate([...new Set([mentor, mentee])], locale);
    return translate('matching.reason.gradeSame', { grades });
  }
  return translate(steps > 0 ? 'matching.reason.gradeAbove' : 'matching.reason.gradeBelow', {
    steps: Math.abs(steps),
    mentor,
    mentee,
  });
}

function describeChoices({ byMentor, byMentee }: ReasonOf<'chosen'>, translate: Translate): string {
  if (byMentor !== null && byMentee !== null) {
    return translate('matching.reason.chosenByBoth', {
      mentorRank: byMentor,
      menteeRank: byMentee,
    });
  }
  if (byMentor !== null) return translate('matching.reason.chosenByMentor', { rank: byMentor });
  if (byMentee !== null) return translate('matching.reason.chosenByMentee', { rank: byMentee });
  return translate('matching.reason.notChosen');
}

function describeRatings(
  { mentoring, readiness }: ReasonOf<'evaluated'>,
  translate: Translate,
): string {
  if (mentoring !== null && readiness !== null) {
    return translate('matching.reason.evaluatedBoth', { mentoring, readiness });
  }
  if (mentoring !== null) return translate('matching.reason.evaluatedMentor', { mentoring });
  if (readiness !== null) return translate('matching.reason.evaluatedMentee', { readiness });
  return translate('matching.reason.notKnown');
}
