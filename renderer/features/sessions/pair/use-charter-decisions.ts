import { useMemo } from 'react';
import {
  writeCharter,
  type CharterInput,
  type CharterParty,
} from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { listChartersOfPair } from '#renderer/storage/repositories/charters.ts';
import type { PairLife } from '../queries.ts';
import {
  agreeToCharterCommand,
  discardCharterCommand,
  withdrawAgreementCommand,
  writeCharterCommand,
} from './commands.ts';

/** What became of a charter that was written; `no-clauses` when it agrees on nothing. */
export type WrittenCharter = 'stored' | 'failed' | 'no-clauses';

/**
 * What can be decided about the charter of a pair; each decision can be undone. It is made on what is
 * stored when its turn comes: of two quick agreements, neither takes back the other.
 */
export function useCharterDecisions({ pair }: PairLife) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useMemo(() => {
    /** Of a draft that still is one. */
    const change = async (
      { id }: Charter,
      command: (draft: Charter, charters: readonly Charter[]) => Command,
      notice: string,
    ): Promise<boolean> =>
      inTurn(async () => {
        const charters = await listChartersOfPair(database, pair.id);
        const draft = charters.find((charter) => charter.id === id && charter.state === 'draft');
        return draft !== undefined && run(command(draft, charters), notice);
      });
    return {
      write: async (input: CharterInput): Promise<WrittenCharter> =>
        inTurn(async () => {
          const charters = await listChartersOfPair(database, pair.id);
          const written = writeCharter(pair, charters, input, domainContext());
          if (!written.ok) return written.error;
          const isStored = await run(
            writeCharterCommand(written.value),
            t('pairLife.charter.written'),
          );
          return isStored ? 'stored' : 'failed';
        }),
      agree: async (draft: Charter, party: CharterParty, name: string) =>
        change(
          draft,
          (stored, charters) => agreeToCharterCommand(charters, stored, party, domainContext()),
          t('pairLife.charter.agreed', { name }),
        ),
      withdraw: async (draft: Charter, party: CharterParty, name: string) =>
        change(
          draft,
          (stored) => withdrawAgreementCommand(stored, party),
          t('pairLife.charter.withdrawn', { name }),
        ),
      discard: async (draft: Charter) =>
        change(draft, discardCharterCommand, t('pairLife.charter.discarded')),
    };
  }, [database, domainContext, inTurn, pair, run, t]);
}
