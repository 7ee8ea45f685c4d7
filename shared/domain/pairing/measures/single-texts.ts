import { foldText } from '#shared/lib/fold-text.ts';
import { numberKinds, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

/** What two texts, both filled in and folded by `foldText`, are worth together. */
type FractionOfTexts = (one: string, other: string) => number;

/** One of two works remotely: they can meet by video wherever the other is, though not in person. */
const oneRemoteFraction = 0.5;

const remoteSiteNames: ReadonlySet<string> = new Set([
  'a distance',
  'distance',
  'distanciel',
  'domicile',
  'en teletravail',
  'full remote',
  'fully remote',
  'home',
  'home office',
  'home working',
  'homeworking',
  'maison',
  'remote',
  'telecommute',
  'teletravail',
  'telework',
  'travail a distance',
  'wfh',
  'work from home',
  'working from home',
]);

/** Whether a site, already folded by `foldText`, says that the person works from home. */
function isRemoteSite(foldedSite: string): boolean {
  return remoteSiteNames.has(foldedSite.replaceAll('-', ' '));
}

export const equalTexts: FractionOfTexts = (one, other) => (one === other ? 1 : 0);
export const differentTexts: FractionOfTexts = (one, other) => (one === other ? 0 : 1);
export const reachableSites: FractionOfTexts = (one, other) => {
  const remoteCount = Number(isRemoteSite(one)) + Number(isRemoteSite(other));
  if (one === other || remoteCount === 2) return 1;
  return remoteCount === 1 ? oneRemoteFraction : 0;
};

export function measureDepartment(mentor: string, mentee: string): Measurement {
  const one = foldText(mentor);
  const other = foldText(mentee);
  if (one === '' || other === '') return unknown();
  return known(
    differentTexts(one, other),
    one === other
      ? { kind: 'same-department', department: mentor }
      : { kind: 'different-departments', mentor, mentee },
  );
}

export function measureSite(mentor: string, mentee: string): Measurement {
  const one = foldText(mentor);
  const other = foldText(mentee);
  if (one === '' || other === '') return unknown();
  const fraction = reachableSites(one, other);
  if (one === other && !isRemoteSite(one))
    return known(fraction, { kind: 'same-site', site: mentor });
  return isRemoteSite(one) || isRemoteSite(other)
    ? known(fraction, { kind: 'works-remotely' })
    : known(fraction, { kind: 'different-sites', mentor, mentee });
}

export function measureField(
  field: string,
  wanted: 'equal' | 'different',
  mentor: string,
  mentee: string,
): Measurement {
  const one = foldText(mentor);
  const other = foldText(mentee);
  if (one === '' || other === '') return unknown();
  return known(
    wanted === 'equal' ? equalTexts(one, other) : differentTexts(one, other),
    one === other
      ? { kind: 'field-same', field, value: mentor }
      : { kind: 'field-differs', field, mentor, mentee },
  );
}

/** The texts as people wrote them. */
export function singleTextRows(
  mentors: readonly string[],
  mentees: readonly string[],
  fractionOf: FractionOfTexts,
): MeasureRows {
  const mentorTexts = mentors.map(foldText);
  const menteeTexts = mentees.map(foldText);
  const kinds = numberKinds(mentorTexts);
  const distinctTexts = [...new Set(menteeTexts)];
  const kindByText = new Map(distinctTexts.map((text, kind) => [text, kind]));
  const columnKinds = Int32Array.from(menteeTexts, (text) => kindByText.get(text) ?? 0);
  const fractionOfKind = new Float64Array(distinctTexts.length);
  return {
    kindOf: (mentor) => kinds[mentor] ?? -1,
    fill: (mentor, fractions) => {
      const one = mentorTexts[mentor] ?? '';
      for (const [kind, other] of distinctTexts.entries()) {
        fractionOfKind[kind] = one === '' || other === '' ? unknownMark : fractionOf(one, other);
      }
      for (let column = 0; column < fractions.length; column += 1) {
        fractions[column] = fractionOfKind[columnKinds[column] ?? 0] ?? unknownMark;
      }
    },
  };
}
