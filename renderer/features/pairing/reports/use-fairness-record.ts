import { useMemo } from 'react';
import type { FairnessRecord } from '#shared/domain/pairing/fairness-record.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useEngineAnswer, usePairingEngine, type EngineArguments } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';

/**
 * The fairness record of a scenario from the engine's worker; undefined until it is known. `isStale` while
 * it is worked out, at first and again when what it tells of has changed.
 */
export function useFairnessRecord(
  data: PairingData,
  scenario: Scenario,
): { readonly record: FairnessRecord | undefined; readonly isStale: boolean } {
  const { appInfo } = useServices();
  const engine = usePairingEngine(data);
  const question = useMemo((): EngineArguments<'recordFairness'> => {
    const { id, rules, pairs, isProvenOptimal, createdAt, fingerprint, roundId, state } = scenario;
    return [
      {
        // What the record does not tell of stays here: copying it to the worker takes long.
        scenario: { id, rules, pairs, isProvenOptimal, createdAt, fingerprint },
        boardPairs:
          state === 'applied' ? data.allPairs.filter((pair) => pair.roundId === roundId) : [],
        noRepeatRounds: data.settings.noRepeatRounds,
        appVersion: appInfo.version,
      },
    ];
  }, [appInfo.version, data, scenario]);
  const { answer, isStale } = useEngineAnswer(engine, 'recordFairness', question);
  return { record: answer?.scenarioId === scenario.id ? answer : undefined, isStale };
}
