import { describe, expect, test } from 'vitest';
import type { MatchProgress } from '#shared/domain/pairing/match-progress.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { describeMatchProgress } from '#shared/i18n/describe-match-progress.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

function tell(progress: MatchProgress, locale: Locale = 'en') {
  return describeMatchProgress(progress, createTranslate(locale));
}

function searching(search: number, solves: number, mostSolves: number | null): MatchProgress {
  return { kind: 'searching', search, solves, mostSolves };
}

describe('the progress of a proposal in words', () => {
  test('moves in its figures, while the stage keeps its name', () => {
    const first = tell({ kind: 'scoring', done: 1, total: 1200 });
    const later = tell({ kind: 'scoring', done: 300, total: 1200 });
    expect(first.figures).toBe('1 of 1,200 mentors');
    expect(later).toEqual({ stage: first.stage, figures: '300 of 1,200 mentors', share: 0.25 });
    expect(tell({ kind: 'scoring', done: 1, total: 1200 }, 'fr').figures).toBe(
      '1 sur 1\u202f200 mentors',
    );
  });

  test('has no share of nobody', () => {
    expect(tell({ kind: 'scoring', done: 0, total: 0 }).share).toBeNull();
  });

  test('says how many solves there are at most only where it is known', () => {
    expect(tell(searching(1, 4, 16))).toMatchObject({
      figures: '4 of at most 16 tried',
      share: 0.25,
    });
    expect(tell(searching(1, 4, null))).toMatchObject({ figures: '4 tried', share: null });
    expect(tell(searching(1, 1, 16), 'fr').figures).toBe('1 essayée sur 16 au plus');
  });

  test('counts the searches from the second on', () => {
    expect(tell(searching(2, 0, null)).figures).toBe('search 2: 0 tried');
    expect(tell(searching(2, 3, 16), 'fr').figures).toBe(
      'recherche 2\u202f: 3 essayées sur 16 au plus',
    );
    expect(tell(searching(2, 0, null)).stage).toBe(tell(searching(1, 4, 16)).stage);
  });

  test.each(['counting', 'arranging', 'checking', 'explaining'] as const)(
    'has a name and no figures for %s',
    (kind) => {
      const english = tell({ kind });
      const french = tell({ kind }, 'fr');
      expect(english).toMatchObject({ figures: null, share: null });
      expect(french.stage).not.toBe(english.stage);
    },
  );
});
