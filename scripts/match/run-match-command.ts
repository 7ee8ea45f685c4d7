import { createTranslate, matchLocale, type Translate } from '#shared/i18n/translate.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { chooseLocale, parseArguments, type ParsedCommand } from './arguments.ts';
import { CommandFailure } from './command-failure.ts';
import { formatJsonReport } from './json-report.ts';
import { matchList, writePairs } from './match-list.ts';
import { solveMatrixFile } from './solve-matrix.ts';
import { formatTextReport, makePrintable } from './text-report.ts';

export interface CommandOutput {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

const success = 0;
const unusable = 2;
/** A fault of the command itself; no list and no argument should lead here. */
const unexpected = 1;
type ExitCode = typeof success | typeof unusable | typeof unexpected;

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
  try {
    await runCommand(parsed.value, locale, translate, output);
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

async function runCommand(
  command: ParsedCommand,
  locale: Locale,
  translate: Translate,
  output: CommandOutput,
): Promise<void> {
  const printError = (line: string): void => output.printError(makePrintable(line));
  switch (command.kind) {
    case 'help':
      output.print(translate('matching.command.usage'));
      return;
    case 'matrix': {
      const report = await solveMatrixFile(command.arguments);
      output.print(JSON.stringify(report));
      if (report.total === null) printError(translate('matching.command.matrixInfeasible'));
      return;
    }
    case 'match': {
      const { outFile, isJson } = command.arguments;
      const run = await matchList(command.arguments, locale, translate, printError);
      if (outFile !== null) await writePairs(outFile, run);
      output.print(isJson ? formatJsonReport(run) : formatTextReport(run));
      if (outFile !== null && !isJson) {
        output.print('');
        output.print(translate('matching.command.written', { file: outFile }));
      }
      return;
    }
    default:
      assertNever(command);
  }
}
