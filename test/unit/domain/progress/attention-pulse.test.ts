import { expect, test } from 'vitest';
import { surveyedPulse } from '#shared/domain/progress/attention-pulse.ts';
import type { SurveyItemId } from '#shared/domain/ids.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildResponse, buildSurvey, buildSurveyItem } from '#test/builders/progress-entities.ts';

const pair = buildPair();
const today = day('2026-06-30');
const trust = testId<SurveyItemId>(0x210);
const workload = testId<SurveyItemId>(0x211);
const open = testId<SurveyItemId>(0x212);
const items = [
  buildSurveyItem({ id: trust }),
  buildSurveyItem({ id: workload, measure: 'workload' }),
  buildSurveyItem({ id: open, kind: 'nps', measure: 'recommendation' }),
];
const spring = buildSurvey({ id: testId(0x220), items });
const summer = buildSurvey({ id: testId(0x221), items });

const byMentee = buildResponse({
  answeredOn: day('2026-05-11'),
  answers: { [trust]: 4, [workload]: 2, [open]: 10 },
});
const byMentor = buildResponse({
  id: testId(0x251),
  personId: pair.mentorId,
  role: 'mentor',
  answeredOn: day('2026-05-13'),
  answers: { [trust]: 5 },
});

test('the pulse is the mean of both, each by the mean of their answers from 1 to 5', () => {
  expect(surveyedPulse(pair, [spring], [byMentor, byMentee], today)).toEqual({
    on: '2026-05-13',
    pulse: 4,
  });
});

test('the last survey that either has answered counts, and it alone', () => {
  const later = buildResponse({
    id: testId(0x252),
    surveyId: summer.id,
    answeredOn: day('2026-06-02'),
    answers: { [trust]: 1 },
  });
  expect(surveyedPulse(pair, [spring, summer], [later, byMentor, byMentee], today)).toEqual({
    on: '2026-06-02',
    pulse: 1,
  });
});

test('nothing is known from an anonymous survey, another kind, other people or a day still to come', () => {
  const none = [
    [buildSurvey({ ...spring, isAnonymous: true }), byMentee],
    [buildSurvey({ ...spring, purpose: 'end' }), byMentee],
    [spring, buildResponse({ ...byMentee, pairId: testId(0x99) })],
    [spring, buildResponse({ ...byMentee, personId: testId(0x77) })],
    [spring, buildResponse({ ...byMentee, personId: null })],
    [spring, buildResponse({ ...byMentee, answeredOn: day('2026-07-01') })],
    [spring, buildResponse({ ...byMentee, answers: { [open]: 9, [trust]: 7 } })],
  ] as const;
  for (const [survey, response] of none) {
    expect(surveyedPulse(pair, [survey], [response], today)).toBeNull();
  }
});
