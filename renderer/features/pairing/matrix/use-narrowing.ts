import { useDeferredValue, useMemo } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import { canBeMentored, canMentor, type Participant } from '#shared/domain/people/participant.ts';
import { makeSearchable, searchParticipants } from '#shared/domain/people/search-participants.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { skillsOf } from '../board/skills-of.ts';
import { usePairingScreenOf, type BoardFilter } from '../pairing-store.ts';
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
    const isFiltered = Object.values(filter).some((value) => value !== '');
    const isSearched = search.trim() !== '';
    return [
      ...(isFiltered ? [participants.filter((one) => passesFilter(one, filter))] : []),
      ...(isSearched ? [searchParticipants(searchable, search)] : []),
    ].map((people) => new Set(people.map(({ person }) => person.id)));
  }, [filter, participants, search, searchable]);
}

/** Whether the filter leaves this person, as on the board; the skill counts in each role that someone takes. */
export function passesFilter(
  { person, enrolment }: Participant,
  { department, site, skill }: BoardFilter,
): boolean {
  return (
    (department === '' || person.department === department) &&
    (site === '' || person.site === site) &&
    (skill === '' ||
      (canMentor(enrolment.role) && skillsOf(person, 'mentor').includes(skill)) ||
      (canBeMentored(enrolment.role) && skillsOf(person, 'mentee').includes(skill)))
  );
}
