import { measures } from '#shared/domain/pairing/criterion.ts';
import type {
  BlockedBy,
  BreakdownLine,
  PointsReason,
  UnmatchedPerson,
  UnmatchedReason,
} from '#shared/domain/pairing/match-result.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isCount, isList, isOneOf, isRecord, isText } from './field-readers.ts';

type Check = (value: unknown) => boolean;
/** For each kind of a union, what its members must be. */
type Shapes<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: {
    readonly [Member in Exclude<keyof Extract<Union, { readonly kind: Kind }>, 'kind'>]: Check;
  };
};

const isTextList: Check = (value) => isList(value) && value.every(isText);
const isCountOrNull: Check = (value) => value === null || isCount(value);

const pointsReasonShapes: Shapes<PointsReason> = {
  'needs-met': {
    metSkillIds: isTextList,
    partlyMetSkillIds: isTextList,
    missedSkillIds: isTextList,
  },
  'no-need-stated': {},
  'learns-in-return': {
    metSkillIds: isTextList,
    partlyMetSkillIds: isTextList,
    missedSkillIds: isTextList,
  },
  'nothing-wanted-in-return': {},
  'shared-slots': { slots: isTextList, minutes: isCount },
  'different-departments': { mentor: isText, mentee: isText },
  'same-department': { department: isText },
  'shared-languages': { languages: isTextList },
  'no-shared-language': {},
  'same-site': { site: isText },
  'different-sites': { mentor: isText, mentee: isText },
  'works-remotely': {},
  'grade-gap': { mentor: isText, mentee: isText, steps: isCount },
  'shared-motivation': { tags: isTextList },
  'no-shared-motivation': {},
  chosen: { byMentor: isCountOrNull, byMentee: isCountOrNull },
  evaluated: { mentoring: isCountOrNull, readiness: isCountOrNull },
  'field-same': { field: isText, value: isText },
  'field-differs': { field: isText, mentor: isText, mentee: isText },
  'field-shares': { field: isText, values: isTextList },
  'field-shares-nothing': { field: isText },
  'not-known': {},
};

const blockingKinds: readonly BlockedBy['kind'][] = [
  'same-person',
  'reporting-line',
  'excluded',
  'vetoed',
  'past-pair',
  'same-team',
  'same-manager',
  'must-unmet',
  'exclude-met',
];

const isBlockCount: Check = (value) =>
  isRecord(value) && isOneOf(value['by'], blockingKinds) && isCount(value['count']);

const isBestAlternative: Check = (value) =>
  value === null || (isRecord(value) && isId(value['personId']) && isCount(value['score']));

const unmatchedReasonShapes: Shapes<UnmatchedReason> = {
  'not-volunteered': {},
  paused: {},
  'group-too-small': { minimum: isCount },
  'no-places': {},
  'no-counterpart': {},
  'all-blocked': { counts: (value) => isList(value) && value.every(isBlockCount) },
  'partners-taken': { possible: isCount, bestAlternative: isBestAlternative },
  'nobody-offers': { skillIds: isTextList },
  'nobody-wants': { skillIds: isTextList },
};

function fits(
  value: unknown,
  shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>,
): boolean {
  if (!isRecord(value) || !isText(value['kind']) || !Object.hasOwn(shapes, value['kind'])) {
    return false;
  }
  return Object.entries(shapes[value['kind']] ?? {}).every(([name, check]) => check(value[name]));
}

/** A line of another version whose reason is not known here cannot be put into words, so it does not pass. */
export function isBreakdownLine(value: unknown): value is BreakdownLine {
  return (
    isRecord(value) &&
    isOneOf(value['measure'], measures) &&
    (value['field'] === undefined || isText(value['field'])) &&
    isCount(value['points']) &&
    isCount(value['of']) &&
    fits(value['reason'], pointsReasonShapes)
  );
}

function isUnmatchedReason(value: unknown): value is UnmatchedReason {
  return fits(value, unmatchedReasonShapes);
}

export function isUnmatchedPerson(value: unknown): value is UnmatchedPerson {
  return (
    isRecord(value) &&
    isId(value['personId']) &&
    isOneOf(value['role'], ['mentor', 'mentee']) &&
    isList(value['reasons']) &&
    value['reasons'].every(isUnmatchedReason)
  );
}
