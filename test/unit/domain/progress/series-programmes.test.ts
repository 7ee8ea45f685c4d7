import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { practicesKept } from '#shared/domain/progress/kpi-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { noFilter, type ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import { compareProgrammes } from '#shared/domain/progress/series-groups.ts';
import { day, moment, testId } from '#test/builders/entities.ts';
import { buildResponse, buildSurvey, buildSurveyItem } from '#test/builders/progress-entities.ts';
import { buildProgressFacts } from '#test/builders/progress-facts.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const present = { now: moment('2026-09-01T12:00:00.000Z'), today: day('2026-09-01') };

function compare(programmes: readonly ProgressFacts[], filter: ProgressFilter = noFilter) {
  return compareProgrammes(programmes, filter, present, computerClock);
}

const history = progressHistory();

/** A programme that has only just been thought of. */
function bareProgramme(number: number): ProgressFacts {
  const id = testId<ProgrammeId>(number);
  const name = `Programme number ${String(number)}`;
  const { programme, skills } = history;
  return buildProgressFacts({ programme: { ...programme, id, name }, skills });
}

function lettersById(programmes: readonly ProgressFacts[]) {
  return new Map(compare(programmes).map(({ id, letter }) => [id, letter]));
}

describe('programmes side by side', () => {
  test('have each their own figures with their counts; nothing to show is missing, not nought', () => {
    const bare = bareProgramme(0x900);
    const compared = compare([history, bare]);
    const full = compared.find(({ id }) => id === history.programme.id);
    expect(full).toMatchObject({ name: history.programme.name, pairs: 16 });
    expect(full?.held).toMatchObject({ kind: 'value' });
    expect(full?.gain).toMatchObject({ kind: 'value' });
    expect(full?.kept).toEqual(practicesKept(history, present));
    expect(full?.kept).toMatchObject({ kind: 'value' });
    expect(full?.practicesAdopted).toBeGreaterThan(0);
    expect(compared.find(({ id }) => id === bare.programme.id)).toMatchObject({
      pairs: 0,
      held: { kind: 'missing' },
      gain: { kind: 'missing' },
      satisfaction: { kind: 'missing' },
      nps: { kind: 'missing' },
      kept: { kind: 'missing' },
      practicesAdopted: 0,
    });
  });

  test('hide what fewer than five answered anonymously', () => {
    const item = buildSurveyItem({ measure: 'satisfaction' });
    const survey = buildSurvey({ items: [item], isAnonymous: true, state: 'closed' });
    const asked = (count: number): ProgressFacts => ({
      ...bareProgramme(0x900),
      surveys: [survey],
      responses: Array.from({ length: count }, (_, index) =>
        buildResponse({
          id: testId(0x300 + index),
          surveyId: survey.id,
          personId: null,
          pairId: null,
          role: 'mentee',
          answers: { [item.id]: 4 },
        }),
      ),
    });
    expect(compare([asked(4)])[0]?.satisfaction).toEqual({ kind: 'hidden' });
    expect(compare([asked(5)])[0]?.satisfaction).toMatchObject({ value: 4, count: 5 });
  });

  test('are compared over the days of the filter, and over all rounds', () => {
    const whole = compare([history])[0];
    const [round] = history.rounds;
    const roundId = round?.id ?? null;
    expect(roundId).not.toBeNull();
    expect(compare([history], { ...noFilter, roundId })[0]).toEqual(whole);
    const later = compare([history], { ...noFilter, from: day('2026-07-01') })[0];
    expect(later?.held).toMatchObject({ kind: 'value' });
    expect(later?.held).not.toEqual(whole?.held);
  });
});

describe('the letters of programmes', () => {
  const many = Array.from({ length: 30 }, (_, index) => bareProgramme(0x900 + index));

  test('follow one another, beyond Z too', () => {
    const letters = compare(many).map(({ letter }) => letter);
    expect(letters.slice(0, 3)).toEqual(['A', 'B', 'C']);
    expect(letters.slice(25)).toEqual(['Z', 'AA', 'AB', 'AC', 'AD']);
  });

  test('stay the same, whichever programme is looked at and however they are called', () => {
    const letters = lettersById(many);
    const order = fc.shuffledSubarray(many, { minLength: many.length });
    fc.assert(
      fc.property(order, fc.string(), (shuffled, name) => {
        const renamed = shuffled.map((facts) => ({
          ...facts,
          programme: { ...facts.programme, name },
        }));
        expect(lettersById(renamed)).toEqual(letters);
      }),
      { numRuns: 20 },
    );
  });

  test('do not follow the order in which programmes were made', () => {
    const ids = compare(many).map(({ id }) => id);
    const rising = ids.filter((id, index) => id > (ids[index - 1] ?? ''));
    expect(rising.length).toBeGreaterThan(8);
    expect(rising.length).toBeLessThan(22);
  });
});
