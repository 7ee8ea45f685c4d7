import { useEffect, useState } from 'react';
import type { SearchGroup, SearchHit } from '#shared/domain/search/search-document.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { useSearchField } from './search-store.ts';
import { useSearchClient } from './use-search-client.ts';

const fewOfEachKind = 5;
/** Of the one kind that is asked for. */
const manyOfOneKind = 60;

const nothing: readonly never[] = [];

/** What is found by a text, as it is typed; the last answer stays until the next is there. */
export function useSearchResults(text: string): readonly SearchGroup[] {
  const { locale } = useLanguage();
  const client = useSearchClient();
  const isUnlocked = useVault().status === 'unlocked';
  const [groups, setGroups] = useState<readonly SearchGroup[]>(nothing);
  useEffect(() => {
    let isWanted = true;
    const limit = /(?:^|\s)type\s?:\s?\S/i.test(text) ? manyOfOneKind : fewOfEachKind;
    const ask = async (): Promise<void> => {
      const found = await client.search({ text, locale, limit });
      if (isWanted && found !== null) setGroups(found);
    };
    void ask();
    const stop = client.subscribe(() => void ask());
    return () => {
      isWanted = false;
      stop();
    };
  }, [client, locale, text]);
  // At once, not only when the worker has answered.
  return isUnlocked ? groups : groups.map(withoutPrivate).filter(({ hits }) => hits.length > 0);
}

/** What was opened lately and is still there. */
export function useRecentPlaces(): readonly SearchHit[] {
  const { locale } = useLanguage();
  const client = useSearchClient();
  const isUnlocked = useVault().status === 'unlocked';
  const places = useSearchField((state) => state.recentPlaces);
  const [hits, setHits] = useState<readonly SearchHit[]>(nothing);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const described = await client.describe(places, locale);
      if (isWanted) setHits(described);
    };
    void ask();
    const stop = client.subscribe(() => void ask());
    return () => {
      isWanted = false;
      stop();
    };
  }, [client, locale, places]);
  return isUnlocked ? hits : hits.filter(isOpen);
}

function isOpen({ visibility }: SearchHit): boolean {
  return visibility !== 'private';
}

function withoutPrivate(group: SearchGroup): SearchGroup {
  const hits = group.hits.filter(isOpen);
  return { ...group, hits, total: group.total - (group.hits.length - hits.length) };
}
