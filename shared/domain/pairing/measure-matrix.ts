import { assertNever } from '#shared/lib/assert-never.ts';
import type { MatchParticipant } from './match-input.ts';
import { commonTimeRows } from './measures/common-time.ts';
import { fieldOf } from './measures/custom-field.ts';
import { gradeGapRows, gradeReader } from './measures/grade-gap.ts';
import type { MeasureRows } from './measures/measure-rows.ts';
import { choiceRows } from './measures/partner-choice.ts';
import { ratingRows } from './measures/ratings.ts';
import {
  keyLanguages,
  keyTexts,
  keyValues,
  languageRows,
  overlapRows,
} from './measures/shared-lists.ts';
import {
  differentTexts,
  equalTexts,
  reachableSites,
  singleTextRows,
} from './measures/single-texts.ts';
import { learningRows, teachingRows } from './measures/teaching.ts';
import type { Yardstick } from './measures/yardstick.ts';

/**
 * The fractions of `measurePair` for every mentor and mentee, one row at a time, so that only the
 * scores of a large cohort are ever held as a whole.
 */
export function createMeasureRows(
  yardstick: Yardstick,
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
): MeasureRows {
  const bySide = <Value, Rows>(
    valueOf: (person: MatchParticipant) => Value,
    rowsOf: (one: readonly Value[], other: readonly Value[]) => Rows,
  ): Rows => rowsOf(mentors.map(valueOf), mentees.map(valueOf));
  switch (yardstick.measure) {
    case 'needs':
      return teachingRows(mentors, mentees);
    case 'reciprocity':
      return learningRows(mentors, mentees);
    case 'availability':
      return commonTimeRows(mentors, mentees, yardstick.wantedMinutes);
    case 'department':
      return bySide(
        ({ department }) => department,
        (one, other) => singleTextRows(one, other, differentTexts),
      );
    case 'language':
      return bySide(({ languages }) => keyLanguages(languages), languageRows);
    case 'site':
      return bySide(
        ({ site }) => site,
        (one, other) => singleTextRows(one, other, reachableSites),
      );
    case 'grade': {
      const stepOf = gradeReader(yardstick.gradeOrder);
      return bySide(
        ({ grade }) => grade,
        (one, other) => gradeGapRows(one, other, stepOf, yardstick.wantedSteps),
      );
    }
    case 'motivation':
      return bySide(({ motivationTags }) => keyTexts(motivationTags), overlapRows);
    case 'preference':
      return choiceRows(mentors, mentees);
    case 'evaluation':
      return ratingRows(mentors, mentees);
    case 'custom': {
      const { field, comparison } = yardstick;
      if (comparison === 'overlap') {
        return bySide((person) => keyValues(fieldOf(person, field)), overlapRows);
      }
      return bySide(
        (person) => fieldOf(person, field),
        (one, other) =>
          singleTextRows(one, other, comparison === 'equal' ? equalTexts : differentTexts),
      );
    }
    default:
      return assertNever(yardstick);
  }
}
