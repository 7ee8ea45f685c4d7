import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { DomainContext, PairId, PersonId } from '#shared/domain/ids.ts';
import { dayOn } from '#shared/domain/pair-life/last-contact.ts';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { skillGains, type SkillGain } from './assessed-gains.ts';
import { figureOf, meanFigure, missing, shareFigure, type Figure } from './figure.ts';
import type { KpiName } from './indicator.ts';
import { adherence, meetingsCome, type Meeting } from './kpi-meetings.ts';
import { practiceCheckDueOn } from './practice-checks.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { measureFigure, responseRate, trustGap } from './survey-figures.ts';

/** `levels` from 0 to 4, `points` from 1 to 5, `nps` from −100 to 100. */
export type KpiUnit = 'percent' | 'days' | 'hours' | 'levels' | 'ratio' | 'points' | 'nps';

export const kpiUnits: Readonly<Record<KpiName, KpiUnit>> = {
  'match-rate': 'percent',
  'charter-rate': 'percent',
  'time-to-first-session': 'days',
  adherence: 'percent',
  'leader-cancellations': 'percent',
  'contact-time': 'hours',
  'skill-gain': 'levels',
  'normalised-gain': 'percent',
  reciprocity: 'ratio',
  'practices-kept': 'percent',
  trust: 'points',
  'trust-gap': 'points',
  nps: 'nps',
  'goal-attainment': 'percent',
  completion: 'percent',
  'response-rate': 'percent',
};

type Present = Pick<DomainContext, 'now' | 'today'>;
type DayClock = Pick<LocalClock, 'localAt'>;

/**
 * What the programme has come to, by formula, up to the moment of the context: what is dated later counts
 * on neither side. Each figure comes with how many cases it rests on, and is missing where its formula
 * has nothing to divide by.
 */
export function kpiFigures(
  facts: ProgressFacts,
  context: Present,
  clock: DayClock,
): Readonly<Record<KpiName, Figure>> {
  const meetings = meetingsCome(facts, context, clock);
  const gains = skillGains(facts);
  return {
    'match-rate': matchRate(facts),
    'charter-rate': charterRate(facts),
    'time-to-first-session': timeToFirstSession(meetings, clock),
    adherence: adherence(meetings),
    'leader-cancellations': leaderCancellations(meetings),
    'contact-time': contactTime(meetings),
    'skill-gain': meanFigure(gains.map(({ start, end }) => end - start)),
    'normalised-gain': normalisedGain(gains),
    reciprocity: reciprocity(gains),
    'practices-kept': practicesKept(facts, context),
    trust: measureFigure(facts, 'trust', null),
    'trust-gap': trustGap(facts),
    nps: measureFigure(facts, 'recommendation', null),
    'goal-attainment': goalAttainment(facts, context),
    completion: completion(facts, context),
    'response-rate': responseRate({
      surveys: facts.surveys.filter(({ opensOn }) => opensOn <= context.today),
      invitations: facts.invitations,
    }),
  };
}

/** Paired ÷ accepted: of the people accepted into the programme, those who are or were in a pair, a mere proposal aside. */
function matchRate({ participants, pairs }: ProgressFacts): Figure {
  const paired = new Set<PersonId>(
    pairs
      .filter(({ state }) => state !== 'proposed')
      .flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]),
  );
  const accepted = participants.filter(({ enrolment }) => enrolment.state === 'accepted');
  return shareFigure(
    accepted.filter(({ person }) => paired.has(person.id)).length,
    accepted.length,
  );
}

/** Agreed ÷ active pairs: of the pairs that run, paused ones among them, those with a charter both agreed on. */
function charterRate({ pairs, charters }: ProgressFacts): Figure {
  const agreed = new Set<PairId>(
    charters.filter(({ state }) => state === 'agreed').map(({ pairId }) => pairId),
  );
  const active = pairs.filter(isRunning);
  return shareFigure(active.filter(({ id }) => agreed.has(id)).length, active.length);
}

/**
 * Median of first held − accepted, in days, of the pairs that have met. A pair accepted anew after it had
 * met waited no time.
 */
function timeToFirstSession(meetings: readonly Meeting[], clock: DayClock): Figure {
  const first = new Map<PairId, Meeting>();
  for (const meeting of meetings) {
    const { session, pair, hasMet } = meeting;
    if (!hasMet) continue;
    const known = first.get(pair.id);
    if (known === undefined || session.startsAt < known.session.startsAt) {
      first.set(pair.id, meeting);
    }
  }
  const days = [...first.values()].flatMap(({ session, pair }) =>
    pair.acceptedOn === null
      ? []
      : [Math.max(0, daysFrom(pair.acceptedOn, dayOn(clock, session.startsAt)))],
  );
  return figureOf(median(days), days.length);
}

/** The middle value, or the mean of the two in the middle; not a number without any. */
function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Cancelled by mentee ÷ planned, of the meetings whose time has come. */
function leaderCancellations(meetings: readonly Meeting[]): Figure {
  const cancelled = meetings.filter(
    ({ session: { state, absence } }) => state === 'cancelled' && absence?.by === 'mentee',
  );
  return shareFigure(cancelled.length, meetings.length);
}

/** Σ minutes held ÷ 60, in hours; a workshop counts once, however many pairs were there. */
function contactTime(meetings: readonly Meeting[]): Figure {
  const held = new Set(meetings.filter(({ hasMet }) => hasMet).map(({ session }) => session));
  const minutes = [...held].reduce(
    (sum, session) => sum + (session.heldMinutes ?? session.minutes),
    0,
  );
  return figureOf(minutes / 60, held.size);
}

const highestLevel = 4;

/**
 * (end − start) ÷ (4 − start), start below 4, as a percentage: what was learnt of what was left to learn,
 * the mean of all complete pairs of scores (R. R. Hake, American Journal of Physics 66, 1998).
 */
function normalisedGain(gains: readonly SkillGain[]): Figure {
  return meanFigure(
    gains
      .filter(({ start }) => start < highestLevel)
      .map(({ start, end }) => (100 * (end - start)) / (highestLevel - start)),
  );
}

/**
 * Gain senior → junior ÷ gain junior → senior: 1 when both learnt as much. Not available where the leaders
 * gained nothing: there is nothing to compare with.
 */
function reciprocity(gains: readonly SkillGain[]): Figure {
  const meanOf = (wanted: SkillGain['direction']) =>
    meanFigure(
      gains.filter(({ direction }) => direction === wanted).map(({ start, end }) => end - start),
    );
  const [toMentor, toMentee] = [meanOf('to-mentor'), meanOf('to-mentee')];
  if (toMentor.kind !== 'value' || toMentee.kind !== 'value' || toMentee.value <= 0) return missing;
  return figureOf(toMentor.value / toMentee.value, toMentor.count + toMentee.count);
}

/**
 * Kept at 90 days ÷ adopted 90+ days ago. One that nobody checked is not known to be kept; while none was
 * checked or given up, nothing is known at all.
 */
export function practicesKept(
  { practices }: Pick<ProgressFacts, 'practices'>,
  { today }: Pick<DomainContext, 'today'>,
): Figure {
  const ofAge = practices.filter((practice) => {
    const dueOn = practiceCheckDueOn(practice);
    return dueOn !== null && dueOn <= today;
  });
  const checks = ofAge.map(({ check }) => (check !== null && check.on <= today ? check : null));
  const isAnyKnown =
    checks.some((check) => check !== null) || ofAge.some(({ state }) => state === 'abandoned');
  if (!isAnyKnown) return missing;
  return shareFigure(checks.filter((check) => check?.isKept === true).length, ofAge.length);
}

/** Achieved ÷ set; one that was dropped had been set. */
function goalAttainment({ goals }: ProgressFacts, { today }: Present): Figure {
  const achieved = goals.filter(({ state, movedOn }) => state === 'achieved' && movedOn <= today);
  return shareFigure(achieved.length, goals.length);
}

/** Completed ÷ started: of the pairs that ever ran, those that came to their planned end. */
function completion({ pairs }: ProgressFacts, { today }: Present): Figure {
  const started = pairs.filter(({ activeOn }) => activeOn !== null && activeOn <= today);
  return shareFigure(started.filter(({ state }) => state === 'completed').length, started.length);
}
