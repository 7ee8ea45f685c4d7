import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestAnonymous, hidden, missing } from '#shared/domain/progress/figure.ts';
import {
  measureFigure,
  measureOverTime,
  responseRate,
  trustGap,
} from '#shared/domain/progress/survey-figures.ts';
import { resultOf } from '#shared/domain/progress/survey-results.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyItem, SurveyRole } from '#shared/domain/progress/survey.ts';
import { day, testId } from '#test/builders/entities.ts';
import {
  buildInvitation,
  buildResponse,
  buildSurvey,
  buildSurveyItem,
} from '#test/builders/progress-entities.ts';

const trust = buildSurveyItem();
const nps = buildSurveyItem({ id: testId(0x211), kind: 'nps', measure: 'recommendation' });
const words = buildSurveyItem({
  id: testId(0x212),
  kind: 'text',
  measure: null,
  isRequired: false,
});
const anonymous = buildSurvey({ isAnonymous: true, state: 'closed', items: [trust, nps, words] });

let number = 0x1000;

function answered(
  role: SurveyRole,
  answers: readonly (readonly [SurveyItem, number | string])[],
  survey: Survey = anonymous,
): SurveyResponse {
  number += 1;
  return buildResponse({
    id: testId(number),
    surveyId: survey.id,
    personId: survey.isAnonymous ? null : testId(number),
    role,
    answers: Object.fromEntries(answers.map(([{ id }, answer]) => [id, answer])),
  });
}

function trusting(role: SurveyRole, levels: readonly number[], survey = anonymous) {
  return levels.map((level) => answered(role, [[trust, level]], survey));
}

const value = (mean: number, count: number) => ({ kind: 'value', value: mean, count });

describe('a measure', () => {
  test('is the mean of what was answered, with how many answers it rests on', () => {
    const survey = buildSurvey();
    const responses = [
      ...trusting('mentor', [4, 5], survey),
      ...trusting('mentee', [3, 9, -1], survey),
    ];
    const facts = { surveys: [survey], responses };
    expect(measureFigure(facts, 'trust', null)).toEqual(value(4, 3));
    expect(measureFigure(facts, 'trust', 'mentor')).toEqual(value(4.5, 2));
    expect(measureFigure(facts, 'satisfaction', null)).toEqual(missing);
    expect(trustGap(facts)).toEqual(value(1.5, 3));
  });

  test('of recommendation is the share of 9 and 10 less that of 0 to 6', () => {
    const survey = buildSurvey({ items: [nps] });
    const responses = [10, 9, 8, 7, 6].map((one) => answered('mentor', [[nps, one]], survey));
    expect(measureFigure({ surveys: [survey], responses }, 'recommendation', null)).toEqual(
      value(20, 5),
    );
  });

  test('an item on another scale adds nothing', () => {
    const survey = buildSurvey({ items: [{ ...trust, kind: 'skill' }] });
    const facts = { surveys: [survey], responses: trusting('mentor', [3], survey) };
    expect(measureFigure(facts, 'trust', null)).toEqual(missing);
  });

  test('over time has each survey that was opened, the oldest first', () => {
    const surveys = [
      buildSurvey({ id: testId(2), opensOn: day('2026-06-01') }),
      buildSurvey({ id: testId(1), opensOn: day('2026-04-01'), state: 'closed' }),
      buildSurvey({ id: testId(3), state: 'draft' }),
    ];
    expect(measureOverTime({ surveys, responses: [] }, 'trust')).toMatchObject([
      { surveyId: testId(1), on: '2026-04-01', figure: missing },
      { surveyId: testId(2), figure: missing },
    ]);
  });
});

describe('anonymous answers', () => {
  const figure = (responses: readonly SurveyResponse[], role: SurveyRole | null = null) =>
    measureFigure({ surveys: [anonymous], responses }, 'trust', role);

  test('are hidden under five, and shown from five on', () => {
    expect(figure(trusting('mentor', [1, 2, 3, 4]))).toEqual(hidden);
    expect(figure(trusting('mentor', [1, 2, 3, 4, 5]))).toEqual(value(3, 5));
  });

  test('are hidden while answers are taken, or one more would be the difference', () => {
    const open: Survey = { ...anonymous, state: 'open' };
    const responses = trusting('mentor', [1, 2, 3, 4, 5, 5]);
    expect(measureFigure({ surveys: [open], responses }, 'trust', null)).toEqual(hidden);
  });

  test('stay anonymous when the survey says that it is by name', () => {
    const responses = [...trusting('mentor', [4, 4, 4, 4, 4]), ...trusting('mentee', [1])];
    const byName = { ...anonymous, isAnonymous: false };
    expect(measureFigure({ surveys: [byName], responses }, 'trust', 'mentee')).toEqual(hidden);
    const few = { surveys: [byName], responses: responses.slice(2) };
    expect(measureFigure(few, 'trust', null)).toEqual(hidden);
    const open = { ...byName, state: 'open' } as const;
    expect(measureFigure({ surveys: [open], responses }, 'trust', null)).toEqual(hidden);
  });

  test('of neither side are shown when one side is one to four', () => {
    const responses = [...trusting('mentor', [1, 2, 3, 4, 5, 5]), ...trusting('mentee', [2, 2])];
    expect(figure(responses)).toEqual(value(3, 8));
    expect(figure(responses, 'mentor')).toEqual(hidden);
    expect(figure(responses, 'mentee')).toEqual(hidden);
    expect(trustGap({ surveys: [anonymous], responses })).toEqual(hidden);
  });

  test('of a skipped question count by themselves', () => {
    const responses = [1, 2, 3, 4, 5].map((level, index) =>
      answered('mentor', [[trust, level], ...(index < 4 ? ([[nps, 9]] as const) : [])]),
    );
    expect(figure(responses)).toEqual(value(3, 5));
    expect(resultOf(anonymous, nps, responses)).toEqual({ kind: 'hidden', why: 'few', count: 4 });
  });

  test('of one survey too few do not join the sum with another', () => {
    const named = buildSurvey({ id: testId(0x221) });
    const responses = [...trusting('mentor', [1, 1]), ...trusting('mentor', [5, 4], named)];
    const facts = { surveys: [anonymous, named], responses };
    expect(measureFigure(facts, 'trust', null)).toEqual(value(4.5, 2));
  });

  const levels = array(integer({ min: 1, max: 5 }), { maxLength: 9 });

  test('no difference of two figures rests on one to four answers', () => {
    assert(
      property(levels, levels, levels, levels, (a, b, c, d) => {
        const other: Survey = { ...anonymous, id: testId(0x222) };
        const responses = [
          ...trusting('mentor', a),
          ...trusting('mentee', b),
          ...trusting('mentor', c, other),
          ...trusting('mentee', d, other),
        ];
        const views = [[anonymous], [other], [anonymous, other]].map((surveys) => ({
          surveys,
          responses,
        }));
        const roles = [null, 'mentor', 'mentee'] as const;
        const counts = views.flatMap((facts) =>
          roles.map((role) => {
            const found = measureFigure(facts, 'trust', role);
            return found.kind === 'value' ? found.count : 0;
          }),
        );
        // Within one survey as over both: everyone less a side, both less one.
        for (const one of counts) {
          expect(one === 0 || one >= fewestAnonymous).toBe(true);
        }
        for (const [all = 0, mentors = 0, mentees = 0] of [
          counts.slice(0, 3),
          counts.slice(3, 6),
        ]) {
          const rest = all - Math.max(mentors, mentees);
          const isSplit = mentors + mentees > 0;
          expect(!isSplit || rest === 0 || rest >= fewestAnonymous).toBe(true);
        }
        const [first = 0, second = 0, both = 0] = [counts[0], counts[3], counts[6]];
        expect(both).toBe(first + second);
      }),
    );
  });
});

describe('words', () => {
  test('of anonymous answers come in the order of the words, without the side where it could tell', () => {
    const given = ['Zut', 'Élan', 'abc', 'Mieux', 'bien'];
    const responses = given.map((text, index) =>
      answered(index === 0 ? 'mentee' : 'mentor', [[words, text]]),
    );
    const result = resultOf(anonymous, words, responses);
    const reversed = resultOf(anonymous, words, responses.toReversed());
    expect(result).toEqual(reversed);
    expect(result).toMatchObject({
      kind: 'shown',
      texts: ['abc', 'bien', 'Élan', 'Mieux', 'Zut'].map((text) => ({
        text,
        role: null,
        personId: null,
      })),
    });
  });

  test('by name say whose they are, and blanks are no answer', () => {
    const survey = buildSurvey({ items: [words] });
    const responses = [answered('mentor', [[words, ' Fine ']], survey)];
    const blank = answered('mentor', [[words, '  ']], survey);
    expect(resultOf(survey, words, [...responses, blank])).toMatchObject({
      kind: 'shown',
      everyone: { count: 1, figure: missing },
      texts: [{ text: 'Fine', role: 'mentor', personId: responses[0]?.personId }],
    });
  });
});

test('a result tells how the answers spread, on each side', () => {
  const survey = buildSurvey();
  const responses = [...trusting('mentor', [5, 5], survey), ...trusting('mentee', [1], survey)];
  expect(resultOf(survey, trust, responses)).toMatchObject({
    everyone: {
      count: 3,
      spread: [1, 2, 3, 4, 5].map((answer) => ({
        answer,
        count: answer === 5 ? 2 : Number(answer === 1),
      })),
    },
    sides: [
      { role: 'mentor', figure: value(5, 2) },
      { role: 'mentee', figure: value(1, 1) },
    ],
  });
  expect(resultOf(survey, trust, [])).toEqual({ kind: 'missing' });
});

test('the response rate counts invitations of surveys that were opened', () => {
  const draft = buildSurvey({ id: testId(0x223), state: 'draft' });
  const invitations = [
    buildInvitation(),
    buildInvitation({ id: testId(0x241), isUsed: false }),
    buildInvitation({ id: testId(0x242), surveyId: draft.id }),
  ];
  expect(responseRate({ surveys: [buildSurvey(), draft], invitations })).toEqual(value(50, 2));
  expect(responseRate({ surveys: [draft], invitations })).toEqual(missing);
});

test('words without a name do not say who lets them be quoted, for one alone who does would be known by it', () => {
  const written = (survey: Survey) =>
    ['a', 'b', 'c', 'd', 'e'].map((text) => answered('mentee', [[words, text]], survey));
  const marks = (survey: Survey) => {
    const result = resultOf(survey, words, written(survey));
    return result.kind === 'shown' ? result.texts.map(({ mayQuote }) => mayQuote) : [];
  };
  expect(marks(anonymous)).toEqual([false, false, false, false, false]);
  expect(marks(buildSurvey({ items: [words] }))).toEqual([true, true, true, true, true]);
});
