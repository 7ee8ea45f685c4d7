import type { Choices, Phrase } from './phrases.ts';
import { WordKinds, type WordKind } from './word-kinds.ts';
import type { WrittenWord } from './written-words.ts';

/** A phrase and what it says. */
export interface Expression<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

/** An expression in a text, from its first word to the one after its last. */
export interface FoundExpression<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Where a phrase goes on, and what follows its end. */
interface Rest<Meaning> {
  readonly phrase: Phrase;
  readonly at: number;
  readonly onEnd: Expression<Meaning> | Following<Meaning>;
}

interface Following<Meaning> {
  readonly rests: readonly Rest<Meaning>[];
}

interface Branch<Meaning> extends Following<Meaning> {
  readonly signs: ReadonlySet<string>;
}

/** How far the phrases have come that begin with the same words. Those that go on alike share a branch. */
interface Crossing<Meaning> {
  /** What is said when nothing else follows. */
  readonly complete: readonly Expression<Meaning>[];
  readonly branches: readonly Branch<Meaning>[];
  readonly nextByKind: Map<WordKind, Crossing<Meaning> | null>;
  /** By the branches that are taken: most kinds of word take the same. */
  readonly nextByBranches: Map<string, Crossing<Meaning>>;
}

/** Branches and words that lead to them: whatever is written, no more are kept, some thirty megabytes. */
const mostKept = 200_000;

/**
 * Finds phrases at the cost of one look-up for each word that one begins or goes on with, whatever their
 * number: where a kind of word leads is found out when it is first met, and kept.
 */
export class PhraseFinder<Meaning> {
  readonly #kinds = new WordKinds();
  readonly #beginning: Crossing<Meaning>;
  readonly #beginningsBySign = new Map<string, number[]>();
  #kept = 0;

  constructor(expressions: readonly Expression<Meaning>[]) {
    this.#beginning = crossingOf(
      expressions.map((expression) => ({ phrase: expression.phrase, at: 0, onEnd: expression })),
    );
    for (const [index, { signs }] of this.#beginning.branches.entries()) {
      for (const sign of signs) {
        const known = this.#beginningsBySign.get(sign) ?? [];
        known.push(index);
        this.#beginningsBySign.set(sign, known);
      }
    }
    for (const { signs } of choicesIn(expressions)) {
      for (const sign of signs) this.#kinds.know(sign);
    }
  }

  /** In the order of their starts; of each expression that begins at a word, the longest way. */
  findIn(words: readonly WrittenWord[]): readonly FoundExpression<Meaning>[] {
    const kinds = this.#kindsOf(words);
    const found: FoundExpression<Meaning>[] = [];
    for (const [start, first] of kinds.entries()) {
      let crossing = this.#next(this.#beginning, first);
      if (crossing === null) continue;
      const ends = new Map<Expression<Meaning>, number>();
      for (let at = start + 1; crossing !== null; at += 1) {
        for (const expression of crossing.complete) ends.set(expression, at);
        const kind = words[at]?.isFirst === false ? kinds[at] : undefined;
        crossing = kind === undefined ? null : this.#next(crossing, kind);
      }
      for (const [{ meaning }, end] of ends) found.push({ meaning, start, end });
    }
    return found;
  }

  #kindsOf(words: readonly WrittenWord[]): readonly WordKind[] {
    const known = new Map<string, WordKind>();
    return words.map(({ written }) => {
      const kind = known.get(written) ?? this.#kinds.kindOf(written);
      known.set(written, kind);
      return kind;
    });
  }

  #next(crossing: Crossing<Meaning>, kind: WordKind): Crossing<Meaning> | null {
    const known = crossing.nextByKind.get(kind);
    if (known !== undefined) return known;
    if (this.#kept > mostKept) this.#forget();
    const next = this.#crossingAfter(crossing, this.#branchesTaken(crossing, kind));
    crossing.nextByKind.set(kind, next);
    this.#kept += 1;
    return next;
  }

  #branchesTaken(crossing: Crossing<Meaning>, { signs }: WordKind): readonly number[] {
    if (crossing === this.#beginning) {
      return [...new Set(signs.flatMap((sign) => this.#beginningsBySign.get(sign) ?? []))];
    }
    const taken: number[] = [];
    for (const [index, branch] of crossing.branches.entries()) {
      if (signs.some((sign) => branch.signs.has(sign))) taken.push(index);
    }
    return taken;
  }

  #crossingAfter(
    { branches, nextByBranches }: Crossing<Meaning>,
    taken: readonly number[],
  ): Crossing<Meaning> | null {
    if (taken.length === 0) return null;
    const key = taken.join(' ');
    const known = nextByBranches.get(key);
    if (known !== undefined) return known;
    const next = crossingOf(taken.flatMap((index) => branches[index]?.rests ?? []));
    nextByBranches.set(key, next);
    this.#kept += next.branches.length;
    return next;
  }

  #forget(): void {
    this.#beginning.nextByKind.clear();
    this.#beginning.nextByBranches.clear();
    this.#kept = 0;
  }
}

function crossingOf<Meaning>(rests: readonly Rest<Meaning>[]): Crossing<Meaning> {
  const complete = new Set<Expression<Meaning>>();
  const restsByChoices = new Map<Choices, Rest<Meaning>[]>();
  const passed = new Set<Following<Meaning>>();
  const open = ({ phrase, at, onEnd }: Rest<Meaning>) => {
    const place = phrase[at];
    if (place === undefined) {
      if ('meaning' in onEnd) complete.add(onEnd);
      else if (!passed.has(onEnd)) {
        passed.add(onEnd);
        for (const rest of onEnd.rests) open(rest);
      }
      return;
    }
    const onward = { phrase, at: at + 1, onEnd };
    const known = restsByChoices.get(place.choices);
    if (known === undefined) {
      // Others that go on with the same choices are added to it, so that those are opened once.
      const following = { rests: [onward] };
      restsByChoices.set(place.choices, following.rests);
      for (const inner of place.choices.phrases) open({ phrase: inner, at: 0, onEnd: following });
    } else known.push(onward);
    if (place.isOptional) open(onward);
  };
  for (const rest of rests) open(rest);
  return {
    complete: [...complete],
    branches: [...restsByChoices].map(([{ signs }, following]) => ({ signs, rests: following })),
    nextByKind: new Map(),
    nextByBranches: new Map(),
  };
}

/** All choices of the phrases and of those within. */
function choicesIn(expressions: readonly Expression<unknown>[]): ReadonlySet<Choices> {
  const known = new Set<Choices>();
  const add = (phrase: Phrase) => {
    for (const { choices } of phrase) {
      if (known.has(choices)) continue;
      known.add(choices);
      for (const inner of choices.phrases) add(inner);
    }
  };
  for (const { phrase } of expressions) add(phrase);
  return known;
}
