import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { pairMenuCommands } from '#shared/ipc/contract-values.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { wordsOfCommand } from './command-words.ts';
import type { NamedPair } from './named-pairs.ts';
import { pairCommands, runPairCommand } from './pair-commands.ts';
import type { PaletteCommand } from './search-option.ts';
import { useSearchField } from './search-store.ts';
import { usePairsToChoose } from './use-pairs.ts';

export interface CommandsOfPairs {
  /** The one on screen; null when there is none, or there are several. */
  readonly atHand: NamedPair | null;
  readonly commands: readonly PaletteCommand[];
}

/**
 * What can be done to a pair: to the one on screen, or else to one that is asked for next. What can be done
 * to none is left out.
 */
export function useCommandsOfPairs(programmeId: ProgrammeId | null): CommandsOfPairs {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const isVaultMissing = useVault().status === 'unavailable';
  const ask = useSearchField((state) => state.ask);
  const pairs = usePairsToChoose(programmeId);
  return useMemo(() => {
    if (pairs === undefined) return { atHand: null, commands: [] };
    const [first, ...others] = pairs.atHand;
    const only = others.length === 0 ? first : undefined;
    const candidates = first === undefined ? pairs.all : pairs.atHand;
    const commands = pairMenuCommands
      .filter((command) => command !== 'write-private-note' || !isVaultMissing)
      .filter((command) => candidates.some(pairCommands[command].isPossible))
      .map((command): PaletteCommand => ({
        id: command,
        label: t(pairCommands[command].label),
        words: wordsOfCommand(command, pairCommands[command].label),
        isAtHand: only !== undefined,
        run: () => {
          if (only === undefined) ask({ kind: 'pair', command });
          else runPairCommand(command, only, (path) => void navigate(path));
        },
      }));
    return { atHand: only ?? null, commands };
  }, [ask, isVaultMissing, navigate, pairs, t]);
}
