import type { PersonId, RoundId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import {
  buildEnrolment,
  buildPair,
  buildPerson,
  buildProgramme,
  buildRound,
  day,
  moment,
  testId,
} from './entities.ts';
import {
  daysAfter,
  dealt,
  historyId,
  historySkills,
  inTurn,
  monthsBefore,
  type HistorySize,
} from './history-parts.ts';
import { historyAnswers } from './progress-history-answers.ts';
import { buildCharter, buildGoal, buildSession } from './session-entities.ts';

const smallFirm: HistorySize = {
  pairs: 16,
  sessionsPerPair: 9,
  responses: 160,
  today: day('2026-09-01'),
  programmeId: testId(0x10),
  roundId: testId(0x20),
};

export const historyDepartments = ['Finance', 'Marketing', 'Operations', 'Sales'] as const;
export const historySites = ['Lyon', 'Paris', 'Nantes'] as const;

const givenNames = ['Nora', 'Samuel', 'Inès', 'Malik', 'Chloé', 'Hugo', 'Lina', 'Théo'];
const familyNames = ['Haddad', 'Petit', 'Nguyen', 'Bernard', 'Costa', 'Leroy', 'Diallo', 'Roche'];

/** A programme with six months behind it, the same in every run: pairs, sessions, skills, answers, practices. */
export function progressHistory(wanted: Partial<HistorySize> = {}): ProgressFacts {
  const size = { ...smallFirm, ...wanted };
  const startsOn = monthsBefore(size.today, 6);
  const laterRound = historyId<RoundId>(2, 0);
  const numbers = Array.from({ length: size.pairs }, (_, index) => index);
  const pairs = numbers.map((index): Pair => {
    // The last quarter runs in a second round, from the middle on.
    const isLater = index >= Math.ceil((size.pairs * 3) / 4);
    const activeOn = isLater ? monthsBefore(size.today, 3) : startsOn;
    return buildPair({
      id: historyId(3, index),
      programmeId: size.programmeId,
      roundId: isLater ? laterRound : size.roundId,
      scenarioId: null,
      mentorId: historyId(4, index),
      menteeId: historyId(5, index),
      breakdown: [],
      acceptedOn: daysAfter(activeOn, -10),
      activeOn,
      state: 'active',
      history: [],
    });
  });
  return {
    programme: buildProgramme({
      id: size.programmeId,
      startsOn,
      state: 'active',
      name: 'Digital cohort',
    }),
    rounds: [
      buildRound({
        id: size.roundId,
        programmeId: size.programmeId,
        startsOn,
        state: 'active',
      }),
      buildRound({
        id: laterRound,
        programmeId: size.programmeId,
        number: 2,
        startsOn: monthsBefore(size.today, 3),
        state: 'active',
      }),
    ],
    participants: numbers.flatMap((index) => [
      participantAt(size, index, 'mentor'),
      participantAt(size, index, 'mentee'),
    ]),
    skills: [...historySkills.toMentee, ...historySkills.toMentor],
    pairs,
    charters: pairs.map((pair, index) =>
      buildCharter({
        id: historyId(6, index),
        programmeId: size.programmeId,
        pairId: pair.id,
        version: 1,
        state: 'agreed',
        mentorAgreedOn: pair.activeOn,
        menteeAgreedOn: pair.activeOn,
      }),
    ),
    goals: pairs.flatMap((pair, index) => goalsOf(size, pair, index)),
    sessions: pairs.flatMap((pair, index) => sessionsOf(size, pair, index)),
    ...historyAnswers(size, pairs, startsOn),
  };
}

function participantAt(
  { programmeId }: HistorySize,
  index: number,
  role: 'mentor' | 'mentee',
): Participant {
  const isMentor = role === 'mentor';
  const personId = historyId<PersonId>(isMentor ? 4 : 5, index);
  const [taught, learnt] = isMentor
    ? [historySkills.toMentee, historySkills.toMentor]
    : [historySkills.toMentor, historySkills.toMentee];
  return {
    person: buildPerson({
      id: personId,
      givenName: inTurn(givenNames, isMentor ? index : index + 3),
      familyName: `${inTurn(familyNames, isMentor ? index * 3 : index * 5 + 1)}${index < 8 ? '' : ` ${String(index)}`}`,
      email: '',
      department: inTurn(historyDepartments, isMentor ? index : index + 1),
      site: inTurn(historySites, index),
      customFields: {},
      managerReference: '',
      claims: [
        { direction: 'offered', skillId: inTurn(taught, index).id, level: 3 },
        { direction: 'wanted', skillId: inTurn(learnt, index).id, priority: 3 },
        { direction: 'wanted', skillId: inTurn(learnt, index + 1).id, priority: 1 },
      ],
    }),
    enrolment: buildEnrolment({
      id: historyId(isMentor ? 7 : 8, index),
      programmeId,
      personId,
      role,
      choices: [],
    }),
  };
}

function goalsOf({ programmeId, today }: HistorySize, pair: Pair, index: number) {
  const shared = { programmeId, pairId: pair.id, milestones: [], movedOn: daysAfter(today, -7) };
  return [
    buildGoal({
      ...shared,
      id: historyId(9, index * 2),
      direction: 'to-mentee',
      skillId: inTurn(historySkills.toMentee, index).id,
      state: index % 3 === 0 ? 'progressing' : 'achieved',
    }),
    buildGoal({
      ...shared,
      id: historyId(9, index * 2 + 1),
      direction: 'to-mentor',
      title: 'Read a budget',
      skillId: inTurn(historySkills.toMentor, index).id,
      state: index % 4 === 0 ? 'open' : 'achieved',
    }),
  ];
}

/** Held but for one in nine, one in fourteen and one in seventeen; and one to come, but for each eighth pair. */
function sessionsOf(
  { programmeId, sessionsPerPair, today }: HistorySize,
  { id: pairId, mentorId, menteeId, activeOn }: Pair,
  pairIndex: number,
): readonly Session[] {
  const begin = activeOn ?? today;
  const days = Math.max(1, (Date.parse(today) - Date.parse(begin)) / 86_400_000 - 6);
  const hasNext = pairIndex % 8 !== 7;
  return Array.from({ length: sessionsPerPair }, (_, index) => {
    const number = pairIndex * sessionsPerPair + index;
    const isNext = hasNext && index === sessionsPerPair - 1;
    const on = isNext
      ? daysAfter(today, 5 + (pairIndex % 5))
      : daysAfter(begin, Math.floor(((index + 0.5) * days) / sessionsPerPair));
    const startsAt = moment(`${on}T09:00:00.000Z`);
    const shared = {
      id: historyId<Session['id']>(10, number),
      programmeId,
      pairIds: [pairId],
      seriesId: null,
      title: '',
      startsAt,
      agenda: [],
      moves: [],
      decisions: [],
      levels: [],
    };
    if (isNext) {
      return buildSession({ ...shared, state: 'planned', attendance: {}, satisfaction: {} });
    }
    const by = number % 9 === 4 ? 'mentee' : number % 14 === 6 ? 'mentor' : null;
    if (by !== null || number % 17 === 8) {
      return buildSession({
        ...shared,
        state: by === null ? 'missed' : 'cancelled',
        absence: { by: by ?? 'mentor', reason: '', at: startsAt },
        attendance: {},
        satisfaction: {},
      });
    }
    return buildSession({
      ...shared,
      state: 'held',
      heldMinutes: 30 + (dealt(number) % 4) * 10,
      attendance: { [mentorId]: true, [menteeId]: true },
      satisfaction: { [menteeId]: inTurn([5, 4, 5, 3] as const, dealt(number)) },
    });
  });
}
