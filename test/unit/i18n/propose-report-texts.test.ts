import { expect, test } from 'vitest';
import { noFilter } from '#shared/domain/progress/progress-filter.ts';
import { reportFigures } from '#shared/domain/progress/report-figures.ts';
import { locales } from '#shared/domain/workspace.ts';
import { proposeReportTexts } from '#shared/i18n/propose-report-texts.ts';
import { createReportWording, writeKpi } from '#shared/i18n/report-wording.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, moment } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const context = buildContext({
  now: moment('2026-09-01T09:30:00.000Z'),
  today: day('2026-09-01'),
});
const facts = progressHistory();
const figures = reportFigures(facts, noFilter, context, localClockIn('Europe/Paris'));

for (const locale of locales) {
  test(`proposes a text for every section, naming nobody (${locale})`, () => {
    const words = createReportWording(locale, facts.skills);
    const texts = proposeReportTexts(facts, figures, words);
    for (const text of Object.values(texts)) expect(text).not.toBe('');
    const all = Object.values(texts).join('\n');
    expect(all).not.toMatch(/undefined|NaN|\{|\}/);
    for (const { person } of facts.participants) {
      expect(all).not.toContain(person.familyName);
    }
    expect(texts.participation).toContain('16');
  });
}

test('a figure that is missing or hidden is said in words, never as 0', () => {
  const words = createReportWording('en', []);
  expect(writeKpi('nps', { kind: 'missing' }, words)).toBe('not known');
  expect(writeKpi('nps', { kind: 'hidden' }, words)).toBe('hidden');
  expect(writeKpi('nps', { kind: 'value', value: -12.4, count: 9 }, words)).toBe('−12');
  expect(writeKpi('adherence', { kind: 'value', value: 81.6, count: 9 }, words)).toBe('82%');
});
