import type { PairId, PersonId } from '#shared/domain/ids.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import { assessmentDays, assessmentTime, type AssessmentTime } from './assessment-dates.ts';
import { assessedSkills } from './assessment-skills.ts';
import { assessmentPoints, type Assessment, type AssessmentPoint } from './assessment.ts';
import { judgedSkills, latestOfEach } from './assessments-done.ts';
import { groupByPair, sessionsByPair } from './group-by-pair.ts';
import type { ProgressFacts } from './progress-facts.ts';

export interface AssessmentFacts extends Pick<
  ProgressFacts,
  'programme' | 'pairs' | 'goals' | 'sessions' | 'assessments'
> {
  readonly participants: readonly { readonly person: Person }[];
}

/** Somebody's skills as they or their partner judge them. */
interface Judgement {
  readonly subjectId: PersonId;
  readonly byId: PersonId;
}

/** One point of a pair: who has judged whom, and who has still to. */
export interface PointStanding {
  readonly point: AssessmentPoint;
  /** `YYYY-MM-DD`; null for a point the pair never comes to. */
  readonly dueOn: string | null;
  /** `done` once nobody has still to judge; otherwise what becomes of the rest. */
  readonly state: 'done' | AssessmentTime;
  readonly done: readonly Judgement[];
  readonly open: readonly Judgement[];
}

/** A pair that began, with all there is of its assessments. */
export interface PairAssessments {
  readonly pair: Pair;
  readonly mentor: Person;
  readonly mentee: Person;
  /** The mentee's before the mentor's. */
  readonly skills: readonly LearntSkill[];
  /** The latest of each point, subject and judge. */
  readonly assessments: readonly Assessment[];
  /** In the order of time. */
  readonly points: readonly PointStanding[];
}

/** Every pair that began and whose two people are still there, in any order. */
export function pairAssessments(
  facts: AssessmentFacts,
  { today }: { readonly today: string },
): readonly PairAssessments[] {
  const personById = new Map(facts.participants.map(({ person }) => [person.id, person]));
  const assessments = groupByPair(latestOfEach(facts.assessments), ({ pairId }) => [pairId]);
  const goals = groupByPair(facts.goals, ({ pairId }) => [pairId]);
  const sessions = sessionsByPair(facts.sessions);
  return facts.pairs.flatMap((pair): readonly PairAssessments[] => {
    const mentor = personById.get(pair.mentorId);
    const mentee = personById.get(pair.menteeId);
    if (!(isRunning(pair) || isPast(pair)) || pair.activeOn === null) return [];
    if (mentor === undefined || mentee === undefined) return [];
    const ofPair = assessments.get(pair.id) ?? [];
    const skills = assessedSkills({
      pair,
      mentor,
      mentee,
      goals: goals.get(pair.id) ?? [],
      sessions: sessions.get(pair.id) ?? [],
      assessments: ofPair,
    });
    const days = assessmentDays(pair, facts.programme);
    return [
      {
        pair,
        mentor,
        mentee,
        skills,
        assessments: ofPair,
        points: assessmentPoints.map((point) => {
          const { done, open } = judgementsAt(pair, skills, ofPair, point);
          const isDone = done.length > 0 && open.length === 0;
          return {
            point,
            dueOn: days[point] ?? null,
            state: isDone ? 'done' : timeIn(facts.programme, pair, days, point, today),
            done,
            open,
          };
        }),
      },
    ];
  });
}

/** As `assessmentTime`; of an archived programme nobody is asked any more. */
function timeIn(
  { state }: Pick<Programme, 'state'>,
  ...[pair, days, point, today]: Parameters<typeof assessmentTime>
): AssessmentTime {
  const time = assessmentTime(pair, days, point, today);
  return state === 'archived' && time !== 'missed' ? 'not-expected' : time;
}

/** Each of the two judges themselves and their partner, where there are skills to judge. */
function judgementsAt(
  { menteeId, mentorId }: Pair,
  skills: readonly LearntSkill[],
  ofPair: readonly Assessment[],
  point: AssessmentPoint,
): Pick<PointStanding, 'done' | 'open'> {
  const all = [menteeId, mentorId]
    .filter((id) => skills.some(({ personId }) => personId === id))
    .flatMap((subjectId): readonly Judgement[] => [
      { subjectId, byId: subjectId },
      { subjectId, byId: subjectId === menteeId ? mentorId : menteeId },
    ]);
  const isDone = ({ subjectId, byId }: Judgement) =>
    ofPair.some(
      (one) =>
        one.point === point &&
        one.subjectId === subjectId &&
        one.byId === byId &&
        judgedSkills(one.levels).length > 0,
    );
  const done = all.filter(isDone);
  return { done, open: all.filter((one) => !done.includes(one)) };
}

/** Assessments of one pair at one point that are still to be made. */
interface DueAssessment {
  readonly pairId: PairId;
  readonly point: AssessmentPoint;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  readonly state: 'upcoming' | 'due' | 'overdue';
  /** Those who have still to judge. */
  readonly open: readonly Judgement[];
}

/** What is still to be assessed, the earliest first. A pair that shares no skill is asked nothing. */
export function dueAssessments(
  facts: AssessmentFacts,
  context: { readonly today: string },
): readonly DueAssessment[] {
  return pairAssessments(facts, context)
    .flatMap(({ pair, points }) => points.flatMap((standing) => toDue(pair.id, standing)))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

function toDue(
  pairId: PairId,
  { point, dueOn, state, open }: PointStanding,
): readonly DueAssessment[] {
  if (dueOn === null || open.length === 0) return [];
  if (state !== 'upcoming' && state !== 'due' && state !== 'overdue') return [];
  return [{ pairId, point, dueOn, state, open }];
}
