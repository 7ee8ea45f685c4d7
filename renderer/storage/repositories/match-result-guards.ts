import { measures } from '#shared/domain/pairing/criterion.ts';
import type {
  BlockedBy,
  BreakdownLine,
  PointsReason,
  UnmatchedPerson,
  UnmatchedReason,
} from '#shared/domain/pairing/match-result.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isList, isOneOf, isRecord, isText } from './field-readers.ts';

type Check = (value: unknown) => boolean;
/** For each kind of a union, what its members must be. */
type Shapes<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: {
    readonly [Member in Exclude<keyof Extract<Union, { readonly kind: Kind }>, 'kind'>]: Check;
  };
};

const isTextList: Check = (value) => isList(value) && value.every(isText);
const isCount: Check = (value) => typeof value === 'number' && Number.isFinite(value);

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
  'shared-slots': { slots: isTextList },
  'different-departments': { mentor: isText, mentee: isText },
  'same-department': { department: isText },
  'shared-languages': { languages: isTextList },
  'no-shared-language': {},
  'same-site': { site: isText },
  'different-sites': { mentor: isText, mentee: isText },
  'works-remotely': {},
  'not-known': {},
};

const blockingKinds: readonly BlockedBy['kind'][] = [
  'same-person',
  'reporting-line',
  'excluded',
  'past-pair',
  'must-unmet',
  'exclude-met',
];

const isBlockCount: Check = (value) =>
  isRecord(value) && isOneOf(value['by'], blockingKinds) && isCount(value['count']);

const isBestAlternative: Check = (value) =>
  value === null || (isRecord(value) && isId(value['personId']) && isCount(value['score']));

const unmatchedReasonShapes: Shapes<UnmatchedReason> = {
  'not-volunteered': {},
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
