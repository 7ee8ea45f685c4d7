import { describe, expect, test } from 'vitest';
import { english } from '#shared/i18n/en/index.ts';
import { builtProgressKeys } from './built-keys-progress.ts';
import { builtKeys } from './built-keys.ts';
import { readSources } from './source-files.ts';

/** In a row, so that a key of both lists does not go unseen. */
const listed = [...Object.entries(builtKeys), ...Object.entries(builtProgressKeys)];

/** The keys a pattern that is listed stands for. A value with a dot fills two gaps. */
function expand(pattern: string, values: readonly string[]): readonly string[] {
  return values.map((value) => {
    const parts = pattern.endsWith('*.*') ? value.split('.') : [value];
    return parts.reduce((key, part) => key.replace('*', part), pattern);
  });
}

/** Everything a text could name as a key: quoted whole, or put together from parts. */
function mentionedIn(text: string): {
  readonly literals: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
} {
  const literals = [...text.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => key ?? '');
  const patterns = [...text.matchAll(/`([a-z][\w.-]*\.\$\{[^`]*)`/g)]
    .map(([, template]) => (template ?? '').replace(/\$\{[^}]*\}/g, '*'))
    // A type that any key with this beginning fits uses none of them.
    .filter((pattern) => /^[\w.*-]+$/.test(pattern) && pattern !== 'command.*');
  return { literals: new Set(literals), patterns: new Set(patterns) };
}

const sources = ['renderer', 'electron', 'shared', 'scripts']
  .flatMap((folder) => readSources(folder, ['.ts', '.tsx', '.mjs']))
  .filter(({ path }) => !/^shared\/i18n\/(en|fr)\//.test(path));

describe('keys named in the source', () => {
  const { literals, patterns } = mentionedIn(sources.map(({ text }) => text).join('\n'));

  test('every key put together is listed here, and every listed one is still put together', () => {
    expect([...patterns].toSorted()).toEqual(listed.map(([pattern]) => pattern).toSorted());
  });

  test('every message of the catalogues is used somewhere', () => {
    const built = listed.flatMap(([pattern, values]) => expand(pattern, values));
    const used = new Set([...literals, ...built]);
    expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
    expect(built.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });
});

describe('the search for keys', () => {
  const planted = mentionedIn(
    "t('app.close'); t(`people.${a}`); t(`x-file.${b[0]}.${c.d}.text`); type T = `command.${string}`; id=`tab-${n}`; 'word';",
  );

  test('finds those that are there', () => {
    expect([...planted.literals]).toEqual(['app.close']);
    expect([...planted.patterns]).toEqual(['people.*', 'x-file.*.*.text']);
  });

  test('fills one gap or two', () => {
    expect(expand('a.*.z', ['b', 'c'])).toEqual(['a.b.z', 'a.c.z']);
    expect(expand('a.*.*', ['b.c'])).toEqual(['a.b.c']);
  });
});
