import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { solveConstrained } from '#shared/domain/pairing/constrained-assignment.ts';
import { encodeGains } from '#shared/domain/pairing/encode-gains.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { maximumTenths } from '#shared/domain/pairing/point-shares.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { buildParticipant, buildRules } from '#test/builders/match-participant.ts';

const folder = new URL('../../../../../shared/data/matching/', import.meta.url);

/** PrefLib data set 00038 (preflib.org): students placed and least total rank, one student per project. */
const sessions = [
  [1, 35, 57],
  [2, 37, 54],
  [3, 32, 44],
  [4, 34, 48],
] as const;

describe.skipIf(!existsSync(new URL('preflib-00038/', folder)))(
  'ranked projects, skipped without ../shared/data/matching/preflib-00038',
  () => {
    it.each(sessions)('session %i: %i students, total rank %i', (session, placed, totalRank) => {
      const file = new URL(`preflib-00038/00038-0000000${session}.soi`, folder);
      const lines = readFileSync(file, 'utf8').split('\n');
      const projects = Number(
        lines.find((line) => line.startsWith('# NUMBER ALTERNATIVES:'))?.split(':')[1],
      );
      const students = lines
        .filter((line) => /^\d/.test(line))
        .flatMap((line) => {
          const [count = '', list = ''] = line.split(':');
          return Array.from({ length: Number(count) }, () => list.split(',').map(Number));
        });
      const tenths = new Int32Array(students.length * projects);
      for (const [row, list] of students.entries()) {
        for (const [place, project] of list.entries()) {
          tenths[row * projects + project - 1] = maximumTenths - (place + 1);
        }
      }
      const gains = encodeGains(
        {
          mentorKeys: students.map((_, place) => `student ${place}`),
          menteeKeys: Array.from({ length: projects }, (_, place) => `project ${place}`),
          tenths,
        },
        (cell) => (tenths[cell] ?? 0) > 0,
        { mentorPlaces: students.length, menteePlaces: projects },
        'pairs',
        1,
      );
      const found = solveConstrained({
        rowCount: students.length,
        columnCount: projects,
        gains,
        rowCapacities: new Int32Array(students.length).fill(1),
        columnCapacities: new Int32Array(projects).fill(1),
        columnOfRow: new Int32Array(students.length).fill(-1),
        groups: [],
        firstPairs: null,
      });
      const cells = found?.cells ?? [];
      const ranks = cells.map((cell) => maximumTenths - (tenths[cell] ?? 0));
      expect(cells).toHaveLength(placed);
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe(totalRank);
      expect(found?.isProvenOptimal).toBe(true);
    });
  },
);

const grades = 'AA,AO,EO,HEO,SEO,Grade 7,Grade 6,SCS1,SCS2,SCS3,SCS4'.split(',');

function readPeople(file: URL, role: 'mentor' | 'mentee'): readonly MatchParticipant[] {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row, place) =>
    buildParticipant(`${role}${place}`, {
      role,
      department: row['organisation'] ?? '',
      grade: row['grade'] ?? '',
    }),
  );
}

/** Most pairs under the rules of mentor-match: another organisation, and a mentor one or two grades above. */
const cohorts = [
  ['small', 50, 35],
  ['large-200', 100, 96],
  ['large-200', 200, 192],
] as const;

describe.skipIf(!existsSync(new URL('mentor-match/', folder)))(
  'the lists of mentor-match, skipped without ../shared/data/matching/mentor-match',
  () => {
    it.each(cohorts)('%s, first %i of each side: %i pairs', (name, count, most) => {
      const mentors = readPeople(new URL(`mentor-match/${name}/mentors.csv`, folder), 'mentor');
      const mentees = readPeople(new URL(`mentor-match/${name}/mentees.csv`, folder), 'mentee');
      const people = [...mentors.slice(0, count), ...mentees.slice(0, count)];
      const exclusions = mentors.flatMap((mentor) =>
        mentees
          .filter(({ grade }) => {
            const steps = grades.indexOf(mentor.grade) - grades.indexOf(grade);
            return steps < 1 || steps > 2;
          })
          .map((mentee) => [mentor.personId, mentee.personId] as const),
      );
      for (const objective of ['coverage', 'fairest'] as const) {
        const { totals, isProvenOptimal } = proposePairs(
          people,
          buildRules({
            objective,
            exclusions,
            criteria: [{ measure: 'department', kind: 'must', weight: 1, state: 'on' }],
          }),
        );
        expect(totals.pairs).toBe(most);
        expect(isProvenOptimal).toBe(true);
      }
    });
  },
);
