import type { EnrolmentId, PairId, PersonId } from '#shared/domain/ids.ts';
import type { PrivateNote } from '#shared/domain/journal/note.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { BestOfEachKind } from '#shared/domain/search/best-of-each-kind.ts';
import {
  actionDocument,
  goalDocument,
  noteDocument,
  pairDocument,
  personDocument,
  sessionDocument,
  skillDocument,
} from '#shared/domain/search/make-documents.ts';
import { beginningOf, findPassage, markMatches } from '#shared/domain/search/mark-matches.ts';
import { isNarrowed, parseQuery, type SearchQuery } from '#shared/domain/search/parse-query.ts';
import { passesFilters } from '#shared/domain/search/passes-filters.ts';
import {
  documentKey,
  searchKinds,
  type SearchDocument,
  type SearchGroup,
  type SearchHit,
  type SearchKey,
} from '#shared/domain/search/search-document.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { asId } from '#renderer/storage/ids.ts';
import type { Searchable, SearchableRow } from '#renderer/storage/repositories/searchable.ts';
import { SearchFacts } from './search-facts.ts';
import { SearchIndex, type WordsNamed } from './search-index.ts';
import type { SearchQuestion } from './search-question.ts';

const nothingNamed: WordsNamed = { inTitle: () => false, inBody: () => false };

/**
 * All that can be found, in memory. Private notes have an index of their own, which is thrown away whole
 * when they are locked.
 */
export class SearchLibrary {
  readonly #facts = new SearchFacts();
  readonly #open = new SearchIndex();
  /** Null while private notes are locked. */
  #private: SearchIndex | null = null;

  get documentCount(): number {
    return this.#open.size;
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

  putPrivate(notes: readonly PrivateNote[]): void {
    this.#private ??= new SearchIndex();
    for (const note of notes) putOrRemove(this.#private, 'note', note.id, noteDocument(note));
  }

  removePrivate(ids: readonly string[]): void {
    for (const id of ids) this.#private?.remove(documentKey({ kind: 'note', id }));
  }

  dropPrivate(): void {
    this.#private = null;
  }

  search({ text, locale, limit }: SearchQuestion): readonly SearchGroup[] {
    const query = parseQuery(text);
    if (query.terms.length === 0 && !isNarrowed(query)) return [];
    const best = new BestOfEachKind(limit);
    const isWanted = this.#filterOf(query);
    const named = this.#open.search(query, isWanted, best);
    // A private word may be named through other words than an open one.
    const privatelyNamed = this.#private?.search(query, isWanted, best) ?? named;
    return searchKinds.flatMap((kind) => {
      const hits = best.listBest(kind).map((document) => {
        const isPrivate = document.visibility === 'private';
        return this.#hit(document, locale, isPrivate ? privatelyNamed : named);
      });
      return hits.length === 0 ? [] : [{ kind, hits, total: best.count(kind) }];
    });
  }

  /** What is known of these things, in their order; those that are gone are left out. */
  describe(keys: readonly SearchKey[], locale: Locale): readonly SearchHit[] {
    return keys.flatMap((key) => {
      const name = documentKey(key);
      const document = this.#open.get(name) ?? this.#private?.get(name);
      return document === undefined ? [] : [this.#hit(document, locale, nothingNamed)];
    });
  }

  #filterOf(query: SearchQuery): (document: SearchDocument) => boolean {
    if (!isNarrowed(query)) return () => true;
    const pairIds = query.pairs.length === 0 ? null : this.#facts.pairsNamed(query.pairs);
    return (document) => passesFilters(document, query, { pairIds, dayOf: localDay });
  }

  #hit(document: SearchDocument, locale: Locale, { inTitle, inBody }: WordsNamed): SearchHit {
    const { kind, id, pairIds, at, visibility, body } = document;
    const passage = findPassage(body, inBody);
    const [pairId] = pairIds;
    return {
      kind,
      id,
      programmeIds:
        kind === 'person' ? this.#facts.programmesOf(asId<PersonId>(id)) : document.programmeIds,
      pairIds,
      title: markMatches(document.title[locale], inTitle),
      details: markMatches(document.details.join(' · '), inTitle),
      tags: document.tags.map((tag) => markMatches(tag, inTitle)),
      // Of a note that was found by its title, its beginning says more than nothing.
      passage: passage.length === 0 && kind === 'note' ? beginningOf(body) : passage,
      at,
      visibility,
      pairNames: pairId === undefined ? null : this.#facts.namesOf(pairId),
    };
  }

  #remove(table: SearchableRow['table'], id: string): void {
    switch (table) {
      case 'enrolments':
        this.#facts.setEnrolment(asId<EnrolmentId>(id), null);
        return;
      case 'people':
        this.#facts.setName(asId<PersonId>(id), null);
        this.#open.remove(documentKey({ kind: 'person', id }));
        this.#putPairsOf(asId<PersonId>(id));
        return;
      case 'pairs':
        this.#facts.setPair(asId<PairId>(id), null);
        this.#open.remove(documentKey({ kind: 'pair', id }));
        return;
      case 'skills':
        this.#open.remove(documentKey({ kind: 'skill', id }));
        return;
      case 'goals':
        this.#open.remove(documentKey({ kind: 'goal', id }));
        return;
      case 'actions':
        this.#open.remove(documentKey({ kind: 'action', id }));
        return;
      case 'sessions':
        this.#open.remove(documentKey({ kind: 'session', id }));
        return;
      case 'coordinatorNotes':
      case 'pairNotes':
        this.#open.remove(documentKey({ kind: 'note', id }));
    }
  }

  #put({ kind, entity }: Searchable): void {
    switch (kind) {
      case 'enrolment':
        this.#facts.setEnrolment(entity.id, entity);
        return;
      case 'person':
        this.#facts.setName(entity.id, entity.state === 'erased' ? null : displayName(entity));
        putOrRemove(this.#open, kind, entity.id, personDocument(entity));
        this.#putPairsOf(entity.id);
        return;
      case 'pair':
        this.#facts.setPair(entity.id, entity);
        this.#putPair(entity);
        return;
      case 'skill':
        this.#open.put(skillDocument(entity));
        return;
      case 'goal':
        putOrRemove(this.#open, kind, entity.id, goalDocument(entity));
        return;
      case 'action':
        putOrRemove(this.#open, kind, entity.id, actionDocument(entity));
        return;
      case 'session':
        this.#open.put(sessionDocument(entity));
        return;
      case 'note':
        putOrRemove(this.#open, kind, entity.id, noteDocument(entity));
    }
  }

  /** A pair is found by the names of its people, who may have been renamed. */
  #putPairsOf(personId: PersonId): void {
    for (const pair of this.#facts.pairsOf(personId)) this.#putPair(pair);
  }

  #putPair(pair: Pair): void {
    const names = this.#facts.namesIn(pair);
    const document = names === null ? null : pairDocument(pair, names);
    putOrRemove(this.#open, 'pair', pair.id, document);
  }
}

function putOrRemove(
  index: SearchIndex,
  kind: SearchKey['kind'],
  id: string,
  document: SearchDocument | null,
): void {
  if (document === null) index.remove(documentKey({ kind, id }));
  else index.put(document);
}

/** The day it was where the user is. */
function localDay(instant: string): string {
  const moment = new Date(instant);
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
