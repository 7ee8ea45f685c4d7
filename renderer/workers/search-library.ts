import type { PersonId } from '#shared/domain/ids.ts';
import type { PrivateNote } from '#shared/domain/journal/note.ts';
import { BestOfEachKind } from '#shared/domain/search/best-of-each-kind.ts';
import { noteDocument, privateFileDocument } from '#shared/domain/search/make-documents.ts';
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
import type { SearchableRow } from '#renderer/storage/repositories/searchable.ts';
import { OpenDocuments, putOrRemove } from './open-documents.ts';
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
  /** The keys of the files of each private note, which no row tells of. */
  readonly #privateFiles = new Map<string, readonly string[]>();
  readonly #openDocuments = new OpenDocuments(this.#open, this.#facts);
  /** Null while private notes are locked. */
  #private: SearchIndex | null = null;

  get documentCount(): number {
    return this.#open.size;
  }

  /** Takes in rows as they are now. */
  apply(rows: readonly SearchableRow[]): void {
    this.#openDocuments.apply(rows);
  }

  /** What the product ships with, which no row tells of. */
  putShipped(documents: readonly SearchDocument[]): void {
    for (const document of documents) this.#open.put(document);
  }

  putPrivate(notes: readonly PrivateNote[]): void {
    this.#private ??= new SearchIndex();
    for (const note of notes) {
      const document = noteDocument(note);
      putOrRemove(this.#private, { kind: 'note', id: note.id }, document);
      this.#dropPrivateFiles(note.id);
      if (document === null) continue;
      const files = note.files.map((file) => privateFileDocument(note, file, document));
      for (const file of files) this.#private.put(file);
      this.#privateFiles.set(note.id, files.map(documentKey));
    }
  }

  removePrivate(ids: readonly string[]): void {
    for (const id of ids) {
      this.#private?.remove(documentKey({ kind: 'note', id }));
      this.#dropPrivateFiles(id);
    }
  }

  dropPrivate(): void {
    this.#private = null;
    this.#privateFiles.clear();
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

  #dropPrivateFiles(noteId: string): void {
    for (const key of this.#privateFiles.get(noteId) ?? []) this.#private?.remove(key);
    this.#privateFiles.delete(noteId);
  }

  #filterOf(query: SearchQuery): (document: SearchDocument) => boolean {
    if (!isNarrowed(query)) return () => true;
    const pairIds = query.pairs.length === 0 ? null : this.#facts.pairsNamed(query.pairs);
    return (document) => passesFilters(document, query, { pairIds, dayOf: localDay });
  }

  #hit(document: SearchDocument, locale: Locale, { inTitle, inBody }: WordsNamed): SearchHit {
    const { kind, id, pairIds, at, isDue, visibility, noteId } = document;
    const passage = findPassageIn(document, locale, inBody);
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
      passage:
        passage.length === 0 && kind === 'note' ? beginningOf(document.body[locale]) : passage,
      at,
      isDue,
      visibility,
      noteId,
      pairNames: pairId === undefined ? null : this.#facts.namesOf(pairId),
    };
  }
}

/** In the language of the window, or where the words stand in the other alone, in that. */
function findPassageIn(
  { body }: SearchDocument,
  locale: Locale,
  isNamed: WordsNamed['inBody'],
): SearchHit['passage'] {
  const passage = findPassage(body[locale], isNamed);
  if (passage.length > 0 || body.en === body.fr) return passage;
  return findPassage(body[locale === 'en' ? 'fr' : 'en'], isNamed);
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
