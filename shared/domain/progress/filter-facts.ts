import type {
  CalendarDate,
  DomainContext,
  PairId,
  PersonId,
  SurveyId,
} from '#shared/domain/ids.ts';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { createdAt } from '#shared/domain/pair-life/created-at.ts';
import { dayOn } from '#shared/domain/pair-life/last-contact.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { later, type LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { factsAsOf } from './facts-as-of.ts';
import type { ProgressFacts } from './progress-facts.ts';
import type { ProgressFilter } from './progress-filter.ts';
import type { Survey } from './survey.ts';

type DayClock = Pick<LocalClock, 'localAt'>;

/** The first and the last day; null leaves a side open. */
interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * The part of the facts that a filter asks for. A filter that asks for nothing changes nothing.
 *
 * - **As of a day**: see `factsAsOf`.
 * - **Round, department, site**: pairs of the round, with somebody of the department or at the site, and
 *   what belongs to them; of the people, those of the department or site themselves. Indicators with
 *   readings are the whole programme's.
 * - **Period**: what happened within it. A pair, or a goal, counts when it ran then; an assessment, when
 *   a later one than the start was made then; a practice, by the day it was adopted, or first tried.
 * - **Surveys** count with all their answers by the day they opened, also for a round, and so an
 *   anonymous one is never cut in two. Who answered it is not known: for a department or site it is
 *   left out whole (`anonymousLeftOut`).
 */
export function filterFacts(
  facts: ProgressFacts,
  filter: ProgressFilter,
  clock: DayClock,
): ProgressFacts {
  const known = filter.asOf === null ? facts : factsAsOf(facts, filter.asOf, clock);
  const ofPairs = ofChosenPairs(known, filter);
  if (filter.from === null && filter.to === null) return ofPairs;
  return inPeriod(ofPairs, filter, clock);
}

/** The filter without a day to look back to that is today, or still to come: that is how things stand now. */
export function lookingBack(
  filter: ProgressFilter,
  { today }: Pick<DomainContext, 'today'>,
): ProgressFilter {
  return filter.asOf !== null && filter.asOf >= today ? { ...filter, asOf: null } : filter;
}

/** The moment that figures are worked out at: the end of the day that the filter looks back to, or now. */
export function contextAsOf(
  { asOf }: Pick<ProgressFilter, 'asOf'>,
  context: Pick<DomainContext, 'now' | 'today'>,
  clock: LocalClock,
): Pick<DomainContext, 'now' | 'today'> {
  if (asOf === null || asOf >= context.today) return { now: context.now, today: context.today };
  const nextMidnight = clock.instantAt(`${addDays(asOf, 1)}T00:00`);
  return { now: later(nextMidnight, -1), today: asOf };
}

/** How many anonymous surveys with answers a filter leaves out, because nobody knows whose they are. */
export function anonymousLeftOut(facts: ProgressFacts, filter: ProgressFilter): number {
  if (filter.department === null && filter.site === null) return 0;
  const answered = new Set(facts.responses.map(({ surveyId }) => surveyId));
  return facts.surveys.filter(({ id, isAnonymous }) => isAnonymous && answered.has(id)).length;
}

function ofChosenPairs(facts: ProgressFacts, filter: ProgressFilter): ProgressFacts {
  const { roundId, department, site } = filter;
  if (roundId === null && department === null && site === null) return facts;
  const isPlaced = department !== null || site !== null;
  const chosen = new Set<PersonId>(
    facts.participants
      .filter(({ person }) => department === null || person.department === department)
      .filter(({ person }) => site === null || person.site === site)
      .map(({ person }) => person.id),
  );
  const pairs = facts.pairs.filter(
    (pair) =>
      (roundId === null || pair.roundId === roundId) &&
      (!isPlaced || chosen.has(pair.mentorId) || chosen.has(pair.menteeId)),
  );
  const ofPairs = keepPairs(facts, pairs);
  const asked = new Set<PersonId>([
    ...(isPlaced ? chosen : []),
    ...pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]),
  ]);
  const pairIds = new Set<PairId>(pairs.map(({ id }) => id));
  const span = roundSpan(facts, filter);
  const surveys = facts.surveys.filter(
    (survey) => isWithin(survey.opensOn, span) && !(isPlaced && survey.isAnonymous),
  );
  const isAnonymous = anonymityOf(surveys);
  return {
    ...ofPairs,
    participants: isPlaced
      ? facts.participants.filter(({ person }) => chosen.has(person.id))
      : facts.participants,
    surveys,
    invitations: facts.invitations.filter(({ surveyId, personId }) =>
      isAnonymous.get(surveyId) === true
        ? true
        : isAnonymous.has(surveyId) && personId !== null && asked.has(personId),
    ),
    responses: facts.responses.filter(({ surveyId, pairId, personId }) => {
      if (isAnonymous.get(surveyId) === true) return true;
      if (!isAnonymous.has(surveyId)) return false;
      if (pairId !== null) return pairIds.has(pairId);
      return personId !== null && asked.has(personId);
    }),
  };
}

/** By survey, whether it is anonymous; a survey that is left out is not in it. */
function anonymityOf(surveys: readonly Survey[]): ReadonlyMap<SurveyId, boolean> {
  return new Map(surveys.map(({ id, isAnonymous }) => [id, isAnonymous]));
}

/** What belongs to these pairs and to no other. */
function keepPairs(facts: ProgressFacts, pairs: readonly Pair[]): ProgressFacts {
  const kept = new Set<PairId>(pairs.map(({ id }) => id));
  const isOfPair = ({ pairId }: { readonly pairId: PairId }) => kept.has(pairId);
  return {
    ...facts,
    pairs,
    charters: facts.charters.filter(isOfPair),
    goals: facts.goals.filter(isOfPair),
    sessions: facts.sessions.flatMap((session) => {
      // Nearly every session is of one pair, and is kept as it is or not at all.
      if (session.pairIds.every((id) => kept.has(id))) return [session];
      const pairIds = session.pairIds.filter((id) => kept.has(id));
      return pairIds.length === 0 ? [] : [{ ...session, pairIds }];
    }),
    assessments: facts.assessments.filter(isOfPair),
    practices: facts.practices.filter(isOfPair),
    interventions: facts.interventions.filter(isOfPair),
  };
}

/** From the day the round began to the day before the next one; without an end for the first and last. */
function roundSpan({ rounds }: ProgressFacts, { roundId }: ProgressFilter): Period {
  const round = rounds.find(({ id }) => id === roundId);
  if (round === undefined) return { from: null, to: null };
  const next = rounds.find(({ number }) => number === round.number + 1);
  return {
    from: round.number === 1 ? null : round.startsOn,
    to: next === undefined ? null : dayBefore(next.startsOn),
  };
}

function dayBefore(day: CalendarDate): CalendarDate | null {
  const text = addDays(day, -1);
  return isCalendarDate(text) ? text : null;
}

function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isWithin(day: string, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

function inPeriod(facts: ProgressFacts, period: Period, clock: DayClock): ProgressFacts {
  const overlaps = (begin: string | null, end: string | null) =>
    (period.to === null || begin === null || begin <= period.to) &&
    (period.from === null || end === null || end >= period.from);
  const pairs = facts.pairs.filter((pair) =>
    overlaps(pair.activeOn ?? pair.acceptedOn, endOf(pair)),
  );
  const ofPairs = keepPairs(facts, pairs);
  const judged = new Set(
    ofPairs.assessments
      .filter(({ point, doneOn }) => point !== 'start' && isWithin(doneOn, period))
      .map(({ pairId, subjectId }) => `${pairId} ${subjectId}`),
  );
  const surveys = facts.surveys.filter(({ opensOn }) => isWithin(opensOn, period));
  const surveyIds = new Set<SurveyId>(surveys.map(({ id }) => id));
  const isOfSurvey = ({ surveyId }: { readonly surveyId: SurveyId }) => surveyIds.has(surveyId);
  return {
    ...ofPairs,
    goals: ofPairs.goals.filter((goal) => {
      const moment = createdAt(goal.id);
      const isOver = goal.state === 'achieved' || goal.state === 'dropped';
      return overlaps(moment === null ? null : dayOn(clock, moment), isOver ? goal.movedOn : null);
    }),
    sessions: ofPairs.sessions.filter(({ startsAt }) => isWithin(dayOn(clock, startsAt), period)),
    assessments: ofPairs.assessments.filter(
      ({ pairId, subjectId, doneOn }) =>
        judged.has(`${pairId} ${subjectId}`) && (period.to === null || doneOn <= period.to),
    ),
    surveys,
    invitations: facts.invitations.filter(isOfSurvey),
    responses: facts.responses.filter(isOfSurvey),
    practices: ofPairs.practices.filter(({ adoptedOn, triedOn }) =>
      isWithin(adoptedOn ?? triedOn, period),
    ),
    readings: facts.readings.filter(({ on }) => isWithin(on, period)),
    interventions: ofPairs.interventions.filter(({ on }) => isWithin(on, period)),
  };
}

/** The day a pair was over; null while it is not. */
function endOf({ state, history }: Pair): CalendarDate | null {
  if (state !== 'completed' && state !== 'ended-early') return null;
  return history.findLast(({ to }) => to === state)?.on ?? null;
}
