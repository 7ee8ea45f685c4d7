import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixturePath } from '#test/builders/fixture-path.ts';
import { match, type Outcome } from './run-match.ts';

const person = z.strictObject({ name: z.string().min(1), email: z.string() });
const points = z.number().min(0).max(100);

/** The interface other programs rely on: exactly these members. */
const report = z.strictObject({
  pairs: z.array(
    z.strictObject({
      mentor: person,
      mentee: person,
      score: points,
      breakdown: z.array(
        z.strictObject({
          criterion: z.string(),
          points,
          of: points,
          reason: z.string().min(1),
        }),
      ),
    }),
  ),
  unmatched: z.array(
    z.strictObject({
      name: z.string().min(1),
      email: z.string(),
      role: z.enum(['mentor', 'mentee']),
      reasons: z.array(z.string().min(1)).min(1),
    }),
  ),
  objective: z.enum(['score', 'coverage', 'fairest', 'stable']),
  seed: z.number().int(),
  totals: z.strictObject({
    score: z.number(),
    pairs: z.number().int(),
    mean: points.nullable(),
    worst: points.nullable(),
  }),
  certificate: z.boolean(),
  problems: z.array(z.string().min(1)),
  importErrors: z.array(
    z.strictObject({ row: z.number().int(), column: z.string(), reason: z.string().min(1) }),
  ),
});

function readReport({ stdout }: Outcome): z.infer<typeof report> {
  return report.parse(JSON.parse(stdout));
}

function listCouples({ pairs }: z.infer<typeof report>): readonly string[] {
  return pairs.map(({ mentor, mentee }) => `${mentor.email}>${mentee.email}`);
}

describe('npm run match', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'binome-match-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints one JSON object and nothing else, with scores that add up', async () => {
    const outcome = await match(fixturePath('people-46-fr.csv'), '--json', '--seed', '3');
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toBe('');
    const { pairs, unmatched, totals, objective, seed } = readReport(outcome);
    expect({ objective, seed }).toEqual({ objective: 'score', seed: 3 });
    expect(pairs.length).toBeGreaterThan(15);
    expect(totals.pairs).toBe(pairs.length);
    expect(totals.score).toBeCloseTo(
      pairs.reduce((sum, { score }) => sum + score, 0),
      6,
    );
    for (const { score, breakdown } of pairs) {
      expect(score).toBeCloseTo(
        breakdown.reduce((sum, line) => sum + line.points, 0),
        6,
      );
      expect(breakdown.reduce((sum, line) => sum + line.of, 0)).toBeCloseTo(100, 6);
    }
    const everyone = [
      ...pairs.flatMap(({ mentor, mentee }) => [mentor.name, mentee.name]),
      ...unmatched.map(({ name }) => name),
    ];
    expect(new Set(everyone).size).toBe(46);
  });

  it('gives the same pairs for the same list in another order', async () => {
    const [headings = '', ...rows] = (await readFile(fixturePath('people-300-en.csv'), 'utf8'))
      .trim()
      .split('\n');
    const reversed = path.join(folder, 'reversed.csv');
    await writeFile(reversed, [headings, ...rows.toReversed()].join('\n'));
    const [original, other] = await Promise.all([
      match(fixturePath('people-300-en.csv'), '--json'),
      match(reversed, '--json'),
    ]);
    expect(listCouples(readReport(other))).toEqual(listCouples(readReport(original)));
    expect(readReport(original).totals.pairs).toBeGreaterThan(120);
  });

  it('names row and column of what is wrong in a damaged list, and pairs the rest', async () => {
    const outcome = await match(fixturePath('people-22-damaged.csv'), '--json', '--lang', 'fr');
    expect(outcome.code).toBe(0);
    const { pairs, importErrors } = readReport(outcome);
    expect(pairs.length).toBeGreaterThan(0);
    expect(
      importErrors.find(({ row, column }) => row === 8 && column === 'Capacité')?.reason,
    ).toContain('deux');
    expect(importErrors.some(({ row, column }) => row === 7 && column === 'Rôle souhaité')).toBe(
      true,
    );
  });

  it('prints for people: pairs with reasons, people without a pair, points to check', async () => {
    const { code, stdout } = await match(fixturePath('people-22-damaged.csv'), '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ pairs from \d+ people\n/);
    expect(stdout).toContain('Free together:');
    expect(stdout).toContain('Olivier Picard (mentee)\n    Has not volunteered');
    expect(stdout).toMatch(/Row 8.*Capacité/);
  });

  it('writes the pairs to a file, whole, and leaves nothing else behind', async () => {
    const out = path.join(folder, 'out');
    await writeFile(out, 'previous content');
    const { code, stdout } = await match(
      fixturePath('people-46-fr.csv'),
      '--out',
      out,
      '--lang',
      'fr',
    );
    expect(code).toBe(0);
    expect(stdout).toContain(out);
    const csv = await readFile(out, 'utf8');
    expect(csv).toContain('clement.kouassi@exemple.test');
    expect(csv).not.toContain('previous content');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('reads a workbook as it reads the same list in CSV', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('People').addRows([
      ['Name', 'Email', 'Role', 'Can teach', 'Wants to learn', 'Volunteer'],
      ['Ana Lima', 'ana@example.test', 'mentor', 'SEO (4)', '', 'yes'],
      ['Bo Berg', 'bo@example.test', 'mentee', '', 'SEO (3)', 'yes'],
    ]);
    const file = path.join(folder, 'people.xlsx');
    await workbook.xlsx.writeFile(file);
    expect(listCouples(readReport(await match(file, '--json')))).toEqual([
      'ana@example.test>bo@example.test',
    ]);
  });

  it('pairs an offer of SEO with a need for SEO and web analytics', async () => {
    const file = path.join(folder, 'seo.csv');
    await writeFile(
      file,
      'Nom;E-mail;Rôle;Propose;Cherche;Volontaire\n' +
        'Ana Lima;ana@example.test;mentor;SEO (4);;02/03/2026\n' +
        'Bo Berg;bo@example.test;mentee;;SEO et web analytics (3);oui\n',
    );
    const { pairs, importErrors } = readReport(await match(file, '--json'));
    expect(importErrors).toEqual([]);
    const needs = pairs[0]?.breakdown.find(({ criterion }) => criterion === 'needs');
    expect(needs?.points).toBeGreaterThan(0);
  });

  it('tells which columns it missed or left out, and what it made of names and skills', async () => {
    const file = path.join(folder, 'columns.csv');
    await writeFile(
      file,
      'Name,Email,Role,Can teach,Colour\n' +
        'Ana Lima,ana@example.test,mentor,Juggling (4),red\n' +
        'Ana Lima,a.lima@example.test,mentee,,blue\n',
    );
    const [json, text] = await Promise.all([match(file, '--json'), match(file, '--lang', 'en')]);
    expect(readReport(json).importErrors).toEqual([
      {
        row: 1,
        column: 'Colour',
        reason: 'This column was not recognised, or repeats another, and was left out.',
      },
      {
        row: 1,
        column: '',
        reason: 'No column says what people want to learn: needs do not count in the pairs.',
      },
      {
        row: 1,
        column: '',
        reason: 'No column says who volunteered: everyone on the list is taken as a volunteer.',
      },
    ]);
    expect(text.stdout).toContain('Row 1, column “Colour”');
    expect(text.stdout).toContain('2 people are called “Ana Lima” (rows 2, 3)');
    expect(text.stdout).toContain('stands alone: Juggling');
  });

  it.each(['coverage', 'fairest', 'stable'])(
    'proposes by the objective %s, with its proof',
    async (objective) => {
      const outcome = await match(
        fixturePath('people-46-fr.csv'),
        '--json',
        '--objective',
        objective,
      );
      const { pairs, certificate, problems } = readReport(outcome);
      expect(pairs.length).toBeGreaterThan(15);
      expect({ certificate, problems }).toEqual({ certificate: true, problems: [] });
    },
  );

  it('says that nobody can be paired when a side is empty', async () => {
    const file = path.join(folder, 'mentors.csv');
    await writeFile(file, 'Name,Email,Role\nAna Lima,ana@example.test,mentor\n');
    const [json, text] = await Promise.all([match(file, '--json'), match(file, '--lang', 'en')]);
    const [problem = ''] = readReport(json).problems;
    expect(problem).not.toBe('');
    expect(text.stdout).toContain(problem);
  });

  it('gives everyone the role asked for where the list has no column for it', async () => {
    const file = path.join(folder, 'roles.csv');
    await writeFile(
      file,
      'Name,Email\nAna Lima,ana@example.test\nBo Berg,bo@example.test\nCy Roy,cy@example.test\n',
    );
    const { pairs } = readReport(await match(file, '--json', '--role', 'both'));
    expect(pairs.length).toBeGreaterThan(0);
    const without = await match(file, '--json');
    expect({ code: without.code, stdout: without.stdout }).toEqual({ code: 2, stdout: '' });
    expect(without.stderr).toContain('--role');
    expect(without.stderr.match(/Row \d+/g)?.every((row) => row === 'Row 1')).toBe(true);
  });

  it('ends with 2, names the cause and prints nothing on standard output when it cannot work', async () => {
    const empty = path.join(folder, 'empty.csv');
    await writeFile(empty, '');
    const useless = path.join(folder, 'useless.csv');
    await writeFile(useless, 'Name,Role\n,\n,chef\n');
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[], 'Name the people list'],
      [[fixturePath('people-46-fr.csv'), '--objective', 'best'], 'best'],
      [[fixturePath('people-46-fr.csv'), '--role', 'boss'], 'boss'],
      [[path.join(folder, 'absent.csv'), '--json'], 'no such file'],
      [[folder], 'folder'],
      [[empty, '--json'], 'empty.csv'],
      [[useless, '--json'], 'no row of the list'],
      [
        [fixturePath('people-46-fr.csv'), '--out', path.join(folder, 'absent', 'pairs.csv')],
        'cannot be written',
      ],
      [[empty, '--out', empty], 'choose another file'],
    ];
    for (const [argv, cause] of cases) {
      const { code, stdout, stderr } = await match(...argv);
      expect({ argv, code, stdout }).toEqual({ argv, code: 2, stdout: '' });
      expect(stderr).toContain(cause);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  it('prints its help and ends well', async () => {
    const { code, stdout } = await match('--help', '--lang', 'fr');
    expect(code).toBe(0);
    expect(stdout).toContain('--objective <objectif>');
    expect(stdout).toContain('--matrix <fichier>');
    expect(stdout).toContain('--role mentor|mentee|both');
  });
});
