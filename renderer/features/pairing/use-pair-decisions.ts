import { useMemo } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import {
  acceptPairsCommand,
  lockPairCommand,
  movePeopleCommand,
  rejectPairCommand,
  withdrawAcceptanceCommand,
} from './commands.ts';
import type { PairingData } from './queries.ts';

/** What the coordinator can decide about one pair; each decision can be undone from the notice it leaves. */
export function usePairDecisions(data: PairingData) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
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
      withdraw: (pair: Pair) =>
        run(withdrawAcceptanceCommand(pair), t('pairing.withdrawn', names(pair))),
      reject: (pair: Pair, privateReason: string) =>
        run(
          rejectPairCommand(pair, privateReason, domainContext()),
          t('pairing.rejected', names(pair)),
        ),
      toggleLock: (pair: Pair) =>
        run(
          lockPairCommand(pair, !pair.isLocked),
          t(pair.isLocked ? 'board.unlocked' : 'board.locked', names(pair)),
        ),
      dissolve: (pair: Pair) =>
        run(
          movePeopleCommand({ added: [], removed: [pair] }, domainContext()),
          t('board.dissolved', names(pair)),
        ),
    };
  }, [data, domainContext, run, t]);
}
