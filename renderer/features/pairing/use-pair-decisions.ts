import { useMemo } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { withNudges } from '#renderer/services/with-nudges.ts';
import {
  acceptPairsCommand,
  lockPairCommand,
  movePeopleCommand,
  rejectPairCommand,
  withdrawAcceptanceCommand,
} from './commands.ts';
import type { PairingData } from './queries.ts';
import { useTellStays } from './use-tell-stays.ts';

/** What the coordinator can decide about one pair; each decision can be undone from the notice it leaves. */
export function usePairDecisions(data: PairingData) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const tellStays = useTellStays(data);
  return useMemo(() => {
    const names = (pair: Pair) => ({
      mentor: data.nameOf(pair.mentorId),
      mentee: data.nameOf(pair.menteeId),
    });
    return {
      accept: (pair: Pair) =>
        run(acceptPairsCommand([pair], domainContext()), t('pairing.accepted', names(pair))),
      acceptAll: (pairs: readonly Pair[]) =>
        run(
          acceptPairsCommand(pairs, domainContext()),
          t('pairing.acceptedAll', { count: pairs.length }),
        ),
      withdraw: async (pair: Pair) => {
        if (await tellStays([pair])) return false;
        return run(withdrawAcceptanceCommand(pair), t('pairing.withdrawn', names(pair)));
      },
      reject: async (pair: Pair, privateReason: string) => {
        if (await tellStays([pair])) return false;
        const command = rejectPairCommand(pair, privateReason, domainContext());
        return run(await withNudges(database, command), t('pairing.rejected', names(pair)));
      },
      toggleLock: (pair: Pair) =>
        run(
          lockPairCommand(pair, !pair.isLocked),
          t(pair.isLocked ? 'board.unlocked' : 'board.locked', names(pair)),
        ),
      dissolve: async (pair: Pair) => {
        if (await tellStays([pair])) return false;
        const command = movePeopleCommand({ added: [], removed: [pair] });
        return run(await withNudges(database, command), t('board.dissolved', names(pair)));
      },
    };
  }, [data, database, domainContext, run, t, tellStays]);
}
