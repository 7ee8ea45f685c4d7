import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const importOfStyles = /import (\w+) from '(\.{1,2}\/[\w./-]+\.module\.css)'/g;

function listRenderer(ending: string): readonly string[] {
  return readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join('renderer', name));
}

/** Classes that a style sheet defines, those of other libraries (`:global`) left out. */
function definedIn(sheet: string): readonly string[] {
  const css = readFileSync(sheet, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/:global\([^)]*\)/g, '');
  return [...new Set([...css.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name))];
}

/** The names are plain text to the compiler, so a wrong one is only seen as a missing look. */
it('uses every class that a style sheet of a component defines, and no other', () => {
  const used = new Map<string, Set<string>>();
  for (const component of listRenderer('.tsx')) {
    const code = readFileSync(component, 'utf8');
    for (const [, binding = '', specifier = ''] of code.matchAll(importOfStyles)) {
      const sheet = path.join(path.dirname(component), specifier);
      const names = used.get(sheet) ?? new Set<string>();
      used.set(sheet, names);
      for (const [, name = ''] of code.matchAll(
        new RegExp(`\\b${binding}(?:\\.|\\[')(\\w+)`, 'g'),
      )) {
        names.add(name);
      }
      // A class chosen by a value is written as a table of the sheet's names.
      expect(code, `${component} computes the name of a class`).not.toMatch(
        new RegExp(`\\b${binding}\\[[^'\\]]`),
      );
    }
  }
  const sheets = listRenderer('.module.css');
  expect(sheets.length).toBeGreaterThan(0);
  const bySheet = (classesOf: (sheet: string) => Iterable<string>) =>
    Object.fromEntries(sheets.map((sheet) => [sheet, [...classesOf(sheet)].toSorted()]));
  expect(bySheet((sheet) => used.get(sheet) ?? [])).toEqual(bySheet(definedIn));
});
