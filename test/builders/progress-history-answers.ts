import type { CalendarDate, IndicatorId, SurveyItemId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import type { Assessment } from '#shared/domain/progress/assessment.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyItem, SurveyRole } from '#shared/domain/progress/survey.ts';
import {
  buildAssessment,
  buildIndicator,
  buildIntervention,
  buildInvitation,
  buildPractice,
  buildReading,
  buildResponse,
  buildSurvey,
  buildSurveyItem,
} from './progress-entities.ts';
import {
  daysAfter,
  dealt,
  historyId,
  historySkills,
  inTurn,
  type HistorySize,
} from './history-parts.ts';

type Answers = Pick<
  ProgressFacts,
  | 'assessments'
  | 'surveys'
  | 'invitations'
  | 'responses'
  | 'practices'
  | 'indicators'
  | 'readings'
  | 'interventions'
>;

/** What is measured and asked during a history: see `progressHistory`. */
export function historyAnswers(
  size: HistorySize,
  pairs: readonly Pair[],
  startsOn: CalendarDate,
): Answers {
  const { programmeId, today } = size;
  const retention = historyId<IndicatorId>(20, 0);
  const active = historyId<IndicatorId>(20, 1);
  return {
    assessments: pairs.flatMap((pair, index) => assessmentsOf(size, pair, index)),
    ...surveyed(size, pairs, startsOn),
    practices: pairs.flatMap((pair, index) => practicesOf(size, pair, index)),
    indicators: [
      buildIndicator({ id: retention, programmeId }),
      buildIndicator({
        id: active,
        programmeId,
        name: 'Executives active on LinkedIn',
        unit: '',
        baseline: 2,
        target: 12,
        note: '',
      }),
    ],
    readings: [
      buildReading({
        id: historyId(21, 0),
        programmeId,
        indicatorId: retention,
        on: startsOn,
        value: 88,
      }),
      buildReading({
        id: historyId(21, 1),
        programmeId,
        indicatorId: retention,
        on: daysAfter(today, -10),
        value: 94,
      }),
      buildReading({
        id: historyId(21, 2),
        programmeId,
        indicatorId: active,
        on: daysAfter(today, -12),
        value: 11,
      }),
    ],
    interventions: pairs
      .filter((_, index) => index % 8 === 7)
      .map((pair, index) =>
        buildIntervention({
          id: historyId(22, index),
          programmeId,
          pairId: pair.id,
          on: daysAfter(today, -9),
          state: 'open',
          doneOn: null,
          outcome: '',
        }),
      ),
  };
}

const levels: readonly SkillLevel[] = [0, 1, 2, 3, 4];

function levelAt(number: number): SkillLevel {
  return inTurn(levels, Math.min(4, number));
}

/** Each judges themselves at the start and near the end: two skills of six, in return two of five. */
function assessmentsOf(
  { programmeId, today }: HistorySize,
  pair: Pair,
  index: number,
): readonly Assessment[] {
  const shared = { programmeId, pairId: pair.id, before: {} };
  const sides = [
    { personId: pair.menteeId, skills: historySkills.toMentee },
    { personId: pair.mentorId, skills: historySkills.toMentor },
  ];
  return sides.flatMap(({ personId, skills }, side) => {
    const judged = [inTurn(skills, index), inTurn(skills, index + 1)];
    const levelsAfter = (gain: number) =>
      Object.fromEntries(
        judged.map(({ id }, place) => [
          id,
          levelAt((dealt(index, side, place) % 2) + (gain === 0 ? 0 : gain + (place % 2))),
        ]),
      );
    const number = (index * 2 + side) * 2;
    const judge = { ...shared, subjectId: personId, byId: personId };
    return [
      buildAssessment({
        ...judge,
        id: historyId(23, number),
        point: 'start',
        doneOn: pair.activeOn ?? today,
        levels: levelsAfter(0),
      }),
      buildAssessment({
        ...judge,
        id: historyId(23, number + 1),
        point: 'end',
        doneOn: daysAfter(today, -8),
        levels: levelsAfter(1),
      }),
    ];
  });
}

const items: readonly SurveyItem[] = (
  [
    ['satisfaction', 'likert'],
    ['trust', 'likert'],
    ['recommendation', 'nps'],
  ] as const
).map(([measure, kind], index) => buildSurveyItem({ id: historyId(24, index), measure, kind }));
const [satisfactionId, trustId, recommendationId] = items.map(({ id }) => id);

function answersOf(number: number, role: SurveyRole): SurveyResponse['answers'] {
  const answers: Record<SurveyItemId, number> = {};
  if (satisfactionId !== undefined)
    answers[satisfactionId] = inTurn([4, 5, 5, 4, 3], dealt(number));
  if (trustId !== undefined) {
    answers[trustId] = inTurn(role === 'mentor' ? [4, 3, 4] : [5, 4, 5], dealt(number, 3));
  }
  if (recommendationId !== undefined) {
    answers[recommendationId] = inTurn([9, 10, 8, 6, 10, 9], dealt(number, 5));
  }
  return answers;
}

/** Everybody is asked each time, until there are as many answers as wanted; the last survey is anonymous. */
function surveyed(
  { programmeId, responses: wanted, today }: HistorySize,
  pairs: readonly Pair[],
  startsOn: CalendarDate,
): Pick<Answers, 'surveys' | 'invitations' | 'responses'> {
  const asked = pairs.flatMap((pair) => [
    { pair, personId: pair.mentorId, role: 'mentor' } as const,
    { pair, personId: pair.menteeId, role: 'mentee' } as const,
  ]);
  const count = asked.length === 0 ? 0 : Math.ceil(wanted / asked.length);
  const days = (Date.parse(today) - Date.parse(startsOn)) / 86_400_000;
  const surveys = Array.from({ length: count }, (_, index): Survey => {
    const opensOn = daysAfter(startsOn, Math.floor(((index + 0.8) * (days - 20)) / count));
    return buildSurvey({
      id: historyId(25, index),
      programmeId,
      title: { en: `Pulse ${String(index + 1)}`, fr: `Point rapide ${String(index + 1)}` },
      items,
      isAnonymous: count > 1 && index === count - 1,
      opensOn,
      dueOn: daysAfter(opensOn, 10),
      state: 'closed',
    });
  });
  const everyone = surveys.flatMap((survey) => asked.map((one) => ({ survey, ...one })));
  return {
    surveys,
    invitations: everyone.map(({ survey, personId, role }, index) => {
      const { key: _, ...invitation } = buildInvitation({
        id: historyId(26, index),
        programmeId,
        surveyId: survey.id,
        personId: survey.isAnonymous ? null : personId,
        role,
        isUsed: index < wanted,
      });
      return invitation;
    }),
    responses: everyone.slice(0, wanted).map(({ survey, personId, pair, role }, index) =>
      buildResponse({
        id: historyId(27, index),
        programmeId,
        surveyId: survey.id,
        personId: survey.isAnonymous ? null : personId,
        pairId: survey.isAnonymous ? null : pair.id,
        role,
        answeredOn: survey.isAnonymous ? survey.opensOn : daysAfter(survey.opensOn, index % 9),
        source: 'file',
        answers: answersOf(index, role),
      }),
    ),
  };
}

/** One adopted long ago and mostly kept, one adopted of late, one tried by every second pair and given up by every sixth. */
function practicesOf(
  { programmeId, today }: HistorySize,
  pair: Pair,
  index: number,
): readonly Practice[] {
  const shared = {
    programmeId,
    pairId: pair.id,
    personIds: [pair.menteeId],
    skillId: inTurn(historySkills.toMentee, index).id,
  };
  const triedOn = daysAfter(today, -150);
  const practices = [
    buildPractice({
      ...shared,
      id: historyId(28, index * 3),
      triedOn,
      adoptedOn: daysAfter(today, -120),
      check: { on: daysAfter(today, -30), isKept: index % 4 !== 3, note: '' },
    }),
    buildPractice({
      ...shared,
      id: historyId(28, index * 3 + 1),
      title: 'Shares files instead of mailing them',
      triedOn: daysAfter(today, -60),
      adoptedOn: daysAfter(today, -40),
      check: null,
    }),
  ];
  if (index % 2 === 1) return practices;
  const isGivenUp = index % 6 === 0;
  return [
    ...practices,
    buildPractice({
      ...shared,
      id: historyId(28, index * 3 + 2),
      title: 'Drafts with an AI assistant',
      state: isGivenUp ? 'abandoned' : 'tried',
      triedOn: daysAfter(today, -30),
      adoptedOn: null,
      check: null,
      abandonedOn: isGivenUp ? daysAfter(today, -5) : null,
      abandonReason: isGivenUp ? 'Too slow' : '',
    }),
  ];
}
