import { useMemo } from 'react';
import { documentKey } from '#shared/domain/search/search-document.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { findCommands } from './find-commands.ts';
import type { NamedPair } from './named-pairs.ts';
import type { PaletteCommand, SearchOption, SearchSection } from './search-option.ts';
import { useSearchField } from './search-store.ts';
import { useRecentPlaces, useSearchResults } from './use-search-results.ts';

const mostCommands = 6;

/**
 * What the list shows for a text: commands, then what is found; for no text, what one may want anyway. On the
 * screen of a pair what can be done to it comes first.
 */
export function useSections(
  text: string,
  commands: readonly PaletteCommand[],
  pairAtHand: NamedPair | null,
): readonly SearchSection[] {
  const { t } = useLanguage();
  const groups = useSearchResults(text);
  const places = useRecentPlaces();
  const searches = useSearchField((state) => state.recentSearches);
  return useMemo(() => {
    const commandSection = (offered: readonly PaletteCommand[]): SearchSection => ({
      id: 'commands',
      label: t('search.commands'),
      options: offered.map((command) => ({ kind: 'command', id: command.id, command })),
    });
    const sections: readonly SearchSection[] =
      text.trim() === ''
        ? [
            {
              ...commandSection(commands.filter(isAtHand)),
              id: 'pair-at-hand',
              label: pairAtHand?.name ?? '',
            },
            {
              id: 'places',
              label: t('search.recentPlaces'),
              options: places.map((hit) => ({ kind: 'hit', id: documentKey(hit), hit })),
            },
            {
              id: 'searches',
              label: t('search.recentSearches'),
              options: searches.map((search) => ({
                kind: 'search',
                id: `search:${search}`,
                text: search,
              })),
            },
            commandSection(commands.filter(isApart)),
          ]
        : [
            commandSection(findCommands(commands, text).slice(0, mostCommands)),
            ...groups.map(({ kind, hits, total }): SearchSection => {
              const options: SearchOption[] = hits.map((hit) => ({
                kind: 'hit',
                id: documentKey(hit),
                hit,
              }));
              const count = total - hits.length;
              if (count > 0 && !/(?:^|\s)type\s?:\s?\S/i.test(text)) {
                options.push({ kind: 'more', id: `more:${kind}`, of: kind, count });
              }
              return { id: kind, label: t(`search.kind.${kind}`), options };
            }),
          ];
    return sections.filter(({ options }) => options.length > 0);
  }, [commands, groups, pairAtHand, places, searches, t, text]);
}

function isAtHand(command: PaletteCommand): boolean {
  return command.isAtHand;
}

function isApart(command: PaletteCommand): boolean {
  return !command.isAtHand;
}
