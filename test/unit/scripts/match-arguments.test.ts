import { describe, expect, it } from 'vitest';
import { matchLocale } from '#shared/i18n/translate.ts';
import { chooseLocale, parseArguments } from '../../../scripts/match/arguments.ts';

describe('parseArguments', () => {
  it('takes a file alone with the defaults', () => {
    expect(parseArguments(['people.csv'])).toEqual({
      ok: true,
      value: {
        kind: 'match',
        arguments: {
          file: 'people.csv',
          outFile: null,
          isJson: false,
          objective: 'score',
          roleForAll: null,
          seed: 1,
        },
      },
    });
  });

  it('takes options before and after the file, with a space or an equals sign', () => {
    expect(
      parseArguments(
        '--seed -7 --json a.csv --objective=coverage --out b.csv --role both'.split(' '),
      ),
    ).toEqual({
      ok: true,
      value: {
        kind: 'match',
        arguments: {
          file: 'a.csv',
          outFile: 'b.csv',
          isJson: true,
          objective: 'coverage',
          roleForAll: 'both',
          seed: -7,
        },
      },
    });
  });

  it('takes a file whose name starts with a dash after --', () => {
    expect(parseArguments(['--json', '--', '-people.csv'])).toMatchObject({
      value: { arguments: { file: '-people.csv' } },
    });
  });

  it.each([
    [[], 'noFile'],
    [['a.csv', 'b.csv'], 'manyFiles'],
    [['a.csv', '--bogus'], 'unknownOption'],
    [['a.csv', '-x'], 'unknownOption'],
    [['a.csv', '--out'], 'missingValue'],
    [['a.csv', '--out', '--json'], 'missingValue'],
    [['a.csv', '--seed='], 'missingValue'],
    [['a.csv', '--json=yes'], 'unexpectedValue'],
    [['a.csv', '--objective', 'best'], 'badObjective'],
    [['a.csv', '--seed', '1.5'], 'badSeed'],
    [['a.csv', '--seed', '1e3'], 'badSeed'],
    [['a.csv', '--seed', '99999999999999999999'], 'badSeed'],
    [['a.csv', '--lang', 'de'], 'badLanguage'],
    [['a.csv', '--layout', 'dense'], 'onlyWithMatrix'],
    [['--matrix'], 'missingValue'],
    [['--matrix', 'a.txt', 'b.csv'], 'listBesideMatrix'],
    [['--matrix', 'a.txt', '--seed', '1'], 'notWithMatrix'],
    [['--matrix', 'a.txt', '--layout', 'square'], 'badLayout'],
  ])('refuses %j: %s', (argv, reason) => {
    expect(parseArguments(argv)).toMatchObject({
      ok: false,
      error: { key: `matching.command.${reason}` },
    });
  });

  it.each(['score', 'coverage', 'fairest', 'stable'])('takes the objective %s', (objective) => {
    expect(parseArguments(['a.csv', '--objective', objective])).toMatchObject({
      value: { arguments: { objective } },
    });
  });

  it('takes a cost file instead of a list, with its layout where it is said', () => {
    expect(parseArguments(['--matrix', 'a.txt', '--json'])).toEqual({
      ok: true,
      value: { kind: 'matrix', arguments: { file: 'a.txt', layout: null } },
    });
    expect(parseArguments(['--matrix=a.txt', '--layout', 'sparse'])).toEqual({
      ok: true,
      value: { kind: 'matrix', arguments: { file: 'a.txt', layout: 'sparse' } },
    });
  });

  it('prefers help to everything else', () => {
    expect(parseArguments(['--help', '--seed', 'x'])).toEqual({
      ok: true,
      value: { kind: 'help' },
    });
  });
});

describe('chooseLocale', () => {
  const choose = (argv: readonly string[], environment: Record<string, string>): string =>
    chooseLocale(argv, matchLocale, environment);

  it('prefers --lang, even when another argument is wrong', () => {
    expect(choose(['--lang', 'fr', '--bogus'], { LANG: 'en_GB.UTF-8' })).toBe('fr');
    expect(choose(['--lang=fr'], {})).toBe('fr');
  });

  it('follows LC_ALL before LANG, and falls back to English', () => {
    expect(choose([], { LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('fr');
    expect(choose([], { LC_ALL: '', LANG: 'fr_CA' })).toBe('fr');
    expect(choose([], { LANG: 'C' })).toBe('en');
    expect(choose([], {})).toBe('en');
  });
});
