import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { PersonId } from '#shared/domain/ids.ts';
import { defaultCriteria } from '#shared/domain/pairing/criterion.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { cohortFromList } from '#shared/domain/people-import/cohort-from-list.ts';
import { readPeopleFile, type PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { findColumnProblems } from '#shared/formats/people-list/find-column-problems.ts';
import type { PeopleField } from '#shared/formats/people-list/people-field.ts';
import { writePairsCsv } from '#shared/formats/people-list/write-pairs-csv.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { describeProblem, describeTableError } from '#shared/i18n/describe-import.ts';
import { describePointsReason } from '#shared/i18n/describe-match.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { MatchArguments } from './arguments.ts';
import { CommandFailure, codeOf, readBytes } from './command-failure.ts';
import type { MatchRun } from './match-run.ts';
import { formatProblems } from './text-report.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Reads the list and proposes pairs. Throws a `CommandFailure` when the list cannot be used.
 * @param reportProblem told what is wrong with a list of which no row can be taken, line by line
 */
export async function matchList(
  { file, outFile, objective, seed, roleForAll }: MatchArguments,
  locale: Locale,
  translate: Translate,
  reportProblem: (line: string) => void,
): Promise<MatchRun> {
  if (outFile !== null && (await isSameFile(file, outFile))) {
    throw new CommandFailure('matching.command.outIsInput', {});
  }
  const bytes = await readBytes(file);
  const options = { ...(roleForAll !== null && { roleForAll }) };
  const read = await readPeopleFile(bytes, path.basename(file), options);
  if (!read.ok) {
    throw new CommandFailure('matching.command.listUnusable', {
      file,
      reason: describeTableError(read.error, translate),
    });
  }
  const list = read.value;
  const cohort = cohortFromList(list.people, {
    managerColumn: headingOf(list, 'manager'),
    choicesColumn: headingOf(list, 'choices'),
    emailColumn: headingOf(list, 'email'),
  });
  const columnProblems = findColumnProblems(list.table, list.mapping, options);
  const hasRoles = columnProblems.every(({ kind }) => kind !== 'no-role-column');
  // A column that is not there is told once, not in every row.
  const rowProblems = list.problems.filter(({ kind }) => hasRoles || kind !== 'missing-role');
  const problems = [...columnProblems, ...rowProblems, ...cohort.problems]
    .toSorted((one, other) => one.row - other.row)
    .map((problem) => ({
      row: problem.row,
      column: problem.column,
      ...describeProblem(problem, translate),
    }));
  const nameOf = new Map(cohort.participants.map(({ personId, name }) => [personId, name]));
  const wording = {
    locale,
    translate,
    skillLabel: (skillId) => cohort.skillLabels.get(skillId)?.[locale] ?? '',
    personName: (personId) => nameOf.get(personId) ?? '',
  } satisfies MatchRun['wording'];

  if (cohort.participants.length === 0) {
    for (const line of formatProblems(problems)) reportProblem(line);
    throw new CommandFailure('matching.command.nobody', { file });
  }
  return {
    result: proposePairs(cohort.participants, {
      criteria: defaultCriteria,
      objective,
      seed,
      lockedPairs: [],
      exclusions: [],
      vetoes: [],
      pastPairs: [],
      separateTeams: false,
      gradeOrder: [],
      keep: null,
    }),
    objective,
    seed,
    peopleCount: cohort.participants.length,
    emailOf: (personId) => cohort.peopleById.get(personId)?.email ?? '',
    problems,
    newSkillLabels: cohort.newSkillLabels,
    namesakes: cohort.namesakes,
    wording,
  };
}

function headingOf({ mapping, table }: PeopleFile, field: PeopleField): string {
  const column = mapping.indexOf(field);
  return column < 0 ? '' : (table.headings[column] ?? '');
}

export async function writePairs(
  file: string,
  { result, wording, emailOf }: MatchRun,
): Promise<void> {
  const person = (personId: PersonId): { readonly name: string; readonly email: string } => ({
    name: wording.personName(personId),
    email: emailOf(personId),
  });
  const rows = result.pairs.map(({ mentorId, menteeId, score, breakdown }) => {
    const mentor = person(mentorId);
    const mentee = person(menteeId);
    return {
      mentorName: mentor.name,
      mentorEmail: mentor.email,
      menteeName: mentee.name,
      menteeEmail: mentee.email,
      score,
      state: wording.translate('matching.command.proposed'),
      reasons: breakdown.map(({ reason }) => describePointsReason(reason, wording)),
    };
  });
  const csv = writePairsCsv(rows, wording.translate, wording.locale);
  try {
    await writeWholeFile(file, csv);
  } catch (error) {
    throw new CommandFailure('matching.command.outUnwritable', { file, code: codeOf(error) });
  }
}

/** A list must not be overwritten by its own pairs, under whatever name. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const resolve = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
  return (await resolve(one)) === (await resolve(other));
}
