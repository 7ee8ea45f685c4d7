import { assertNever } from '#shared/lib/assert-never.ts';
import type { MatchParticipant } from './match-input.ts';
import { measureCommonTime } from './measures/common-time.ts';
import { fieldOf } from './measures/custom-field.ts';
import { gradeReader, measureGradeGap } from './measures/grade-gap.ts';
import type { Measurement } from './measures/measurement.ts';
import { measureChoice } from './measures/partner-choice.ts';
import { measureRatings } from './measures/ratings.ts';
import { measureLanguages, measureMotivation, measureOverlap } from './measures/shared-lists.ts';
import { measureDepartment, measureField, measureSite } from './measures/single-texts.ts';
import { measureTeaching } from './measures/teaching.ts';
import type { Yardstick } from './measures/yardstick.ts';

/** The text of reference for `measure-matrix.ts`, which finds the same fractions for a whole cohort. */
export function measurePair(
  yardstick: Yardstick,
  mentor: MatchParticipant,
  mentee: MatchParticipant,
): Measurement {
  switch (yardstick.measure) {
    case 'needs':
      return measureTeaching('needs-met', 'no-need-stated', mentor.offers, mentee.wants);
    case 'reciprocity':
      return measureTeaching(
        'learns-in-return',
        'nothing-wanted-in-return',
        mentee.offers,
        mentor.wants,
      );
    case 'availability':
      return measureCommonTime(mentor, mentee, yardstick.wantedMinutes);
    case 'department':
      return measureDepartment(mentor.department, mentee.department);
    case 'language':
      return measureLanguages(mentor.languages, mentee.languages);
    case 'site':
      return measureSite(mentor.site, mentee.site);
    case 'grade': {
      const { gradeOrder, wantedSteps } = yardstick;
      return measureGradeGap(mentor.grade, mentee.grade, gradeReader(gradeOrder), wantedSteps);
    }
    case 'motivation':
      return measureMotivation(mentor.motivationTags, mentee.motivationTags);
    case 'preference':
      return measureChoice(mentor, mentee);
    case 'evaluation':
      return measureRatings(mentor, mentee);
    case 'custom': {
      const { field, comparison } = yardstick;
      const one = fieldOf(mentor, field);
      const other = fieldOf(mentee, field);
      return comparison === 'overlap'
        ? measureOverlap(field, one, other)
        : measureField(field, comparison, one, other);
    }
    default:
      return assertNever(yardstick);
  }
}
