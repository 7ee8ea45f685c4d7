import { describe, expect, test } from 'vitest';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { filterFacts } from '#shared/domain/progress/filter-facts.ts';
import { kpiFigures } from '#shared/domain/progress/kpi-figures.ts';
import { noFilter, type ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { compareGroups, groupings, type Grouping } from '#shared/domain/progress/series-groups.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const context = buildContext();
const history = progressHistory();
const [one, other] = history.pairs;
const [first, ...rest] = history.sessions;
if (one === undefined || other === undefined || first === undefined) throw new Error('No history');
/** With a workshop of two pairs, which a filter can cut. */
const facts: ProgressFacts = {
  ...history,
  sessions: [{ ...first, state: 'held', pairIds: [one.id, other.id] }, ...rest],
};

function filterOf(grouping: Grouping, key: string): ProgressFilter {
  if (grouping !== 'round') return { ...noFilter, [grouping]: key };
  return {
    ...noFilter,
    roundId: facts.rounds.find(({ number }) => String(number) === key)?.id ?? null,
  };
}

describe('groups side by side', () => {
  test.each(groupings)('by %s, each has what the filter gives for it', (grouping) => {
    const groups = compareGroups(facts, grouping, context, computerClock);
    expect(groups.length).toBeGreaterThan(0);
    for (const { key, held, gain, nps } of groups) {
      const filtered = filterFacts(facts, filterOf(grouping, key), computerClock);
      const kpis = kpiFigures(filtered, context, computerClock);
      expect({ held, gain, nps }).toEqual({
        held: kpis.adherence,
        gain: kpis['skill-gain'],
        nps: kpis.nps,
      });
    }
  });

  test('what was worked out for one part of the facts is not told of another', () => {
    const whole = kpiFigures(facts, context, computerClock);
    const none = kpiFigures(
      { ...facts, pairs: [], sessions: [], assessments: [], responses: [] },
      context,
      computerClock,
    );
    expect(whole['skill-gain'].kind).toBe('value');
    expect([none['skill-gain'], none.adherence, none.nps].map(({ kind }) => kind)).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
    expect(kpiFigures(facts, context, computerClock)).toEqual(whole);
  });
});
