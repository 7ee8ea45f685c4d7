import { expect, test } from 'vitest';
import { reportIn, withText, withTitle } from '#shared/domain/progress/report-edits.ts';
import { buildProgressReport } from '#test/builders/progress-entities.ts';
import { testId } from '#test/builders/entities.ts';

const fresh = {
  id: testId<ReturnType<typeof buildProgressReport>['id']>(9),
  programmeId: buildProgressReport().programmeId,
};

test('each language has a report of its own', () => {
  const french = buildProgressReport();
  expect(reportIn([french], 'fr', fresh)).toBe(french);
  expect(reportIn([french], 'en', fresh)).toEqual({
    ...fresh,
    locale: 'en',
    title: '',
    texts: {},
    quotes: [],
  });
});

test('a text that is emptied, or again the proposed one, is given back', () => {
  const report = buildProgressReport({ texts: { purpose: 'Mine', limits: 'Also mine' } });
  expect(withText(report, 'purpose', '  ', 'Proposed').texts).toEqual({ limits: 'Also mine' });
  expect(withText(report, 'purpose', 'Proposed ', 'Proposed').texts).toEqual({
    limits: 'Also mine',
  });
  expect(withText(report, 'results', ' New ', 'Proposed').texts).toMatchObject({
    purpose: 'Mine',
    results: 'New',
  });
});

test('the proposed title is not stored', () => {
  const report = buildProgressReport({ title: 'Mine' });
  expect(withTitle(report, 'Proposed ', 'Proposed').title).toBe('');
  expect(withTitle(report, 'Other', 'Proposed').title).toBe('Other');
});
