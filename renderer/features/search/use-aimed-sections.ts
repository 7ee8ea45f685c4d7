import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { findCommands } from './find-commands.ts';
import type { NamedPair } from './named-pairs.ts';
import { openPlaybookNote } from './open-hit.ts';
import { pairCommands, runPairCommand } from './pair-commands.ts';
import { plainCommand } from './plain-command.ts';
import type { SearchSection } from './search-option.ts';
import type { SearchAim } from './search-store.ts';
import { usePairsToChoose } from './use-pairs.ts';
import { useStartCommands } from './use-start-commands.ts';

/**
 * What the field offers when it asks for a pair or a session: those whose names were begun, or all. Undefined
 * until they have been read.
 */
export function useAimedSections(
  aim: SearchAim | null,
  text: string,
  programmeId: ProgrammeId | null,
): readonly SearchSection[] | undefined {
  const { t, compareText } = useLanguage();
  const navigate = useNavigate();
  const pairs = usePairsToChoose(programmeId);
  const starts = useStartCommands(programmeId, null);
  return useMemo(() => {
    if (aim === null) return [];
    if (pairs === undefined || starts === undefined) return undefined;
    const choose = (pair: NamedPair) => () => {
      const goTo = (path: string) => void navigate(path);
      if (aim.kind === 'pair') runPairCommand(aim.command, pair, goTo);
      else if (aim.kind === 'note') openPlaybookNote(aim.begin, pair.pair, goTo);
    };
    const isPossible =
      aim.kind === 'pair' ? pairCommands[aim.command].isPossible : () => aim.kind === 'note';
    const candidates = (pairs.atHand.length > 0 ? pairs.atHand : pairs.all).filter(isPossible);
    const offered =
      aim.kind === 'session'
        ? starts
        : candidates
            .toSorted((one, other) => compareText(one.name, other.name))
            .map((pair) => plainCommand(pair.pair.id, pair.name, choose(pair)));
    const found = text.trim() === '' ? offered : findCommands(offered, text);
    if (found.length === 0) return [];
    return [
      {
        id: 'aim',
        label: t(aim.kind === 'session' ? 'search.ask.session' : 'search.ask.pair'),
        options: found.map((command) => ({ kind: 'command', id: command.id, command })),
      },
    ];
  }, [aim, compareText, navigate, pairs, starts, t, text]);
}
