import type {
  ImportedPerson,
  ImportProblem,
  ImportProblemKind,
} from '#shared/domain/people-import/imported-person.ts';
import { problemValue } from '#shared/domain/people-import/problem-text.ts';
import type { Priority, SkillLevel } from '#shared/domain/people/person.ts';
import {
  readOfferedClaims,
  readWantedClaims,
  type ClaimProblem,
  type ClaimsRead,
} from './read-claims.ts';
import type { FieldColumns, RowReader } from './row-reader.ts';

const levels: readonly SkillLevel[] = [0, 1, 2, 3, 4];
const priorities: readonly Priority[] = [1, 2, 3];
/** Who offers a skill without a level is taken to master it alone; "teaches others" would be a guess. */
const defaultLevel: SkillLevel = 3;
const defaultPriority: Priority = 2;

/** Characters of a skill's name; a longer one is a text in the wrong column. */
const longestLabel = 200;

const priorityKind: Readonly<Record<ClaimProblem['kind'], ImportProblemKind>> = {
  'empty-claim': 'empty-claim',
  'level-not-a-number': 'priority-not-a-number',
  'level-out-of-range': 'priority-out-of-range',
};

export interface ClaimReader {
  readOffers(): ImportedPerson['offers'];
  readWants(): ImportedPerson['wants'];
  problemsOfWholeList(): readonly ImportProblem[];
}

/** Reads the cells of offered and wanted skills of the row the reader stands on. */
export function createClaimReader(reader: RowReader, columns: FieldColumns): ClaimReader {
  const withoutLevel: ImportProblem[] = [];
  let hasSeenLevel = false;

  function readOffers(): ImportedPerson['offers'] {
    const cell = reader.word('offers');
    if (cell === '') return [];
    const { claims, problems } = readOfferedClaims(cell);
    for (const { kind, value } of problems) reader.warn(kind, 'offers', value);
    if (claims.some((claim) => claim.rank !== null)) hasSeenLevel = true;
    noteMissingLevels(cell, claims, problems);
    return claims.map(({ label, rank }) => ({
      label: labelOf(label, 'offers'),
      level: levels.find((level) => level === rank) ?? defaultLevel,
    }));
  }

  function readWants(): ImportedPerson['wants'] {
    const cell = reader.word('wants');
    if (cell === '') return [];
    const { claims, problems } = readWantedClaims(cell);
    for (const { kind, value } of problems) reader.warn(priorityKind[kind], 'wants', value);
    return claims.map(({ label, rank }) => ({
      label: labelOf(label, 'wants'),
      priority: priorities.find((priority) => priority === rank) ?? defaultPriority,
    }));
  }

  function labelOf(label: string, field: 'offers' | 'wants'): string {
    if (label.includes('\ufffd')) reader.warn('unreadable-character', field, label);
    if (label.length <= longestLabel) return label;
    reader.warn('text-too-long', field, label);
    return label.slice(0, longestLabel);
  }

  function noteMissingLevels(
    cell: string,
    claims: ClaimsRead['claims'],
    problems: readonly ClaimProblem[],
  ): void {
    // A level that is there but wrong is already reported.
    const isReported = problems.some(({ kind }) => kind !== 'empty-claim');
    if (isReported || claims.every((claim) => claim.rank !== null)) return;
    withoutLevel.push({
      severity: 'warning',
      row: reader.row,
      column: columns.headingOf('offers'),
      value: problemValue(cell),
      kind: 'level-missing',
    });
  }

  return {
    readOffers,
    readWants,
    // A list that gives no level anywhere has chosen not to; one that gives some has gaps.
    problemsOfWholeList: () => (hasSeenLevel ? withoutLevel : []),
  };
}
