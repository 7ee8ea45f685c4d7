import { expect, test } from 'vitest';
import { listRuleDifferences } from '#renderer/features/pairing/scenarios/rule-lines.ts';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildRules, personId } from '#test/builders/match-participant.ts';

const t = createTranslate('en');
const availability: MatchCriterion = {
  measure: 'availability',
  kind: 'weight',
  weight: 3,
  state: 'on',
};

test('the same rules differ in nothing', () => {
  expect(listRuleDifferences([buildRules(), buildRules()], t)).toEqual([]);
});

test('only what differs is told, each in words', () => {
  const board = buildRules({ criteria: [availability] });
  const other = buildRules({
    criteria: [
      { ...availability, kind: 'must', option: { kind: 'minutes', minutes: 120 } },
      {
        measure: 'custom',
        kind: 'exclude',
        weight: 2,
        state: 'on',
        option: { kind: 'field', field: 'School', comparison: 'equal' },
      },
    ],
    objective: 'fairest',
    separateTeams: true,
    vetoes: [{ personId: personId('a'), otherId: personId('b') }],
    keep: { pairs: [], mostMoved: 2 },
  });
  expect(listRuleDifferences([board, other], t)).toEqual([
    { label: 'What counts first', texts: ['Best fit', 'Fairest'] },
    {
      label: t('matching.measure.availability'),
      texts: ['Weight 3', 'Required, weight 3 · 120 minutes a week'],
    },
    { label: 'Same: School', texts: ['Off', 'Rules out'] },
    { label: 'Same team or manager', texts: ['May be paired', 'Kept apart'] },
    { label: 'Pairs on the board', texts: ['Free to change', 'Kept, at most 2 moved'] },
    { label: 'Pairs ruled out by you or on request', texts: ['0', '1'] },
  ]);
});
