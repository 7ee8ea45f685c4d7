import { foldText } from '#shared/lib/fold-text.ts';
import { parseDaySpan } from './search-dates.ts';
import { searchKinds, type SearchKind } from './search-document.ts';
import { queryTerms } from './search-words.ts';

export const filterNames = ['pair', 'before', 'after', 'tag', 'type'] as const;
export type FilterName = (typeof filterNames)[number];

/** As much of a query as counts: more is a text that was pasted by mistake. */
export const longestQuery = 300;

/** Part of what was typed does nothing, which the user is told. */
type QueryProblem =
  /** A filter that says nothing, as it was typed; it is looked for as text. */
  | { readonly kind: 'not-a-date' | 'unknown-type'; readonly text: string }
  /** Only the beginning counts. */
  | { readonly kind: 'too-long' };

/**
 * What the user asks for. Filters of one name widen each other, but for dates, which close in; those of
 * different names narrow.
 */
export interface SearchQuery {
  /** Folded words, all of which must be found. */
  readonly terms: readonly string[];
  /** Whether the last term may still be being typed, so that it stands for every word it begins. */
  readonly isLastTermOpen: boolean;
  /** Each the folded words of one name. */
  readonly pairs: readonly (readonly string[])[];
  readonly tags: readonly string[];
  readonly kinds: readonly SearchKind[];
  /** The first day that counts, `YYYY-MM-DD`. */
  readonly from: string | null;
  /** The first day that counts no more. */
  readonly until: string | null;
  readonly problems: readonly QueryProblem[];
}

/** Either language works in either: a query copied from a colleague must not fail. */
const namesOfFilters: Readonly<Record<string, FilterName>> = {
  pair: 'pair',
  binome: 'pair',
  before: 'before',
  avant: 'before',
  after: 'after',
  apres: 'after',
  tag: 'tag',
  etiquette: 'tag',
  type: 'type',
};

const namesOfKinds: Readonly<Record<string, SearchKind>> = {
  ...Object.fromEntries(searchKinds.map((kind) => [kind, kind] as const)),
  people: 'person',
  personne: 'person',
  binome: 'pair',
  seance: 'session',
  fichier: 'file',
  objectif: 'goal',
  charte: 'charter',
  pratique: 'practice',
  questionnaire: 'survey',
  indicateur: 'indicator',
  competence: 'skill',
  methode: 'playbook',
};

/**
 * A word, a colon and its value, which may stand in quotation marks. Spaces may stand between, as in French
 * before a colon, unless the next filter follows them.
 */
const filterPattern =
  /(\p{L}+)\s?:(?:\s(?!\p{L}+\s?:))?(?:"([^"]*)"|«\s*([^»]*?)\s*»|“([^”]*)”|(\S*))/gu;

export function parseQuery(whole: string): SearchQuery {
  const text = whole.slice(0, longestQuery);
  const pairs: (readonly string[])[] = [];
  const tags: string[] = [];
  const kinds: SearchKind[] = [];
  const problems: QueryProblem[] = whole.length > longestQuery ? [{ kind: 'too-long' }] : [];
  let from: string | null = null;
  let until: string | null = null;

  /** Whether the filter is understood and need not be searched for. */
  const take = (name: FilterName, value: string, typed: string): boolean => {
    switch (name) {
      case 'pair':
        pairs.push(queryTerms(value));
        return true;
      case 'tag':
        tags.push(foldText(value));
        return true;
      case 'type': {
        const kind = kindNamed(value);
        if (kind === null) problems.push({ kind: 'unknown-type', text: typed });
        else kinds.push(kind);
        return kind !== null;
      }
      case 'before':
      case 'after': {
        const span = parseDaySpan(value);
        if (span === null) problems.push({ kind: 'not-a-date', text: typed });
        else if (name === 'before') until = until === null || span.from < until ? span.from : until;
        else from = from === null || span.until > from ? span.until : from;
        return span !== null;
      }
    }
  };

  const words = text.replace(
    filterPattern,
    (typed: string, key: string, ...values: (string | undefined)[]) => {
      const folded = foldText(key);
      const name = Object.hasOwn(namesOfFilters, folded) ? namesOfFilters[folded] : undefined;
      if (name === undefined) return typed;
      const value = (values.slice(0, 4).find((part) => part !== undefined) ?? '').trim();
      // Still being typed: it neither narrows nor is it wrong.
      if (value === '') return ' ';
      return take(name, value, typed) ? ' ' : typed;
    },
  );
  return {
    terms: queryTerms(words),
    isLastTermOpen: /[\p{L}\p{N}\p{M}]\s*$/u.test(words) && !/\s$/.test(text),
    pairs,
    tags,
    kinds,
    from,
    until,
    problems,
  };
}

/** In the singular or in the plural. */
function kindNamed(value: string): SearchKind | null {
  const folded = foldText(value);
  for (const name of [folded, folded.replace(/s$/, '')]) {
    if (Object.hasOwn(namesOfKinds, name)) return namesOfKinds[name] ?? null;
  }
  return null;
}

export function isNarrowed({ pairs, tags, kinds, from, until }: SearchQuery): boolean {
  return pairs.length + tags.length + kinds.length > 0 || from !== null || until !== null;
}
