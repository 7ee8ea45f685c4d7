import { assertNever } from '#shared/lib/assert-never.ts';
import type { MatchCriterion, Measure } from './criterion.ts';
import { explainPrepared } from './explain-pair.ts';
import type { MatchRules, MentorAndMentee } from './match-input.ts';
import type { BlockedBy } from './match-result.ts';
import type { SoftRule } from './pairing-engine.ts';
import { createRulesPreparation, type PreparedRules } from './prepared-rules.ts';

export interface RuleSoftening {
  /** Whether the couple is possible once the rule is softer, with all other rules as they are. */
  isEnough(by: SoftRule, couple: MentorAndMentee): boolean;
}

export function createRuleSoftening({ cohort, rules }: PreparedRules): RuleSoftening {
  const prepare = createRulesPreparation(cohort);
  const prepared = new Map<string, PreparedRules>();
  return {
    isEnough: (by, couple) => {
      const key = softeningKey(by);
      const softer = prepared.get(key) ?? prepare(softenRule(rules, by));
      prepared.set(key, softer);
      return explainPrepared(softer, couple)?.obstacle === null;
    },
  };
}

/** Names the rule a softening concerns; the same for all couples it forbids. */
export function softeningKey(by: SoftRule): string {
  return 'measure' in by ? `${by.kind} ${by.measure} ${by.field ?? ''}` : by.kind;
}

export function isSoftRule(by: BlockedBy): by is SoftRule {
  return by.kind !== 'same-person' && by.kind !== 'reporting-line' && by.kind !== 'vetoed';
}

function softenRule(rules: MatchRules, by: SoftRule): MatchRules {
  switch (by.kind) {
    case 'excluded':
      return { ...rules, exclusions: [] };
    case 'past-pair':
      return { ...rules, pastPairs: [] };
    case 'same-team':
    case 'same-manager':
      return { ...rules, separateTeams: false };
    case 'must-unmet':
    case 'exclude-met':
      return {
        ...rules,
        criteria: rules.criteria.map((criterion) =>
          isMeant(criterion, by) ? softenCriterion(criterion) : criterion,
        ),
      };
    default:
      return assertNever(by);
  }
}

function isMeant(
  { measure, option, kind }: MatchCriterion,
  by: Extract<SoftRule, { readonly measure: Measure }>,
): boolean {
  const field = option?.kind === 'field' ? option.field : undefined;
  return (
    measure === by.measure &&
    field === by.field &&
    kind === (by.kind === 'must-unmet' ? 'must' : 'exclude')
  );
}

/** A requirement keeps its weight, so that the scores stay; an exclusion never gave points. */
function softenCriterion(criterion: MatchCriterion): MatchCriterion {
  return criterion.kind === 'must'
    ? { ...criterion, kind: 'weight' }
    : { ...criterion, state: 'off' };
}
