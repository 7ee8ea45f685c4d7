import type { CalendarDate, PairId, PersonId, RoundId, SurveyId } from '#shared/domain/ids.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { createdAt } from '#shared/domain/pair-life/created-at.ts';
import type { Goal, Milestone } from '#shared/domain/pair-life/goal.ts';
import { dayOn } from '#shared/domain/pair-life/last-contact.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import { isClosed } from '#shared/domain/programme/turn-programme.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Intervention } from './intervention.ts';
import type { Practice } from './practice.ts';
import type { ProgressFacts } from './progress-facts.ts';
import type { Survey } from './survey.ts';
import { stepAsOf } from './unknown-as-of.ts';

type DayClock = Pick<LocalClock, 'localAt'>;

/**
 * What was known at the end of a day. What took place by then counts, or failed to, though it may have
 * been written down later, and so do the people it concerns; what was only ahead counts if it had been
 * written down. Where people work has no history: they are taken for what they are now. What else is
 * not known of the day, `unknownAsOf` tells.
 */
export function factsAsOf(facts: ProgressFacts, day: CalendarDate, clock: DayClock): ProgressFacts {
  const wasWritten = (id: string) => {
    const moment = createdAt(id);
    return moment === null || dayOn(clock, moment) <= day;
  };
  const surveys = facts.surveys
    .filter(({ opensOn }) => opensOn <= day)
    .map((survey) => surveyAsOf(survey, day));
  const surveyIds = new Set<SurveyId>(surveys.map(({ id }) => id));
  const responses = facts.responses.filter(
    ({ surveyId, answeredOn }) => surveyIds.has(surveyId) && answeredOn <= day,
  );
  const answered = new Set(responses.map(({ surveyId, personId }) => `${surveyId} ${personId}`));
  const pairs = facts.pairs.flatMap((pair) => pairAsOf(pair, day, wasWritten(pair.id)));
  const paired = new Set<PersonId>(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  return {
    ...facts,
    programme: programmeAsOf(facts.programme, day),
    rounds: roundsAsOf(facts.rounds, day),
    participants: facts.participants.filter(
      ({ person, enrolment }) => paired.has(person.id) || wasWritten(enrolment.id),
    ),
    pairs,
    charters: chartersAsOf(facts.charters, day),
    goals: facts.goals.filter(({ id }) => wasWritten(id)).map((goal) => goalAsOf(goal, day, clock)),
    sessions: facts.sessions.flatMap((session) =>
      sessionAsOf(session, day, clock, () => wasWritten(session.id)),
    ),
    assessments: facts.assessments.filter(({ doneOn }) => doneOn <= day),
    surveys,
    invitations: facts.invitations
      .filter(({ surveyId }) => surveyIds.has(surveyId))
      .map((invitation) =>
        // Of an anonymous survey no answer has a day of its own.
        invitation.personId === null ||
        answered.has(`${invitation.surveyId} ${invitation.personId}`)
          ? invitation
          : { ...invitation, isUsed: false },
      ),
    responses,
    practices: facts.practices
      .filter(({ triedOn }) => triedOn <= day)
      .map((practice) => practiceAsOf(practice, day)),
    readings: facts.readings.filter(({ on }) => on <= day),
    interventions: facts.interventions
      .filter(({ on }) => on <= day)
      .map((intervention) => interventionAsOf(intervention, day)),
  };
}

function programmeAsOf(programme: Programme, day: CalendarDate): Programme {
  if (!isClosed(programme)) return programme;
  const { closedOn } = programme;
  const wasClosed = closedOn === null ? day > lastDayOf(programme) : day >= closedOn;
  return wasClosed ? programme : { ...programme, state: 'active', closedOn: null };
}

function pairAsOf(pair: Pair, day: CalendarDate, wasWritten: boolean): readonly Pair[] {
  const history = pair.history.filter(({ on }) => on <= day);
  const { activeOn, acceptedOn } = pair;
  const last = history.at(-1);
  if (activeOn !== null && activeOn <= day) {
    return [{ ...pair, history, state: last?.to ?? 'active' }];
  }
  if (acceptedOn !== null && acceptedOn <= day) {
    return [{ ...pair, history, activeOn: null, state: last?.to ?? 'accepted' }];
  }
  // A proposal whose acceptance was taken back can end as well.
  if (last !== undefined) {
    return [{ ...pair, history, activeOn: null, acceptedOn: null, state: last.to }];
  }
  if (!wasWritten) return [];
  return [{ ...pair, history: [], activeOn: null, acceptedOn: null, state: 'proposed' }];
}

/** A session as it stood: put back by later moves, and still to come where its outcome came later. */
function sessionAsOf(
  session: Session,
  day: CalendarDate,
  clock: DayClock,
  wasWritten: () => boolean,
): readonly Session[] {
  const isLater = (moment: Session['startsAt']) => dayOn(clock, moment) > day;
  const firstLaterMove = session.moves.find(({ at }) => isLater(at));
  const absenceIsLater = session.absence === null || isLater(session.absence.at);
  const isSettled = session.state === 'held' || session.state === 'missed';
  if (isSettled && !isLater(session.startsAt)) return [session];
  if (session.absence !== null && !absenceIsLater && firstLaterMove === undefined) return [session];
  const moves = session.moves.filter(({ at }) => !isLater(at));
  const startsAt = firstLaterMove?.from ?? session.startsAt;
  if (isLater(startsAt) && !wasWritten()) return [];
  return [
    {
      ...session,
      startsAt,
      moves,
      state: moves.length > 0 ? 'moved' : 'planned',
      absence: null,
      startedAt: null,
      heldMinutes: null,
      attendance: {},
      levels: [],
      satisfaction: {},
    },
  ];
}

function goalAsOf(goal: Goal, day: CalendarDate, clock: DayClock): Goal {
  const milestones = goal.milestones.map((milestone) =>
    milestone.reachedOn !== null && milestone.reachedOn > day
      ? { ...milestone, reachedOn: null }
      : milestone,
  );
  if (goal.movedOn <= day) return { ...goal, milestones };
  const step = stepAsOf(goal, day);
  const before = { ...goal, milestones, current: null };
  return step === undefined
    ? {
        ...before,
        state: (goal.history[0]?.to ?? goal.state) === 'open' ? 'open' : 'progressing',
        movedOn: lastReached(milestones, goalSetOn(goal, day, clock)),
        history: [],
      }
    : {
        ...before,
        state: step.to,
        movedOn: step.on,
        history: goal.history.filter(({ on }) => on < step.on),
      };
}

/** The last day on which one of them was reached; the other day when none was later. */
function lastReached(milestones: readonly Milestone[], other: CalendarDate): CalendarDate {
  return milestones.reduce(
    (latest, { reachedOn }) => (reachedOn !== null && reachedOn > latest ? reachedOn : latest),
    other,
  );
}

function goalSetOn({ id }: Goal, day: CalendarDate, clock: DayClock): CalendarDate {
  const moment = createdAt(id);
  return moment === null ? day : calendarDay(dayOn(clock, moment), day);
}

/** The earlier of a day written out and one that is known to be one. */
function calendarDay(text: string, known: CalendarDate): CalendarDate {
  return isCalendarDay(text) && text < known ? text : known;
}

function isCalendarDay(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** When both had agreed; null while one of them had not. */
function agreedOn({ mentorAgreedOn, menteeAgreedOn }: Charter): CalendarDate | null {
  if (mentorAgreedOn === null || menteeAgreedOn === null) return null;
  return mentorAgreedOn > menteeAgreedOn ? mentorAgreedOn : menteeAgreedOn;
}

function chartersAsOf(charters: readonly Charter[], day: CalendarDate): readonly Charter[] {
  const lastAgreed = new Map<PairId, number>();
  const wasAgreed = (charter: Charter) => {
    const on = agreedOn(charter);
    return charter.state !== 'draft' && on !== null && on <= day;
  };
  for (const { pairId, version } of charters.filter(wasAgreed)) {
    lastAgreed.set(pairId, Math.max(version, lastAgreed.get(pairId) ?? 0));
  }
  return charters.map((charter) => {
    if (!wasAgreed(charter)) return { ...charter, state: 'draft' };
    const isLast = lastAgreed.get(charter.pairId) === charter.version;
    return { ...charter, state: isLast ? 'agreed' : 'revised' };
  });
}

/** A round runs until the next one begins. */
function roundsAsOf(rounds: readonly Round[], day: CalendarDate): readonly Round[] {
  const known = rounds.filter(({ startsOn, state }) => state === 'planned' || startsOn <= day);
  const last = Math.max(...known.map(({ number }) => number));
  const turnedLater = new Set<RoundId>(
    known
      .filter(({ number }) => number === last && rounds.some((round) => round.number > number))
      .map(({ id }) => id),
  );
  return known.map((round) => (turnedLater.has(round.id) ? { ...round, state: 'active' } : round));
}

function surveyAsOf(survey: Survey, day: CalendarDate): Survey {
  return survey.state === 'closed' && survey.dueOn >= day ? { ...survey, state: 'open' } : survey;
}

function practiceAsOf(practice: Practice, day: CalendarDate): Practice {
  const by = (on: CalendarDate | null) => (on !== null && on <= day ? on : null);
  const adoptedOn = by(practice.adoptedOn);
  const abandonedOn = by(practice.abandonedOn);
  const check = practice.check !== null && practice.check.on <= day ? practice.check : null;
  if (abandonedOn !== null) return { ...practice, check };
  return {
    ...practice,
    state: adoptedOn === null ? 'tried' : 'adopted',
    adoptedOn,
    abandonedOn,
    abandonReason: '',
    check,
  };
}

function interventionAsOf(intervention: Intervention, day: CalendarDate): Intervention {
  const { doneOn } = intervention;
  if (doneOn === null || doneOn <= day) return intervention;
  return { ...intervention, state: 'open', doneOn: null, outcome: '' };
}
