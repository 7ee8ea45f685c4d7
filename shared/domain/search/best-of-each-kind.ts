import type { SearchDocument, SearchKind } from './search-document.ts';

interface RankedDocument {
  readonly document: SearchDocument;
  /** Lower is better. */
  readonly rank: number;
}

/** Keeps the best of each kind out of many, without putting all of them in order. */
export class BestOfEachKind {
  readonly #limit: number;
  readonly #kinds = new Map<SearchKind, { best: RankedDocument[]; total: number }>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(document: SearchDocument, rank: number): void {
    const { kind } = document;
    let ofKind = this.#kinds.get(kind);
    if (ofKind === undefined) {
      ofKind = { best: [], total: 0 };
      this.#kinds.set(kind, ofKind);
    }
    ofKind.total += 1;
    const ranked = { document, rank };
    const { best } = ofKind;
    const last = best[this.#limit - 1];
    if (last !== undefined && compareRanked(ranked, last) >= 0) return;
    const place = best.findIndex((other) => compareRanked(ranked, other) < 0);
    best.splice(place === -1 ? best.length : place, 0, ranked);
    if (best.length > this.#limit) best.pop();
  }

  /** The best first. */
  listBest(kind: SearchKind): readonly SearchDocument[] {
    return this.#kinds.get(kind)?.best.map(({ document }) => document) ?? [];
  }

  /** How many there are, kept or not. */
  count(kind: SearchKind): number {
    return this.#kinds.get(kind)?.total ?? 0;
  }
}

/** The better rank first, then what is newer; ids are in the order in which things were made. */
function compareRanked(one: RankedDocument, other: RankedDocument): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  const [oneAt, otherAt] = [one.document.at ?? '', other.document.at ?? ''];
  if (oneAt !== otherAt) return oneAt > otherAt ? -1 : 1;
  return one.document.id > other.document.id ? -1 : 1;
}
