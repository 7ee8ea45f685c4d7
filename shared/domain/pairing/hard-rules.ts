import type { PersonId } from '#shared/domain/ids.ts';
import type { Cohort } from './cohort.ts';
import type { MatchCriterion, Measure } from './criterion.ts';
import type { MatchRules } from './match-input.ts';
import type { BlockedBy } from './match-result.ts';

/** The rules that forbid two people in both directions, by `coupleKey`; the first that applies. */
export type BlockedCouples = ReadonlyMap<number, BlockedBy>;

/** Names two places of a cohort whatever their order. */
export function coupleKey(cohort: Cohort, one: number, other: number): number {
  return Math.min(one, other) * cohort.people.length + Math.max(one, other);
}

/** The two places of a `coupleKey`. */
export function placesOfCouple(cohort: Cohort, key: number): readonly [number, number] {
  return [Math.floor(key / cohort.people.length), key % cohort.people.length];
}

export function findBlockedCouples(cohort: Cohort, rules: MatchRules): BlockedCouples {
  const blocked = new Map<number, BlockedBy>();
  const block = (one: PersonId, other: PersonId, by: BlockedBy): void => {
    const onePlace = cohort.placeOf.get(one);
    const otherPlace = cohort.placeOf.get(other);
    if (onePlace === undefined || otherPlace === undefined) return;
    const key = coupleKey(cohort, onePlace, otherPlace);
    if (!blocked.has(key)) blocked.set(key, by);
  };

  for (const { personId } of cohort.people) block(personId, personId, { kind: 'same-person' });
  for (const { personId } of cohort.people) {
    for (const managerId of listManagersAbove(cohort, personId)) {
      block(managerId, personId, { kind: 'reporting-line', managerId, reportId: personId });
    }
  }
  for (const [one, other] of rules.exclusions) block(one, other, { kind: 'excluded' });
  for (const { mentorId, menteeId } of rules.pastPairs) {
    block(mentorId, menteeId, { kind: 'past-pair' });
  }
  return blocked;
}

/** The whole chain upwards, nearest first. A list may hold a circle of managers: each is met once. */
function listManagersAbove(cohort: Cohort, personId: PersonId): readonly PersonId[] {
  const met = new Set([personId]);
  const above: PersonId[] = [];
  for (;;) {
    const place = cohort.placeOf.get(above.at(-1) ?? personId);
    const managerId = place === undefined ? null : (cohort.people[place]?.managerId ?? null);
    if (managerId === null || met.has(managerId)) return above;
    met.add(managerId);
    above.push(managerId);
  }
}

export type CriterionRule = Extract<BlockedBy, { readonly measure: Measure }>;

/** The criteria of kind `must` and `exclude` that are on, musts first. */
export function listCriterionRules(criteria: readonly MatchCriterion[]): readonly CriterionRule[] {
  const on = criteria.filter(({ state }) => state === 'on');
  const musts = on.filter(({ kind }) => kind === 'must');
  const excludes = on.filter(({ kind }) => kind === 'exclude');
  return [
    ...musts.map(({ measure }): CriterionRule => ({ kind: 'must-unmet', measure })),
    ...excludes.map(({ measure }): CriterionRule => ({ kind: 'exclude-met', measure })),
  ];
}

/** What is not known breaks no rule: a blank cell must not keep someone out. */
export function breaksRule(rule: CriterionRule, fraction: number, isKnown: boolean): boolean {
  if (!isKnown) return false;
  return rule.kind === 'must-unmet' ? fraction === 0 : fraction > 0;
}
