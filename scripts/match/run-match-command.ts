import { readFile, realpath } from 'node:fs/promises';
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
import {
  createTranslate,
  matchLocale,
  type MessageKey,
  type MessageValues,
  type Translate,
} from '#shared/i18n/translate.ts';
import { chooseLocale, parseArguments, type MatchArguments } from './arguments.ts';
import { formatJsonReport } from './json-report.ts';
import type { MatchRun } from './match-run.ts';
import { formatProblems, formatTextReport, makePrintable } from './text-report.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface CommandOutput {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

const success = 0;
const unusable = 2;
/** A fault of the command itself; no list and no argument should lead here. */
const unexpected = 1;
type ExitCode = typeof success | typeof unusable | typeof unexpected;

/** The foreseeable ways in which the command cannot do its job: told in words, without a trace. */
class CommandFailure extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** The whole command apart from its process. Answers the exit code. */
export async function runMatchCommand(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: CommandOutput,
): Promise<ExitCode> {
  const locale = chooseLocale(argv, matchLocale, environment);
  const translate = createTranslate(locale);
  const parsed = parseArguments(argv);
  if (!parsed.ok) {
    output.printError(makePrintable(translate(parsed.error.key, parsed.error.values)));
    output.printError(translate('matching.command.seeHelp'));
    return unusable;
  }
  if (parsed.value.kind === 'help') {
    output.print(translate('matching.command.usage'));
    return success;
  }
  const matchArguments = parsed.value.arguments;
  try {
    const run = await matchList(matchArguments, locale, translate, output);
    if (matchArguments.outFile !== null) await writePairs(matchArguments.outFile, run);
    output.print(matchArguments.isJson ? formatJsonReport(run) : formatTextReport(run));
    if (matchArguments.outFile !== null && !matchArguments.isJson) {
      output.print('');
      output.print(translate('matching.command.written', { file: matchArguments.outFile }));
    }
    return success;
  } catch (error) {
    if (error instanceof CommandFailure) {
      output.printError(makePrintable(translate(error.key, error.values)));
      return unusable;
    }
    const message = error instanceof Error ? error.message : String(error);
    output.printError(makePrintable(translate('matching.command.unexpected', { message })));
    return unexpected;
  }
}

async function matchList(
  { file, outFile, objective, seed, roleForAll }: MatchArguments,
  locale: Locale,
  translate: Translate,
  output: CommandOutput,
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
    for (const line of formatProblems(problems)) output.printError(makePrintable(line));
    throw new CommandFailure('matching.command.nobody', { file });
  }
  return {
    result: proposePairs(cohort.participants, {
      criteria: defaultCriteria,
      objective,
      seed,
      lockedPairs: [],
      exclusions: [],
      pastPairs: [],
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

async function writePairs(file: string, { result, wording, emailOf }: MatchRun): Promise<void> {
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

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    switch (code) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new CommandFailure('matching.command.fileMissing', { file });
      case 'EISDIR':
        throw new CommandFailure('matching.command.fileIsFolder', { file });
      case 'EACCES':
      case 'EPERM':
        throw new CommandFailure('matching.command.fileForbidden', { file });
      default:
        throw new CommandFailure('matching.command.fileUnreadable', { file, code });
    }
  }
}

/** A list must not be overwritten by its own pairs, under whatever name. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const resolve = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
  return (await resolve(one)) === (await resolve(other));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}
