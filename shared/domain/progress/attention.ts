import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { DomainContext, PairId } from '#shared/domain/ids.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { createdAt } from '#shared/domain/pair-life/created-at.ts';
import { dayOn, resumedOn } from '#shared/domain/pair-life/last-contact.ts';
import { pairAlert, type PairAlert } from '#shared/domain/pair-life/pair-alerts.ts';
import {
  pairHealth,
  suggestedStep,
  type HealthReason,
  type PairHealth,
} from '#shared/domain/pair-life/pair-health.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { surveyedPulse } from './attention-pulse.ts';
import { groupByPair, responsesByPair, sessionsByPair } from './group-by-pair.ts';
import type { Intervention } from './intervention.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** The delay after which the field takes a pair to be stuck in a stage, in days. */
const stuckDelay = 21;

export const stuckStages = ['accepted', 'charter'] as const;
/** `accepted`: decided on and never begun. `charter`: written down, and the two have not agreed. */
export type StuckStage = (typeof stuckStages)[number];

/** One thing about a pair that asks for the coordinator. */
export type AttentionConcern =
  | {
      readonly kind: 'health';
      readonly word: 'at-risk' | 'check-in';
      readonly score: number;
      readonly reasons: readonly HealthReason[];
    }
  | { readonly kind: 'alert'; readonly alert: PairAlert }
  | { readonly kind: 'stuck'; readonly stage: StuckStage; readonly days: number }
  /** It has been nudged, and nobody has noted what came of it. */
  | { readonly kind: 'nudged' };

export const attentionSteps = [
  'plan',
  'confirm',
  'obstacles',
  'talk',
  'goals',
  'publish',
  'charter',
  'outcome',
] as const;
/** What to do next: what the health suggests, or what the stage it is stuck in does, or to note an outcome. */
export type AttentionStep = (typeof attentionSteps)[number];

/** A pair in the queue, with all that is known of why. */
export interface AttentionItem {
  readonly pair: Pair;
  readonly health: PairHealth;
  /** At least one, the gravest first. */
  readonly concerns: readonly AttentionConcern[];
  readonly step: AttentionStep;
  /** The latest nudge whose outcome is not known, and how many days ago it was; null without one. */
  readonly nudge: { readonly intervention: Intervention; readonly days: number } | null;
}

type AttentionFacts = Pick<
  ProgressFacts,
  | 'programme'
  | 'rounds'
  | 'pairs'
  | 'charters'
  | 'goals'
  | 'sessions'
  | 'surveys'
  | 'responses'
  | 'interventions'
>;

/**
 * The pairs that need the coordinator, the gravest case first: those at risk by their score; those to
 * check in with, and those that have not booked what they should; those stuck in a stage; those that
 * were nudged and are well since. A pair that has just begun has no score, and is here all the same when
 * it books nothing. Of a programme that is over nothing is expected.
 */
export function pairsNeedingAttention(
  facts: AttentionFacts,
  context: Pick<DomainContext, 'now' | 'today'>,
  clock: Pick<LocalClock, 'localAt'>,
): readonly AttentionItem[] {
  const { state, cadence } = facts.programme;
  if (state === 'closed' || state === 'archived') return [];
  const ofPair = ({ pairId }: { readonly pairId: PairId }) => [pairId];
  const sessionsOf = sessionsByPair(facts.sessions);
  const responsesOf = responsesByPair(facts.responses);
  const goalsOf = groupByPair(facts.goals, ofPair);
  const chartersOf = groupByPair(facts.charters, ofPair);
  const nudgesOf = groupByPair(facts.interventions, ofPair);
  const startOf = new Map(facts.rounds.map(({ id, startsOn }) => [id, startsOn]));
  return facts.pairs
    .filter((pair) => !isPast(pair))
    .flatMap((pair): AttentionItem[] => {
      const sessions = sessionsOf.get(pair.id) ?? [];
      const surveyed = surveyedPulse(
        pair,
        facts.surveys,
        responsesOf.get(pair.id) ?? [],
        context.today,
      );
      const goals = goalsOf.get(pair.id) ?? [];
      const health = pairHealth({ pair, cadence, sessions, goals, surveyed }, context, clock);
      const nudge = openNudge(nudgesOf.get(pair.id) ?? [], context);
      const alert = pairAlert(pair, sessions, context, clock);
      const concerns: readonly AttentionConcern[] = [
        ...(health.kind === 'scored' && health.word !== 'on-track'
          ? [{ ...health, kind: 'health' as const, word: health.word }]
          : []),
        ...(alert === null ? [] : [{ kind: 'alert' as const, alert }]),
        ...((startOf.get(pair.roundId) ?? '') <= context.today
          ? stuckConcern(pair, chartersOf.get(pair.id) ?? [], context, clock)
          : []),
        ...(nudge === null ? [] : [{ kind: 'nudged' as const }]),
      ];
      const [gravest] = concerns;
      if (gravest === undefined) return [];
      return [{ pair, health, concerns, step: stepFor(gravest), nudge }];
    })
    .toSorted(gravestFirst);
}

/** The latest of the nudges that wait for an outcome. */
export function openNudge(
  interventions: readonly Intervention[],
  { today }: Pick<DomainContext, 'today'>,
): AttentionItem['nudge'] {
  const intervention = interventions
    .filter(({ state }) => state === 'open')
    .reduce<Intervention | null>(
      (latest, one) => (latest === null || isLater(one, latest) ? one : latest),
      null,
    );
  if (intervention === null) return null;
  return { intervention, days: Math.max(0, daysFrom(intervention.on, today)) };
}

/** Of two nudges of one day, the one written down later. */
export function isLater(
  one: Pick<Intervention, 'on' | 'id'>,
  other: Pick<Intervention, 'on' | 'id'>,
): boolean {
  return one.on === other.on ? one.id > other.id : one.on > other.on;
}

function stuckConcern(
  pair: Pair,
  charters: readonly Charter[],
  { today }: Pick<DomainContext, 'today'>,
  clock: Pick<LocalClock, 'localAt'>,
): readonly AttentionConcern[] {
  const stuckSince = (stage: StuckStage, since: string): readonly AttentionConcern[] => {
    const days = daysFrom(since, today);
    return days > stuckDelay ? [{ kind: 'stuck', stage, days }] : [];
  };
  if (pair.state === 'accepted') {
    return pair.acceptedOn === null ? [] : stuckSince('accepted', pair.acceptedOn);
  }
  const draft = charters.find(({ state }) => state === 'draft');
  const hasAgreed = charters.some(({ state }) => state === 'agreed');
  if (pair.state !== 'active' || pair.activeOn === null || draft === undefined || hasAgreed) {
    return [];
  }
  const writtenAt = createdAt(draft.id);
  const days = [pair.activeOn, resumedOn(pair), writtenAt === null ? '' : dayOn(clock, writtenAt)];
  return stuckSince('charter', days.toSorted().at(-1) ?? pair.activeOn);
}

function stepFor(concern: AttentionConcern): AttentionStep {
  switch (concern.kind) {
    case 'health':
      // What costs thirty points costs some term the most.
      return suggestedStep(concern.reasons) ?? 'talk';
    case 'alert':
      return 'plan';
    case 'stuck':
      return concern.stage === 'accepted' ? 'publish' : 'charter';
    case 'nudged':
      return 'outcome';
  }
}

const gravity: Readonly<Record<AttentionConcern['kind'], number>> = {
  health: 1,
  alert: 1,
  stuck: 2,
  nudged: 3,
};

function gravityOf({ concerns: [gravest] }: AttentionItem): number {
  if (gravest === undefined) return gravity.nudged;
  return gravest.kind === 'health' && gravest.word === 'at-risk' ? 0 : gravity[gravest.kind];
}

function gravestFirst(one: AttentionItem, other: AttentionItem): number {
  return (
    gravityOf(one) - gravityOf(other) ||
    scoreOf(one) - scoreOf(other) ||
    (one.pair.id < other.pair.id ? -1 : 1)
  );
}

function scoreOf({ health }: AttentionItem): number {
  return health.kind === 'scored' ? health.score : 100;
}
