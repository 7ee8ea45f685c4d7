import { useMemo, useState } from 'react';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import { usePairingScreen } from './pairing-store.ts';
import type { PairingData } from './queries.ts';

/** The rules by which the board is scored: with the criteria as they are being moved, before they are stored. */
export function useBoardRules(data: PairingData): MatchRules {
  const draftCriteria = usePairingScreen((state) => state.draftCriteria);
  const rules = useMemo(
    () => rulesWithDraft(data.rules, draftCriteria),
    [data.rules, draftCriteria],
  );
  return useSameRules(rules);
}

/** @param draft null when the stored criteria hold */
export function rulesWithDraft(
  rules: MatchRules,
  draft: readonly MatchCriterion[] | null,
): MatchRules {
  return draft === null ? rules : { ...rules, criteria: draft };
}

/** The same object for as long as the content is the same: a criterion that is stored changes no rule again. */
function useSameRules(rules: MatchRules): MatchRules {
  const text = useMemo(() => JSON.stringify(rules), [rules]);
  const [kept, setKept] = useState({ rules, text });
  if (kept.text === text) return kept.rules;
  setKept({ rules, text });
  return rules;
}
