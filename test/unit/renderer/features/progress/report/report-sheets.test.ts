import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { filterFacts } from '#shared/domain/progress/filter-facts.ts';
import { noFilter } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { reportFigures } from '#shared/domain/progress/report-figures.ts';
import { writeWorkbook } from '#shared/formats/table/write-workbook.ts';
import { createReportWording } from '#shared/i18n/report-wording.ts';
import { reportSheets } from '#renderer/features/progress/report/report-sheets.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, moment } from '#test/builders/entities.ts';
import { imageBytes } from '#test/builders/image-bytes.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildPractice } from '#test/builders/progress-entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const clock = localClockIn('Europe/Paris');
const context = buildContext({
  now: moment('2026-09-01T09:30:00.000Z'),
  today: day('2026-09-01'),
});
const picture = {
  title: 'Rhythm',
  basis: '9 sessions',
  png: imageBytes.png(760, 380),
  width: 760,
  height: 380,
};

async function openWorkbook(facts: ProgressFacts): Promise<ExcelJS.Workbook> {
  const words = createReportWording('en', facts.skills);
  const figures = reportFigures(facts, noFilter, context, clock);
  const shown = filterFacts(facts, noFilter, clock);
  const bytes = await writeWorkbook(
    reportSheets(shown, figures, [picture], words),
    new Date(context.now),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}

function textOf(sheet: ExcelJS.Worksheet | undefined): string {
  return JSON.stringify(sheet?.getSheetValues());
}

describe('the workbook of a report', () => {
  test('holds numbers as numbers, and the charts as pictures', async () => {
    const workbook = await openWorkbook(progressHistory());
    const figures = workbook.getWorksheet('Figures');
    const adherence = figures?.getColumn(1).values.indexOf('Adherence') ?? 0;
    expect(typeof figures?.getCell(adherence, 2).value).toBe('number');
    expect(typeof figures?.getCell(adherence, 4).value).toBe('number');
    expect(figures?.getCell(adherence, 5).type).toBe(ExcelJS.ValueType.Date);
    expect(workbook.getWorksheet('Pairs')?.getCell('E2').type).toBe(ExcelJS.ValueType.Date);
    expect(workbook.getWorksheet('Charts')?.getImages()).toHaveLength(1);
  });

  test('names people in the list of pairs alone', async () => {
    const facts = progressHistory();
    const workbook = await openWorkbook(facts);
    const names = facts.participants.map(({ person }) => person.familyName);
    expect(names.some((name) => textOf(workbook.getWorksheet('Pairs')).includes(name))).toBe(true);
    for (const sheet of workbook.worksheets.filter(({ name }) => name !== 'Pairs')) {
      expect(names.filter((name) => textOf(sheet).includes(name))).toEqual([]);
    }
  });

  test('keeps a formula that somebody typed as text, and what is between two people out', async () => {
    const practice = buildPractice({
      title: '=HYPERLINK("http://example.org")',
      evidence: 'Between the two of us',
      abandonReason: 'A quarrel',
    });
    const workbook = await openWorkbook({ ...progressHistory(), practices: [practice] });
    const cell = workbook.getWorksheet('Practices')?.getCell('A2');
    expect(cell?.value).toBe('=HYPERLINK("http://example.org")');
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    const all = workbook.worksheets.map(textOf).join('\n');
    expect(all).not.toContain('Between the two of us');
    expect(all).not.toContain('A quarrel');
  });

  test('hides the mean of four anonymous answers on every sheet', async () => {
    const facts = progressHistory();
    const [survey] = facts.surveys;
    if (survey === undefined) throw new Error('The history has no survey');
    const few: ProgressFacts = {
      ...facts,
      surveys: [{ ...survey, isAnonymous: true, state: 'closed' }],
      responses: facts.responses
        .filter(({ surveyId }) => surveyId === survey.id)
        .slice(0, 4)
        .map((response) => ({ ...response, personId: null, pairId: null })),
    };
    const workbook = await openWorkbook(few);
    const figures = workbook.getWorksheet('Figures');
    const trust = figures?.getColumn(1).values.indexOf('Trust') ?? 0;
    expect(figures?.getCell(trust, 2).value).toBe('hidden');
    const answers = workbook.getWorksheet('Answers by survey');
    const [, means] = answers?.getColumn(4).values ?? [];
    expect(means).toBe('All');
    const shown = (answers?.getColumn(4).values ?? []).slice(2);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((mean) => typeof mean !== 'string')).toEqual([]);
  });
});
