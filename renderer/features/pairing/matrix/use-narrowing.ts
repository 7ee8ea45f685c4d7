import { useDeferredValue, useMemo } from 'react';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { makeSearchable, searchParticipants } from '#shared/domain/people/search-participants.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { passesFilter } from '../board/passes-filter.ts';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import type { Narrowing } from './matrix-axes.ts';

/** Whom the filter, then the search, leave on each axis; empty when neither is used. */
export function useNarrowing(
  { participants }: PairingData,
  { skillLabel }: MatchWording,
): Narrowing {
  const { search: typed, filter } = usePairingScreenOf('search', 'filter');
  const search = useDeferredValue(typed);
  const searchable = useMemo(
    () => makeSearchable(participants, skillLabel),
    [participants, skillLabel],
  );
  return useMemo(() => {
    const isFiltered = Object.values(filter).some((value) => value !== '');
    const isSearched = search.trim() !== '';
    const found = isSearched ? [idsOf(searchParticipants(searchable, search))] : [];
    const leftAs = (role: PairRole) => [
      ...(isFiltered
        ? [idsOf(participants.filter(({ person }) => passesFilter([{ person, role }], filter)))]
        : []),
      ...found,
    ];
    return { mentors: leftAs('mentor'), mentees: leftAs('mentee') };
  }, [filter, participants, search, searchable]);
}

function idsOf(people: readonly Participant[]) {
  return new Set(people.map(({ person }) => person.id));
}
