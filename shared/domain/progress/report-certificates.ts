import type { CalendarDate, DomainContext, PersonId, SkillId } from '#shared/domain/ids.ts';
import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { assessedSkills } from './assessment-skills.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { hasBegun } from './report-participation.ts';
import type { SurveyRole } from './survey.ts';

/** What a participant is thanked for. Levels, health and reasons of an end are nobody else's business. */
export interface Certificate {
  readonly personId: PersonId;
  readonly name: string;
  /** Somebody with pairs on both sides gets one for each. */
  readonly role: SurveyRole;
  readonly from: CalendarDate;
  /** The last day of their pairs, at most today. */
  readonly to: string;
  readonly sessions: number;
  readonly minutes: number;
  /** What their pairs worked on, from junior to senior and the other way round. */
  readonly skills: Readonly<Record<GoalDirection, readonly SkillId[]>>;
}

type CertificateFacts = Pick<
  ProgressFacts,
  'programme' | 'participants' | 'sessions' | 'goals' | 'assessments'
>;

const roles = ['mentor', 'mentee'] as const satisfies readonly SurveyRole[];

/** One for each side on which somebody met their partner at least once, by name. */
export function certificatesOf(
  facts: CertificateFacts & Pick<ProgressFacts, 'pairs'>,
  context: Pick<DomainContext, 'today'>,
): readonly Certificate[] {
  return facts.participants
    .flatMap(({ person }) =>
      roles.flatMap((role) => {
        const pairs = facts.pairs.filter(
          (pair) => hasBegun(pair) && personIn(pair, role) === person.id,
        );
        const certificate = certify(pairs, facts, context);
        return certificate === null
          ? []
          : [{ personId: person.id, name: displayName(person), role, ...certificate }];
      }),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function personIn({ mentorId, menteeId }: Pair, role: SurveyRole): PersonId {
  return role === 'mentor' ? mentorId : menteeId;
}

function certify(
  pairs: readonly Pair[],
  facts: CertificateFacts,
  { today }: Pick<DomainContext, 'today'>,
): Omit<Certificate, 'personId' | 'name' | 'role'> | null {
  const held = facts.sessions.filter(({ pairIds, ...session }) =>
    pairs.some((pair) => pairIds.includes(pair.id) && didMeet(session, pair)),
  );
  const begins = pairs.flatMap(({ activeOn }) => (activeOn === null ? [] : [activeOn])).toSorted();
  const [from] = begins;
  if (held.length === 0 || from === undefined) return null;
  const ends = pairs.map((pair) => endOf(pair, facts.programme));
  const last = ends.reduce((latest, day) => (day > latest ? day : latest));
  return {
    from,
    to: [last, today].toSorted()[0] ?? today,
    sessions: held.length,
    minutes: held.reduce((sum, { heldMinutes, minutes }) => sum + (heldMinutes ?? minutes), 0),
    skills: {
      'to-mentee': skillsOf(pairs, 'to-mentee', facts),
      'to-mentor': skillsOf(pairs, 'to-mentor', facts),
    },
  };
}

/** A pair that began once the programme was to be over has the programme's length of its own. */
function endOf({ activeOn, history, state }: Pair, programme: ProgressFacts['programme']): string {
  const hasEnded = state === 'completed' || state === 'ended-early';
  const planned = lastDayOf(programme);
  const plannedEnd =
    activeOn === null || planned > activeOn
      ? planned
      : lastDayOf({ ...programme, startsOn: activeOn });
  return (hasEnded ? history.at(-1)?.on : undefined) ?? plannedEnd;
}

function skillsOf(
  pairs: readonly Pair[],
  direction: GoalDirection,
  { participants, goals, sessions, assessments }: CertificateFacts,
): readonly SkillId[] {
  const personById = new Map(participants.map(({ person }) => [person.id, person]));
  const skillIds = pairs.flatMap((pair) => {
    const mentor = personById.get(pair.mentorId);
    const mentee = personById.get(pair.menteeId);
    if (mentor === undefined || mentee === undefined) return [];
    const learner = direction === 'to-mentee' ? mentee : mentor;
    return assessedSkills({
      pair,
      mentor,
      mentee,
      goals: goals.filter(({ pairId }) => pairId === pair.id),
      sessions: sessions.filter(({ pairIds }) => pairIds.includes(pair.id)),
      assessments: assessments.filter(({ pairId }) => pairId === pair.id),
    })
      .filter(({ personId }) => personId === learner.id)
      .map(({ skillId }) => skillId);
  });
  return [...new Set(skillIds)];
}
