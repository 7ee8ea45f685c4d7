import { useMemo } from 'react';
import {
  writeCharter,
  type CharterInput,
  type CharterParty,
} from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import type { PairLife } from '../queries.ts';
import {
  agreeToCharterCommand,
  discardCharterCommand,
  withdrawAgreementCommand,
  writeCharterCommand,
} from './commands.ts';

/** What became of a charter that was written; `no-clauses` when it agrees on nothing. */
export type WrittenCharter = 'stored' | 'failed' | 'no-clauses';

/** What can be decided about the charter of a pair; each decision can be undone. */
export function useCharterDecisions({ pair, charters }: PairLife) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  return useMemo(
    () => ({
      write: async (input: CharterInput): Promise<WrittenCharter> => {
        const written = writeCharter(pair, charters, input, domainContext());
        if (!written.ok) return written.error;
        const isStored = await run(
          writeCharterCommand(written.value),
          t('pairLife.charter.written'),
        );
        return isStored ? 'stored' : 'failed';
      },
      agree: (draft: Charter, party: CharterParty, name: string) =>
        run(
          agreeToCharterCommand(charters, draft, party, domainContext()),
          t('pairLife.charter.agreed', { name }),
        ),
      withdraw: (draft: Charter, party: CharterParty, name: string) =>
        run(withdrawAgreementCommand(draft, party), t('pairLife.charter.withdrawn', { name })),
      discard: (draft: Charter) =>
        run(discardCharterCommand(draft), t('pairLife.charter.discarded')),
    }),
    [charters, domainContext, pair, run, t],
  );
}
