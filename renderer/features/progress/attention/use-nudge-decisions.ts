import { useMemo } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { NudgeInput, NudgeProblem } from '#shared/domain/progress/intervention-decisions.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import type { Result } from '#shared/lib/result.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import {
  deleteNudgeCommand,
  noteOutcomeCommand,
  nudgePairCommand,
  reopenNudgeCommand,
} from './commands.ts';

/** What became of a decision; `failed` has been told. */
type NudgeStored = 'stored' | 'failed' | NudgeProblem;

/** Everything that is decided on nudges, each undone from its notice. */
export function useNudgeDecisions() {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  return useMemo(() => {
    async function store(
      decided: Result<Command, NudgeProblem>,
      notice: string,
    ): Promise<NudgeStored> {
      if (!decided.ok) return decided.error;
      return (await run(decided.value, notice)) ? 'stored' : 'failed';
    }
    return {
      nudge: (pair: Pick<Pair, 'id' | 'programmeId'>, input: NudgeInput) =>
        store(nudgePairCommand(pair, input, domainContext()), t('attention.nudge.noted')),
      noteOutcome: (nudge: Intervention, outcome: Parameters<typeof noteOutcomeCommand>[1]) =>
        store(noteOutcomeCommand(nudge, outcome, domainContext()), t('attention.outcome.noted')),
      reopen: (nudge: Intervention) =>
        run(reopenNudgeCommand(nudge), t('attention.outcome.reopened')),
      remove: (nudge: Intervention) => run(deleteNudgeCommand(nudge), t('attention.nudge.deleted')),
    };
  }, [domainContext, run, t]);
}
