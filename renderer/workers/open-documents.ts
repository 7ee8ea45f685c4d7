import type {
  AttachmentId,
  CharterId,
  EnrolmentId,
  NoteId,
  PairId,
  PersonId,
  SkillId,
} from '#shared/domain/ids.ts';
import type { Attachment } from '#shared/domain/journal/attachment.ts';
import { agreedCharter, charterVersions } from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import {
  actionDocument,
  charterDocument,
  fileDocument,
  goalDocument,
  indicatorDocument,
  noteDocument,
  pairDocument,
  personDocument,
  practiceDocument,
  sessionDocument,
  skillDocument,
  surveyDocument,
  type BilingualText,
} from '#shared/domain/search/make-documents.ts';
import { agendaTemplateDocument, playbookId } from '#shared/domain/search/playbook-documents.ts';
import {
  documentKey,
  type SearchDocument,
  type SearchKey,
} from '#shared/domain/search/search-document.ts';
import type { SessionFormat } from '#shared/domain/sessions/session.ts';
import { pairCommitments as englishCommitments } from '#shared/i18n/en/pair-commitments.ts';
import { sessions as englishSessions } from '#shared/i18n/en/sessions.ts';
import { pairCommitments as frenchCommitments } from '#shared/i18n/fr/pair-commitments.ts';
import { sessions as frenchSessions } from '#shared/i18n/fr/sessions.ts';
import { asId } from '#renderer/storage/ids.ts';
import type { Searchable, SearchableRow } from '#renderer/storage/repositories/searchable.ts';
import { languageName } from './language-names.ts';
import type { SearchFacts } from './search-facts.ts';
import type { SearchIndex } from './search-index.ts';

const charterTitle = {
  en: englishCommitments['pairLife.charter.title'],
  fr: frenchCommitments['pairLife.charter.title'],
};

/** Keeps what everyone may read in the index, as rows come, change and go. */
export class OpenDocuments {
  readonly #facts: SearchFacts;
  readonly #index: SearchIndex;
  readonly #people = new Map<PersonId, Person>();
  readonly #skills = new Map<SkillId, BilingualText>();
  readonly #charters = new Map<CharterId, Charter>();
  readonly #attachments = new Map<AttachmentId, Attachment>();
  readonly #attachmentsOfNotes = new Map<NoteId, Set<AttachmentId>>();

  constructor(index: SearchIndex, facts: SearchFacts) {
    this.#index = index;
    this.#facts = facts;
  }

  /** Takes in rows as they are now. A note may leave one table for another: who leaves goes first. */
  apply(rows: readonly SearchableRow[]): void {
    for (const { table, id, found } of rows) {
      if (found === null) this.#remove(table, id);
    }
    for (const { found } of rows) {
      if (found !== null) this.#put(found);
    }
  }

  #remove(table: SearchableRow['table'], id: string): void {
    switch (table) {
      case 'enrolments':
        this.#facts.setEnrolment(asId<EnrolmentId>(id), null);
        return;
      case 'people':
        this.#people.delete(asId<PersonId>(id));
        this.#facts.setName(asId<PersonId>(id), null);
        this.#drop('person', id);
        this.#putPairsOf(asId<PersonId>(id));
        return;
      case 'pairs':
        this.#facts.setPair(asId<PairId>(id), null);
        this.#drop('pair', id);
        return;
      case 'skills':
        this.#skills.delete(asId<SkillId>(id));
        this.#drop('skill', id);
        return;
      case 'goals':
        this.#drop('goal', id);
        return;
      case 'actions':
        this.#drop('action', id);
        return;
      case 'charters':
        this.#setCharter(asId<CharterId>(id), null);
        return;
      case 'practices':
        this.#drop('practice', id);
        return;
      case 'surveys':
        this.#drop('survey', id);
        return;
      case 'indicators':
        this.#drop('indicator', id);
        return;
      case 'agendaTemplates':
        this.#drop('playbook', playbookId({ part: 'agenda', key: id }));
        return;
      case 'sessions':
        this.#drop('session', id);
        return;
      case 'attachments':
        this.#setAttachment(asId<AttachmentId>(id), null);
        return;
      case 'coordinatorNotes':
      case 'pairNotes':
        this.#drop('note', id);
        this.#putFilesOf(asId<NoteId>(id));
    }
  }

  #put({ kind, entity }: Searchable): void {
    switch (kind) {
      case 'enrolment':
        this.#facts.setEnrolment(entity.id, entity);
        return;
      case 'person':
        this.#people.set(entity.id, entity);
        this.#facts.setName(entity.id, entity.state === 'erased' ? null : displayName(entity));
        this.#putPerson(entity);
        this.#putPairsOf(entity.id);
        return;
      case 'pair':
        this.#facts.setPair(entity.id, entity);
        this.#putPair(entity);
        return;
      case 'skill':
        this.#skills.set(entity.id, entity.labels);
        this.#index.put(skillDocument(entity));
        this.#putPeopleWith(entity.id);
        return;
      case 'goal':
        putOrRemove(this.#index, { kind, id: entity.id }, goalDocument(entity));
        return;
      case 'action':
        putOrRemove(this.#index, { kind, id: entity.id }, actionDocument(entity));
        return;
      case 'charter':
        this.#setCharter(entity.id, entity);
        return;
      case 'practice':
        this.#index.put(practiceDocument(entity));
        return;
      case 'survey':
        this.#index.put(surveyDocument(entity));
        return;
      case 'indicator':
        putOrRemove(this.#index, { kind, id: entity.id }, indicatorDocument(entity));
        return;
      case 'agenda-template':
        this.#index.put(agendaTemplateDocument(entity));
        return;
      case 'session':
        this.#index.put(sessionDocument(entity, formatName(entity.format)));
        return;
      case 'attachment':
        this.#setAttachment(entity.id, entity);
        return;
      case 'note':
        putOrRemove(this.#index, { kind, id: entity.id }, noteDocument(entity));
        this.#putFilesOf(entity.id);
    }
  }

  #drop(kind: SearchKey['kind'], id: string): void {
    this.#index.remove(documentKey({ kind, id }));
  }

  #putPerson(person: Person): void {
    const skillIds = new Set(person.claims.map(({ skillId }) => skillId));
    const skills = [...skillIds].flatMap((id) => this.#skills.get(id) ?? []);
    const languages = person.languages.map(languageName);
    const document = personDocument(person, { skills, languages });
    putOrRemove(this.#index, { kind: 'person', id: person.id }, document);
  }

  /** A person is found by the names of their skills, which may have been renamed. */
  #putPeopleWith(id: SkillId): void {
    for (const person of this.#people.values()) {
      if (person.claims.some(({ skillId }) => skillId === id)) this.#putPerson(person);
    }
  }

  /** A pair is found by the names of its people, who may have been renamed. */
  #putPairsOf(personId: PersonId): void {
    for (const pair of this.#facts.pairsOf(personId)) this.#putPair(pair);
  }

  #putPair(pair: Pair): void {
    const names = this.#facts.namesIn(pair);
    const document = names === null ? null : pairDocument(pair, names);
    putOrRemove(this.#index, { kind: 'pair', id: pair.id }, document);
  }

  /** Of a pair's versions the one in force is found; before the first is agreed, the one being written. */
  #setCharter(id: CharterId, charter: Charter | null): void {
    const pairId = charter?.pairId ?? this.#charters.get(id)?.pairId;
    if (charter === null) this.#charters.delete(id);
    else this.#charters.set(id, charter);
    this.#drop('charter', id);
    if (pairId === undefined) return;
    const versions = charterVersions(
      [...this.#charters.values()].filter((version) => version.pairId === pairId),
    );
    for (const version of versions) this.#drop('charter', version.id);
    const inForce = agreedCharter(versions) ?? versions[0];
    if (inForce !== undefined) this.#index.put(charterDocument(inForce, charterTitle));
  }

  #setAttachment(id: AttachmentId, attachment: Attachment | null): void {
    const before = this.#attachments.get(id);
    if (before !== undefined) this.#attachmentsOfNotes.get(before.noteId)?.delete(id);
    this.#attachments.delete(id);
    this.#drop('file', id);
    if (attachment === null) return;
    const { noteId } = attachment;
    const beside = this.#attachmentsOfNotes.get(noteId) ?? new Set<AttachmentId>();
    this.#attachmentsOfNotes.set(noteId, beside.add(id));
    this.#attachments.set(id, attachment);
    this.#putFile(attachment);
  }

  /** A file is found as long as the note it stands beside is. */
  #putFilesOf(noteId: NoteId): void {
    for (const id of this.#attachmentsOfNotes.get(noteId) ?? []) {
      const attachment = this.#attachments.get(id);
      if (attachment !== undefined) this.#putFile(attachment);
    }
  }

  #putFile(attachment: Attachment): void {
    const note = this.#index.get(documentKey({ kind: 'note', id: attachment.noteId }));
    if (note === undefined) this.#drop('file', attachment.id);
    else this.#index.put(fileDocument(attachment, note));
  }
}

export function putOrRemove(
  index: SearchIndex,
  key: SearchKey,
  document: SearchDocument | null,
): void {
  if (document === null) index.remove(documentKey(key));
  else index.put(document);
}

function formatName(format: SessionFormat): BilingualText {
  const key = `sessions.format.${format}` as const;
  return { en: englishSessions[key], fr: frenchSessions[key] };
}
