import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import {
  charterTransitions,
  type Charter,
  type CharterClause,
  type CharterState,
} from './charter.ts';

/** What a charter is written with. */
export interface CharterInput {
  readonly clauses: readonly CharterClause[];
  readonly cadence: string;
}

/** A charter without a clause agrees on nothing. */
export type CharterProblem = 'no-clauses';

/** Who of the two agrees. */
export type CharterParty = 'mentor' | 'mentee';

/** The versions of a pair, the latest first. */
export function charterVersions(charters: readonly Charter[]): readonly Charter[] {
  return charters.toSorted((a, b) => b.version - a.version);
}

/** The version the two keep to; null before the first is agreed. */
export function agreedCharter(charters: readonly Charter[]): Charter | null {
  return charterVersions(charters).find(({ state }) => state === 'agreed') ?? null;
}

/** The version that is still being written; null when there is none. */
export function draftCharter(charters: readonly Charter[]): Charter | null {
  return charterVersions(charters).find(({ state }) => state === 'draft') ?? null;
}

/**
 * What was written becomes the draft of the pair: the one there is, or else a new version. Whoever had
 * agreed to the draft agreed to another text, and is to agree again; writing the same changes nothing.
 */
export function writeCharter(
  pair: Pick<Pair, 'id' | 'programmeId'>,
  charters: readonly Charter[],
  input: CharterInput,
  context: Pick<DomainContext, 'newId'>,
): Result<Charter, CharterProblem> {
  const clauses = input.clauses
    .map(({ key, text }) => ({ key, text: text.trim() }))
    .filter(({ text }) => text !== '');
  if (clauses.length === 0) return fail('no-clauses');
  const cadence = input.cadence.trim();
  const draft = draftCharter(charters);
  if (draft !== null && saysTheSame(draft, { clauses, cadence })) return succeed(draft);
  return succeed({
    id: draft?.id ?? context.newId(),
    programmeId: pair.programmeId,
    pairId: pair.id,
    version: draft?.version ?? Math.max(0, ...charters.map(({ version }) => version)) + 1,
    clauses,
    cadence,
    mentorAgreedOn: null,
    menteeAgreedOn: null,
    state: 'draft',
  });
}

function saysTheSame(charter: Charter, { clauses, cadence }: CharterInput): boolean {
  return (
    charter.cadence === cadence &&
    charter.clauses.length === clauses.length &&
    charter.clauses.every(
      ({ key, text }, index) => clauses[index]?.key === key && clauses[index].text === text,
    )
  );
}

/**
 * One of the two agrees today. Once both have, the draft is agreed and the version agreed before is
 * revised.
 * @returns the versions that changed
 */
export function agreeToCharter(
  charters: readonly Charter[],
  draft: Charter,
  party: CharterParty,
  { today }: Pick<DomainContext, 'today'>,
): Result<readonly Charter[], IllegalTransition<CharterState>> {
  const allowed = transition(charterTransitions, draft.state, 'agreed');
  if (!allowed.ok) return allowed;
  if (draft.state === 'agreed') return succeed([]);
  const signed = {
    ...draft,
    mentorAgreedOn: party === 'mentor' ? today : draft.mentorAgreedOn,
    menteeAgreedOn: party === 'mentee' ? today : draft.menteeAgreedOn,
  };
  if (signed.mentorAgreedOn === null || signed.menteeAgreedOn === null) return succeed([signed]);
  const former = charters.filter(({ id, state }) => id !== draft.id && state === 'agreed');
  return succeed([
    { ...signed, state: 'agreed' },
    ...former.map((charter): Charter => ({ ...charter, state: 'revised' })),
  ]);
}

/** Someone who had agreed to a draft no longer does; an agreed charter stands. */
export function withdrawAgreement(charter: Charter, party: CharterParty): Charter {
  if (charter.state !== 'draft') return charter;
  return party === 'mentor'
    ? { ...charter, mentorAgreedOn: null }
    : { ...charter, menteeAgreedOn: null };
}
