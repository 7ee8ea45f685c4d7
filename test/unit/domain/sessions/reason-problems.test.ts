import { expect, test } from 'vitest';
import { findReasonProblems } from '#shared/domain/sessions/reason-problems.ts';

test('whose side it was must be chosen, and a long reason is refused rather than cut', () => {
  expect(findReasonProblems({ by: 'mentee', reason: 'x'.repeat(500) })).toEqual([]);
  expect(findReasonProblems({ by: null, reason: 'x'.repeat(501) })).toEqual([
    'party-missing',
    'reason-too-long',
  ]);
});
