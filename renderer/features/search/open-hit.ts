import type { PairId, PersonId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import type { SearchHit } from '#shared/domain/search/search-document.ts';
import { asId } from '#renderer/storage/ids.ts';
import { paths } from '#renderer/services/paths.ts';

/** Screens that keep what they show to themselves, which only the app may tell them. */
export interface PeopleScreen {
  showPerson(programmeId: ProgrammeId, personId: PersonId): void;
  /** Everyone who has to do with it. */
  showSkill(programmeId: ProgrammeId, name: string): void;
}

/**
 * Opens what was found where it is at home, and where that is several programmes in the current one.
 * Nothing happens to what belongs to none.
 */
export function openHit(
  hit: SearchHit,
  current: ProgrammeId | null,
  screens: PeopleScreen,
  goTo: (path: string) => void,
): void {
  const isInCurrent =
    current !== null && (hit.programmeIds.length === 0 || hit.programmeIds.includes(current));
  const programmeId = isInCurrent ? current : hit.programmeIds[0];
  if (programmeId === undefined) return;
  const [pairId] = hit.pairIds;
  const goToTab = (tab: string): void => {
    if (pairId !== undefined) goTo(`${paths.pair(programmeId, pairId)}?${tab}`);
  };
  switch (hit.kind) {
    case 'person':
      screens.showPerson(programmeId, asId<PersonId>(hit.id));
      return;
    case 'skill':
      screens.showSkill(programmeId, hit.title.map(({ text }) => text).join(''));
      return;
    case 'session':
      goTo(paths.session(programmeId, asId<SessionId>(hit.id)));
      return;
    case 'pair':
      goTo(paths.pair(programmeId, asId<PairId>(hit.id)));
      return;
    case 'note':
      goToTab(`tab=journal&note=${encodeURIComponent(hit.id)}`);
      return;
    case 'action':
      goToTab('tab=actions');
      return;
    case 'goal':
      goToTab('tab=goals');
  }
}
