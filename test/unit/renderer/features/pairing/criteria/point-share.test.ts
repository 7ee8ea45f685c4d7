import { expect, test } from 'vitest';
import { defaultCriteria } from '#shared/domain/pairing/criterion.ts';
import { createShareReader } from '#renderer/features/pairing/criteria/point-share.ts';
import { buildParticipant, offer, want } from '#test/builders/match-participant.ts';

const read = createShareReader([
  buildParticipant('m', { offers: [offer('ai')], site: 'Lyon', department: 'IT' }),
  buildParticipant('s', { role: 'mentee', wants: [want('ai')], site: 'Lyon', department: 'HR' }),
]);

test('the points are shared among what can be measured, and the rest has none', () => {
  const shares = read({ criteria: defaultCriteria, gradeOrder: [] });
  expect([...shares.keys()].toSorted()).toEqual(['department', 'needs', 'site']);
  expect([...shares.values()].reduce((sum, points) => sum + points, 0)).toBeCloseTo(100, 6);
  expect(shares.get('needs')).toBeCloseTo((100 * 8) / 12, 1);
});

test('a criterion that rules out or is off has no points', () => {
  const criteria = defaultCriteria.map((criterion) =>
    criterion.measure === 'site'
      ? { ...criterion, kind: 'exclude' as const }
      : criterion.measure === 'department'
        ? { ...criterion, state: 'off' as const }
        : criterion,
  );
  expect([...read({ criteria, gradeOrder: [] })]).toEqual([['needs', 100]]);
});
