import type { MatchCriterion, Measure } from './criterion.ts';
import type { MatchParticipant } from './match-input.ts';
import type { BlockedBy } from './match-result.ts';
import { measurePair } from './measure-pair.ts';
import { yardstickOf, type CriteriaRules, type Yardstick } from './measures/yardstick.ts';

/** A criterion of kind `must` or `exclude`. */
export interface CriterionRule {
  readonly yardstick: Yardstick;
  /** What a pair that breaks it is blocked by. */
  readonly by: Extract<BlockedBy, { readonly measure: Measure }>;
}

/** The criteria of kind `must` and `exclude` that are on and say what to look at, musts first. */
export function listCriterionRules({
  criteria,
  gradeOrder,
}: CriteriaRules): readonly CriterionRule[] {
  const listOf = (
    kind: MatchCriterion['kind'],
    by: CriterionRule['by']['kind'],
  ): readonly CriterionRule[] =>
    criteria.flatMap((criterion) => {
      const yardstick = yardstickOf(criterion, gradeOrder);
      if (criterion.state === 'off' || criterion.kind !== kind || yardstick === null) return [];
      const { measure } = yardstick;
      return measure === 'custom'
        ? { yardstick, by: { kind: by, measure, field: yardstick.field } }
        : { yardstick, by: { kind: by, measure } };
    });
  return [...listOf('must', 'must-unmet'), ...listOf('exclude', 'exclude-met')];
}

/** What is not known breaks no rule: a blank cell must not keep someone out. */
export function breaksRule({ by }: CriterionRule, fraction: number, isKnown: boolean): boolean {
  if (!isKnown) return false;
  return by.kind === 'must-unmet' ? fraction === 0 : fraction > 0;
}

/** The first of the rules that two people break; null when they break none. */
export function findBrokenRule(
  rules: readonly CriterionRule[],
  mentor: MatchParticipant,
  mentee: MatchParticipant,
): CriterionRule['by'] | null {
  const broken = rules.find((rule) => {
    const { fraction, isKnown } = measurePair(rule.yardstick, mentor, mentee);
    return breaksRule(rule, fraction, isKnown);
  });
  return broken?.by ?? null;
}
