import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { nameOfNote } from '#shared/domain/journal/note-content.ts';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { readableMarkdown } from './readable-markdown.ts';
import type { SearchDocument } from './search-document.ts';

/** How each thing is found. Null for what is to be found no more, such as a note in the trash. */

const nothingElse = {
  programmeIds: [],
  pairIds: [],
  details: [],
  tags: [],
  body: '',
  at: null,
  visibility: null,
} as const satisfies Partial<SearchDocument>;

function inBothLanguages(title: string): Readonly<Record<Locale, string>> {
  return { en: title, fr: title };
}

function filled(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '');
}

/** Which programmes a person is in is told by enrolments, not by the person. */
export function personDocument(person: Person): SearchDocument | null {
  if (person.state === 'erased') return null;
  const { id, job, department, team, site, email, grade, customFields } = person;
  return {
    ...nothingElse,
    kind: 'person',
    id,
    title: inBothLanguages(displayName(person)),
    details: filled(job, department, team, site, email),
    body: filled(grade, ...Object.values(customFields)).join(' · '),
  };
}

/** Null while the pair is only proposed: proposals come and go with each run. */
export function pairDocument(
  pair: Pair,
  names: readonly [mentor: string, mentee: string],
): SearchDocument | null {
  if (pair.state === 'proposed') return null;
  const { id, programmeId, activeOn, acceptedOn } = pair;
  return {
    ...nothingElse,
    kind: 'pair',
    id,
    programmeIds: [programmeId],
    pairIds: [id],
    title: inBothLanguages(names.join(' → ')),
    at: activeOn ?? acceptedOn,
  };
}

export function sessionDocument(session: Session): SearchDocument {
  const { id, programmeId, pairIds, title, place, agenda, decisions, startsAt } = session;
  const lines = [
    ...agenda.map((item) => item.title),
    ...decisions.map((decision) => decision.text),
  ];
  return {
    ...nothingElse,
    kind: 'session',
    id,
    programmeIds: [programmeId],
    pairIds,
    title: inBothLanguages(title),
    details: filled(place),
    body: filled(...lines).join(' · '),
    at: startsAt,
  };
}

export function noteDocument(note: JournalNote): SearchDocument | null {
  if (note.state === 'trashed') return null;
  const { id, programmeId, pairId, tags, body, writtenAt, visibility } = note;
  return {
    ...nothingElse,
    kind: 'note',
    id,
    programmeIds: [programmeId],
    pairIds: [pairId],
    title: inBothLanguages(nameOfNote(note)),
    tags,
    body: readableMarkdown(body),
    at: writtenAt,
    visibility,
  };
}

export function actionDocument(action: Action): SearchDocument | null {
  if (action.state === 'dropped') return null;
  const { id, title, dueOn, doneOn } = action;
  return {
    ...ofPair(action),
    kind: 'action',
    id,
    title: inBothLanguages(title),
    at: doneOn ?? dueOn,
  };
}

export function goalDocument(goal: Goal): SearchDocument | null {
  if (goal.state === 'dropped') return null;
  const { id, title, measure, milestones, dueOn, movedOn } = goal;
  return {
    ...ofPair(goal),
    kind: 'goal',
    id,
    title: inBothLanguages(title),
    details: filled(measure),
    body: filled(...milestones.map((milestone) => milestone.title)).join(' · '),
    at: dueOn ?? movedOn,
  };
}

/** Found by its names in either language, whichever the window speaks. */
export function skillDocument({ id, labels, aliases }: Skill): SearchDocument {
  return { ...nothingElse, kind: 'skill', id, title: labels, body: filled(...aliases).join(' · ') };
}

function ofPair({
  programmeId,
  pairId,
}: {
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
}) {
  return { ...nothingElse, programmeIds: [programmeId], pairIds: [pairId] };
}
