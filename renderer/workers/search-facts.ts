import type { EnrolmentId, PairId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import { queryTerms } from '#shared/domain/search/search-words.ts';

/** Who is who: what results say of the people behind them, and filters go by. */
export class SearchFacts {
  readonly #names = new Map<PersonId, string>();
  readonly #pairs = new Map<PairId, Pair>();
  readonly #enrolments = new Map<EnrolmentId, Enrolment>();
  readonly #programmes = new Map<PersonId, Map<EnrolmentId, ProgrammeId>>();

  setName(id: PersonId, name: string | null): void {
    if (name === null) this.#names.delete(id);
    else this.#names.set(id, name);
  }

  setPair(id: PairId, pair: Pair | null): void {
    if (pair === null) this.#pairs.delete(id);
    else this.#pairs.set(id, pair);
  }

  setEnrolment(id: EnrolmentId, enrolment: Enrolment | null): void {
    const before = this.#enrolments.get(id);
    if (before !== undefined) this.#programmes.get(before.personId)?.delete(id);
    this.#enrolments.delete(id);
    if (enrolment === null) return;
    this.#enrolments.set(id, enrolment);
    const { personId, programmeId } = enrolment;
    const programmes = this.#programmes.get(personId) ?? new Map<EnrolmentId, ProgrammeId>();
    this.#programmes.set(personId, programmes.set(id, programmeId));
  }

  /** The programmes a person has been part of. */
  programmesOf(personId: PersonId): readonly ProgrammeId[] {
    return [...new Set(this.#programmes.get(personId)?.values())];
  }

  pairsOf(personId: PersonId): readonly Pair[] {
    return [...this.#pairs.values()].filter(
      ({ mentorId, menteeId }) => mentorId === personId || menteeId === personId,
    );
  }

  /** Null when the pair or one of its people is not known. */
  namesOf(pairId: PairId): readonly [mentor: string, mentee: string] | null {
    const pair = this.#pairs.get(pairId);
    return pair === undefined ? null : this.namesIn(pair);
  }

  namesIn({ mentorId, menteeId }: Pair): readonly [mentor: string, mentee: string] | null {
    const mentor = this.#names.get(mentorId);
    const mentee = this.#names.get(menteeId);
    return mentor === undefined || mentee === undefined ? null : [mentor, mentee];
  }

  /** The pairs that one of the given names fits: each of its words begins a word of the pair's names. */
  pairsNamed(names: readonly (readonly string[])[]): ReadonlySet<PairId> {
    const named = new Set<PairId>();
    for (const [id, pair] of this.#pairs) {
      const words = queryTerms(this.namesIn(pair)?.join(' ') ?? '');
      const fits = names.some((name) =>
        name.every((begun) => words.some((word) => word.startsWith(begun))),
      );
      if (fits) named.add(id);
    }
    return named;
  }
}
