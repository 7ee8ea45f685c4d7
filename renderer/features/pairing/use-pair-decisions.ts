import { useMemo } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { acceptPairsCommand, rejectPairCommand, withdrawAcceptanceCommand } from './commands.ts';
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
      accept: (pair: Pair) => run(acceptPairsCommand([pair]), t('pairing.accepted', names(pair))),
      withdraw: (pair: Pair) =>
        run(withdrawAcceptanceCommand(pair), t('pairing.withdrawn', names(pair))),
      reject: (pair: Pair) =>
        run(rejectPairCommand(pair, domainContext()), t('pairing.rejected', names(pair))),
    };
  }, [data, domainContext, run, t]);
}
