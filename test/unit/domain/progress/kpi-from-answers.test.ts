import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { missing } from '#shared/domain/progress/figure.ts';
import { buildPair, testId } from '#test/builders/entities.ts';
import {
  buildAssessment,
  buildResponse,
  buildSurvey,
  buildSurveyItem,
} from '#test/builders/progress-entities.ts';
import { amountOf, figures, pair, value } from './kpi-input.ts';

const level = fc.constantFrom<SkillLevel>(0, 1, 2, 3, 4);
const judged = fc.array(
  fc.record({ isMentee: fc.boolean(), start: level, end: level, skill: fc.nat(20) }),
  { minLength: 1, maxLength: 30 },
);

/** Self-assessments at the start and the end, of one skill each, by people of as many pairs. */
function gainFacts(scores: readonly { isMentee: boolean; start: SkillLevel; end: SkillLevel }[]) {
  const pairs = scores.map((_score, index) =>
    buildPair({
      id: testId(0x2000 + index),
      mentorId: testId(0x3000 + 2 * index),
      menteeId: testId(0x3001 + 2 * index),
      state: 'active',
      history: [],
    }),
  );
  const assessments = scores.flatMap(({ isMentee, start, end }, index) => {
    const of = pairs[index] ?? pair;
    const subjectId = isMentee ? of.menteeId : of.mentorId;
    const at = (point: 'start' | 'end', id: number, points: SkillLevel) =>
      buildAssessment({
        id: testId(id + 2 * index),
        pairId: of.id,
        point,
        subjectId,
        byId: subjectId,
        levels: { [testId<SkillId>(0x51)]: points },
        before: {},
      });
    return [at('start', 0x4000, start), at('end', 0x4001, end)];
  });
  return { pairs, assessments };
}

describe('what was learnt', () => {
  test('is the mean of end − start; normalised, the mean share of what was left to learn', () => {
    const all = figures(
      gainFacts([
        { isMentee: true, start: 1, end: 3 },
        { isMentee: true, start: 4, end: 4 },
        { isMentee: false, start: 2, end: 3 },
      ]),
    );
    expect(all['skill-gain']).toEqual(value(1, 3));
    // The mean of two thirds and a half.
    expect(all['normalised-gain']).toMatchObject({ kind: 'value', count: 2 });
    expect(amountOf(all['normalised-gain'])).toBeCloseTo((100 * 7) / 12, 10);
    expect(all.reciprocity).toEqual(value(1, 3));
  });

  test('cannot be compared where mentees gained nothing, or one side was not asked', () => {
    const mentor = { isMentee: false, start: 1, end: 2 } as const;
    const idle = { isMentee: true, start: 2, end: 2 } as const;
    const worse = { isMentee: true, start: 2, end: 1 } as const;
    expect(figures(gainFacts([mentor, idle])).reciprocity).toEqual(missing);
    expect(figures(gainFacts([mentor, worse])).reciprocity).toEqual(missing);
    expect(figures(gainFacts([mentor])).reciprocity).toEqual(missing);
    expect(figures(gainFacts([{ ...idle, end: 4 }])).reciprocity).toEqual(missing);
  });

  test('lies from −4 to 4, at most 100 % of what was left, and is undone by its mirror', () => {
    fc.assert(
      fc.property(judged, (scores) => {
        const { 'skill-gain': gain, 'normalised-gain': normalised } = figures(gainFacts(scores));
        const mirrored = scores.map(({ isMentee, start, end }) => ({
          isMentee,
          start: end,
          end: start,
        }));
        const back = figures(gainFacts(mirrored))['skill-gain'];
        expect(Math.abs(amountOf(gain))).toBeLessThanOrEqual(4);
        expect(amountOf(back)).toBeCloseTo(-amountOf(gain), 10);
        // Missing where everybody began at the top.
        expect(normalised.kind !== 'value' || normalised.value <= 100).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what people answered', () => {
  test('gives an NPS from −100 to 100 and trust from 1 to 5', () => {
    const [trustItem, npsItem] = [
      buildSurveyItem(),
      buildSurveyItem({ id: testId(0x211), kind: 'nps', measure: 'recommendation' }),
    ];
    const answers = fc.array(
      fc.record({ trust: fc.integer({ min: 1, max: 5 }), nps: fc.nat(10) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const all = figures({
          surveys: [buildSurvey({ items: [trustItem, npsItem] })],
          responses: given.map((one, index) =>
            buildResponse({
              id: testId(0x5000 + index),
              answers: { [trustItem.id]: one.trust, [npsItem.id]: one.nps },
            }),
          ),
        });
        expect(all.nps).toMatchObject({ kind: 'value', count: given.length });
        expect(all.trust).toMatchObject({ kind: 'value', count: given.length });
        expect(Math.abs(amountOf(all.nps))).toBeLessThanOrEqual(100);
        expect(amountOf(all.trust)).toBeGreaterThanOrEqual(1);
        expect(amountOf(all.trust)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });
});
