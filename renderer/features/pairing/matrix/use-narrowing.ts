import { useDeferredValue, useMemo } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import { makeSearchable, searchParticipants } from '#shared/domain/people/search-participants.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';

/** Whom the filter, then the search, leave on the axes; empty when neither is used. */
export function useNarrowing(
  { participants }: PairingData,
  { skillLabel }: MatchWording,
): readonly ReadonlySet<PersonId>[] {
  const { search: typed, filter } = usePairingScreenOf('search', 'filter');
  const search = useDeferredValue(typed);
  const searchable = useMemo(
    () => makeSearchable(participants, skillLabel),
    [participants, skillLabel],
  );
  return useMemo(() => {
    const { department, site } = filter;
    const passing = participants.filter(
      ({ person }) =>
        (department === '' || person.department === department) &&
        (site === '' || person.site === site),
    );
    const isFiltered = department !== '' || site !== '';
    const isSearched = search.trim() !== '';
    return [
      ...(isFiltered ? [passing] : []),
      ...(isSearched ? [searchParticipants(searchable, search)] : []),
    ].map((people) => new Set(people.map(({ person }) => person.id)));
  }, [filter, participants, search, searchable]);
}
