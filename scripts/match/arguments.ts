import { objectives, type Objective } from '#shared/domain/pairing/match-input.ts';
import { roles, type Role } from '#shared/domain/people/enrolment.ts';
import { costLayouts, type CostLayout } from '#shared/formats/cost-matrix/cost-matrix.ts';
import { locales, type Locale } from '#shared/domain/workspace.ts';
import type { MessageKey, MessageValues } from '#shared/i18n/translate.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';

export interface MatchArguments {
  readonly file: string;
  readonly outFile: string | null;
  readonly isJson: boolean;
  readonly objective: Objective;
  readonly seed: number;
  /** Everybody's role where the list gives none; null when not asked for. */
  readonly roleForAll: Role | null;
}

/** What is wrong with the command line, as a message of the catalogue. */
export interface UsageError {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

export interface MatrixArguments {
  readonly file: string;
  /** Null when the file itself is to tell. */
  readonly layout: CostLayout | null;
}

export type ParsedCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'match'; readonly arguments: MatchArguments }
  | { readonly kind: 'matrix'; readonly arguments: MatrixArguments };

const listOptions = ['--out', '--objective', '--seed', '--role'] as const;
const valueOptions = [...listOptions, '--matrix', '--layout', '--lang'] as const;
const flags = ['--json', '--help', '-h'] as const;

const defaultSeed = 1;

interface SplitArguments {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** `--option value` and `--option=value`; after `--` everything is a file. The last of a repeated option counts. */
function splitArguments(argv: readonly string[]): Result<SplitArguments, UsageError> {
  const files: string[] = [];
  const seenFlags = new Set<string>();
  const values = new Map<string, string>();
  for (let place = 0; place < argv.length; place += 1) {
    const argument = argv[place] ?? '';
    if (argument === '--') {
      files.push(...argv.slice(place + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      files.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const option = equals < 0 ? argument : argument.slice(0, equals);
    if (flags.some((flag) => flag === option)) {
      if (equals >= 0) return fail({ key: 'matching.command.unexpectedValue', values: { option } });
      seenFlags.add(option);
      continue;
    }
    if (!valueOptions.some((known) => known === option)) {
      return fail({ key: 'matching.command.unknownOption', values: { option } });
    }
    const value = equals < 0 ? argv[place + 1] : argument.slice(equals + 1);
    if (value === undefined || value === '' || value.startsWith('--')) {
      return fail({ key: 'matching.command.missingValue', values: { option } });
    }
    if (equals < 0) place += 1;
    values.set(option, value);
  }
  return succeed({ files, flags: seenFlags, values });
}

export function parseArguments(argv: readonly string[]): Result<ParsedCommand, UsageError> {
  const split = splitArguments(argv);
  if (!split.ok) return split;
  const { files, flags: seenFlags, values } = split.value;
  if (seenFlags.has('--help') || seenFlags.has('-h')) return succeed({ kind: 'help' });

  const language = values.get('--lang');
  if (language !== undefined && findLocale(language) === undefined) {
    return fail({ key: 'matching.command.badLanguage', values: { value: language } });
  }
  const matrixFile = values.get('--matrix');
  if (matrixFile !== undefined) return parseMatrixArguments(matrixFile, split.value);
  if (values.has('--layout')) {
    return fail({ key: 'matching.command.onlyWithMatrix', values: { option: '--layout' } });
  }
  const objectiveText = values.get('--objective') ?? 'score';
  const objective = objectives.find((known) => known === objectiveText);
  if (objective === undefined) {
    return fail({ key: 'matching.command.badObjective', values: { value: objectiveText } });
  }
  const roleText = values.get('--role');
  const roleForAll = roles.find((known) => known === roleText) ?? null;
  if (roleText !== undefined && roleForAll === null) {
    return fail({ key: 'matching.command.badRole', values: { value: roleText } });
  }
  const seedText = values.get('--seed') ?? String(defaultSeed);
  const seed = Number(seedText);
  if (!/^[+-]?\d+$/.test(seedText) || !Number.isSafeInteger(seed)) {
    return fail({ key: 'matching.command.badSeed', values: { value: seedText } });
  }
  const [file, ...others] = files;
  if (file === undefined) return fail({ key: 'matching.command.noFile', values: {} });
  if (others.length > 0) {
    return fail({ key: 'matching.command.manyFiles', values: { files: files.join(', ') } });
  }
  return succeed({
    kind: 'match',
    arguments: {
      file,
      outFile: values.get('--out') ?? null,
      isJson: seenFlags.has('--json'),
      objective,
      // A seed of -0 would print as 0 and is 0.
      seed: seed + 0,
      roleForAll,
    },
  });
}

function parseMatrixArguments(
  file: string,
  { files, values }: SplitArguments,
): Result<ParsedCommand, UsageError> {
  const option = listOptions.find((listOption) => values.has(listOption));
  if (option !== undefined) {
    return fail({ key: 'matching.command.notWithMatrix', values: { option } });
  }
  if (files.length > 0) {
    return fail({ key: 'matching.command.listBesideMatrix', values: { files: files.join(', ') } });
  }
  const layoutText = values.get('--layout');
  const layout = costLayouts.find((known) => known === layoutText) ?? null;
  if (layoutText !== undefined && layout === null) {
    return fail({ key: 'matching.command.badLayout', values: { value: layoutText } });
  }
  return succeed({ kind: 'matrix', arguments: { file, layout } });
}

/**
 * The language of the text: `--lang`, else the system's. Found apart from the rest, because an error
 * in the arguments is to be told in that language too.
 */
export function chooseLocale(
  argv: readonly string[],
  systemLocale: (preferred: readonly string[]) => Locale,
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const asked = argv.flatMap((argument, place) =>
    argument === '--lang' ? (argv[place + 1] ?? '') : argument.split('--lang=').slice(1),
  );
  const found = findLocale(asked.at(-1));
  if (found !== undefined) return found;
  // The order in which POSIX systems look for the language of messages.
  const system = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (tag) => tag !== undefined && tag !== '',
  );
  return systemLocale(system === undefined ? [] : [system]);
}

function findLocale(text: string | undefined): Locale | undefined {
  return locales.find((locale) => locale === text);
}
