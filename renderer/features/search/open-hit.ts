import type { PairId, PersonId, ProgrammeId, SessionId, SurveyId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { readPlaybookId } from '#shared/domain/search/playbook-documents.ts';
import type { SearchHit } from '#shared/domain/search/search-document.ts';
import { asId } from '#renderer/storage/ids.ts';
import { paths } from '#renderer/services/paths.ts';

/** Screens that keep what they show to themselves, which only the app may tell them. */
export interface OtherScreens {
  showPerson(programmeId: ProgrammeId, personId: PersonId): void;
  /** Everyone who has to do with it. */
  showSkill(programmeId: ProgrammeId, name: string): void;
  /** A new session with this agenda, by its key or its id. */
  planWith(agenda: string): void;
  /** A new note that begins so, by its id in the playbook. */
  beginNote(begin: string): void;
}

/** Where a note of the pair is begun so. */
export function openPlaybookNote(
  begin: string,
  { id, programmeId }: Pick<Pair, 'id' | 'programmeId'>,
  goTo: (path: string) => void,
): void {
  goTo(`${paths.pair(programmeId, id)}?tab=journal&begin=${encodeURIComponent(begin)}`);
}

/**
 * Opens what was found where it is at home, and where that is several programmes in the current one.
 * Nothing happens to what belongs to none.
 */
export function openHit(
  hit: SearchHit,
  current: ProgrammeId | null,
  screens: OtherScreens,
  goTo: (path: string) => void,
): void {
  const isInCurrent =
    current !== null && (hit.programmeIds.length === 0 || hit.programmeIds.includes(current));
  const programmeId = isInCurrent ? current : hit.programmeIds[0];
  if (programmeId === undefined) return;
  const [pairId] = hit.pairIds;
  const goToTab = (tab: string, parameter: string, id: string): void => {
    if (pairId === undefined) return;
    goTo(`${paths.pair(programmeId, pairId)}?tab=${tab}&${parameter}=${encodeURIComponent(id)}`);
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
      goToTab('journal', 'note', hit.id);
      return;
    case 'file':
      if (hit.noteId !== null) goToTab('journal', 'note', hit.noteId);
      return;
    case 'charter':
      goToTab('charter', 'version', hit.id);
      return;
    case 'playbook': {
      const agenda = readPlaybookId(hit.id);
      if (agenda?.part === 'agenda') screens.planWith(agenda.key);
      else screens.beginNote(hit.id);
      return;
    }
    case 'action':
      goToTab('actions', 'action', hit.id);
      return;
    case 'goal':
      goToTab('goals', 'goal', hit.id);
      return;
    case 'practice':
      goToTab('practices', 'practice', hit.id);
      return;
    case 'survey':
      goTo(paths.survey(programmeId, asId<SurveyId>(hit.id)));
      return;
    case 'indicator':
      goTo(`${paths.indicators(programmeId)}?indicator=${encodeURIComponent(hit.id)}`);
  }
}
