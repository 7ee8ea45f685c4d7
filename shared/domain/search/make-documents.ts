import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Attachment, NoteFile } from '#shared/domain/journal/attachment.ts';
import { nameOfNote } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, PrivateNote } from '#shared/domain/journal/note.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import { clauseText, clauseTitle } from '#shared/domain/pair-life/charter-content.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import type { Indicator } from '#shared/domain/progress/indicator.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { readableMarkdown } from './readable-markdown.ts';
import type { SearchDocument } from './search-document.ts';

/** How each thing is found. Null for what is to be found no more, such as a note in the trash. */

/** A text in both languages. */
export type BilingualText = Readonly<Record<Locale, string>>;

const nothingElse = {
  programmeIds: [],
  pairIds: [],
  details: [],
  tags: [],
  body: { en: '', fr: '' },
  at: null,
  isDue: false,
  visibility: null,
  noteId: null,
} as const satisfies Partial<SearchDocument>;

function inBothLanguages(title: string): BilingualText {
  return { en: title, fr: title };
}

function filled(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '');
}

/** One after the other, on one line. */
function lineOf(texts: readonly string[]): string {
  return filled(...texts).join(' · ');
}

function linesOf(texts: readonly BilingualText[]): BilingualText {
  return { en: lineOf(texts.map(({ en }) => en)), fr: lineOf(texts.map(({ fr }) => fr)) };
}

/** What a person's own fields only point to. */
interface NamesOfPerson {
  /** Offered or wanted. */
  readonly skills: readonly BilingualText[];
  /** That they speak. */
  readonly languages: readonly BilingualText[];
}

/** Which programmes a person is in is told by enrolments, not by the person. */
export function personDocument(person: Person, names: NamesOfPerson): SearchDocument | null {
  if (person.state === 'erased') return null;
  const { id, job, department, team, site, email, grade, customFields } = person;
  const written = [grade, ...Object.values(customFields)].map(inBothLanguages);
  return {
    ...nothingElse,
    kind: 'person',
    id,
    title: inBothLanguages(displayName(person)),
    details: filled(job, department, team, site, email),
    body: linesOf([...written, ...names.skills, ...names.languages]),
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

/** @param format What its format is called, such as “workshop”. */
export function sessionDocument(session: Session, format: BilingualText): SearchDocument {
  const { id, programmeId, pairIds, title, place, agenda, decisions, startsAt } = session;
  const lines = [
    ...agenda.map((item) => item.title),
    ...decisions.map((decision) => decision.text),
  ].map(inBothLanguages);
  return {
    ...nothingElse,
    kind: 'session',
    id,
    programmeIds: [programmeId],
    pairIds,
    title: inBothLanguages(title),
    details: filled(place),
    body: linesOf([format, ...lines]),
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
    body: inBothLanguages(readableMarkdown(body)),
    at: writtenAt,
    visibility,
  };
}

/** A file beside a note, found by its name, as long as the note is found. */
export function fileDocument(
  { id, name, addedAt, noteId }: Attachment,
  note: SearchDocument,
): SearchDocument {
  return { ...besideNote(note), id, title: inBothLanguages(name), at: addedAt, noteId };
}

/** A file that a private note holds itself; it has no id of its own. */
export function privateFileDocument(
  { id, writtenAt }: PrivateNote,
  { name, sha256 }: NoteFile,
  note: SearchDocument,
): SearchDocument {
  return {
    ...besideNote(note),
    id: `${id}:${sha256}`,
    title: inBothLanguages(name),
    at: writtenAt,
    noteId: id,
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
    isDue: doneOn === null,
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
    body: inBothLanguages(lineOf(milestones.map((milestone) => milestone.title))),
    at: dueOn ?? movedOn,
    isDue: dueOn !== null && goal.state !== 'achieved',
  };
}

/** @param title What a charter is called. */
export function charterDocument(charter: Charter, title: BilingualText): SearchDocument {
  const { id, clauses, cadence, mentorAgreedOn, menteeAgreedOn } = charter;
  const clauseLines = (locale: Locale): string =>
    lineOf(
      clauses.flatMap((clause) => [clauseTitle(clause, locale) ?? '', clauseText(clause, locale)]),
    );
  return {
    ...ofPair(charter),
    kind: 'charter',
    id,
    title,
    details: filled(cadence),
    body: { en: clauseLines('en'), fr: clauseLines('fr') },
    at: menteeAgreedOn ?? mentorAgreedOn,
  };
}

/** Found by what changed at work, and by how one can tell. */
export function practiceDocument(practice: Practice): SearchDocument {
  const { id, title, evidence, triedOn, adoptedOn } = practice;
  return {
    ...ofPair(practice),
    kind: 'practice',
    id,
    title: inBothLanguages(title),
    body: inBothLanguages(evidence),
    at: adoptedOn ?? triedOn,
  };
}

/** Found by its title alone: what was answered is nobody’s to search. */
export function surveyDocument({ id, programmeId, title, opensOn }: Survey): SearchDocument {
  return {
    ...nothingElse,
    kind: 'survey',
    id,
    programmeIds: [programmeId],
    title: { en: textIn(title, 'en'), fr: textIn(title, 'fr') },
    at: opensOn,
  };
}

/** Null for one that follows a formula: those are the same in every programme. */
export function indicatorDocument({
  id,
  programmeId,
  kpi,
  name,
  unit,
  note,
}: Indicator): SearchDocument | null {
  if (kpi !== null) return null;
  return {
    ...nothingElse,
    kind: 'indicator',
    id,
    programmeIds: [programmeId],
    title: inBothLanguages(name),
    details: filled(unit),
    body: inBothLanguages(note),
  };
}

/** Found by its names in either language, whichever the window speaks. */
export function skillDocument({ id, labels, aliases }: Skill): SearchDocument {
  return {
    ...nothingElse,
    kind: 'skill',
    id,
    title: labels,
    body: inBothLanguages(lineOf(aliases)),
  };
}

/** Something to start from that belongs to no pair: an agenda, a question, a note to begin with. */
export function playbookDocument(
  id: string,
  title: BilingualText,
  lines: readonly BilingualText[],
): SearchDocument {
  return { ...nothingElse, kind: 'playbook', id, title, body: linesOf(lines) };
}

/** What a file has of the note it stands beside. */
function besideNote({ programmeIds, pairIds, title, visibility }: SearchDocument) {
  const details = filled(title.en);
  return { ...nothingElse, kind: 'file', programmeIds, pairIds, details, visibility } as const;
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
