import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cohortFromList } from '#shared/domain/people-import/cohort-from-list.ts';
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';
import type { AssignmentProblem } from '#shared/domain/pairing/assignment.ts';
import { createCohort } from '#shared/domain/pairing/cohort.ts';
import { encodeGains } from '#shared/domain/pairing/encode-gains.ts';
import { findBlockedCouples } from '#shared/domain/pairing/hard-rules.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { openPlaces } from '#shared/domain/pairing/open-places.ts';
import { sharePoints } from '#shared/domain/pairing/point-shares.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { createScoreMatrix } from '#shared/domain/pairing/score-matrix.ts';
import { readPeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { buildRules } from '#test/builders/match-participant.ts';
import { projectFolder } from '#test/e2e/support/electron-runtime.ts';
import { interleave, ratios, timeOf } from './support/measure.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const fileName = 'people-300-en.csv';
const rounds = 15;

const rules = buildRules();

async function readParticipants(bytes: Uint8Array): Promise<readonly MatchParticipant[]> {
  const file = await readPeopleFile(bytes, fileName);
  if (!file.ok) throw new Error(`${fileName} could not be read.`);
  return cohortFromList(file.value.people).participants;
}

/** The same assignment the match solves, scored and ready. */
function assignmentProblem(participants: readonly MatchParticipant[]): AssignmentProblem {
  const cohort = createCohort(participants);
  const shares = sharePoints(rules, cohort);
  const matrix = createScoreMatrix(cohort, shares, rules, findBlockedCouples(cohort, rules));
  const { rowCapacities, columnCapacities, isOpen } = openPlaces(matrix, rules.lockedPairs);
  const total = (capacities: Int32Array): number => capacities.reduce((sum, own) => sum + own, 0);
  return {
    rowCount: matrix.mentors.length,
    columnCount: matrix.mentees.length,
    gains: encodeGains(
      matrix,
      isOpen,
      { mentorPlaces: total(rowCapacities), menteePlaces: total(columnCapacities) },
      'score',
      rules.seed,
    ),
    rowCapacities,
    columnCapacities,
  };
}

/** From the bytes of a list of 300 people to pairs; and the assignment step alone beside it. */
export async function measureMatch(): Promise<readonly BenchmarkResult[]> {
  const bytes = await readFile(path.join(projectFolder, 'test/fixtures', fileName));
  const problem = assignmentProblem(await readParticipants(bytes));
  const [whole = [], alone = []] = await interleave(
    [
      {
        name: 'whole match',
        run: () => timeOf(async () => proposePairs(await readParticipants(bytes), rules)),
      },
      { name: 'assignment', run: () => timeOf(() => solveAssignment(problem)) },
    ],
    rounds,
    3,
  );
  return [
    summarise({ name: 'match-300', values: whole, unit: 'ms', aim: '<= 300' }),
    summarise({
      name: 'match-300-assignment',
      values: alone,
      unit: 'ms',
      comparison: { ratios: ratios(alone, whole), against: 'match-300' },
      aim: null,
    }),
  ];
}
