import type { PersonId } from '#shared/domain/ids.ts';
import type { ImportProblem } from './imported-person.ts';
import { problemValue } from './problem-text.ts';
import type { ManagerResolution } from './resolve-managers.ts';

/** A wished partner who could not be found. */
export interface MissedChoice {
  readonly row: number;
  readonly reference: string;
  readonly kind: Extract<ManagerResolution['kind'], 'not-on-list' | 'ambiguous'>;
}

export interface ResolvedChoices {
  /** In the order of the references, each once; never the person themselves. */
  readonly choices: readonly PersonId[];
  readonly missed: readonly MissedChoice[];
}

/**
 * Finds wished partners as `createManagerResolver` finds managers. A comma stands between family and
 * given name or between two people: only what is nobody as a whole is taken apart at its commas.
 */
export function resolveChoices(
  references: readonly string[],
  row: number,
  ownId: PersonId,
  resolve: (reference: string, ownId: PersonId) => ManagerResolution,
): ResolvedChoices {
  const choices = new Set<PersonId>();
  const missed: MissedChoice[] = [];
  const take = (reference: string): void => {
    const resolution = resolve(reference, ownId);
    if (resolution.kind === 'found') choices.add(resolution.managerId);
    else if (resolution.kind !== 'none') missed.push({ row, reference, kind: resolution.kind });
  };
  for (const reference of references) {
    const isList = reference.includes(',') && resolve(reference, ownId).kind === 'not-on-list';
    for (const one of isList ? reference.split(',') : [reference]) take(one.trim());
  }
  return { choices: [...choices], missed };
}

/** One warning for each name that was not found, at the first row that wishes for it. */
export function choiceProblems(
  missed: readonly MissedChoice[],
  column: string,
): readonly ImportProblem[] {
  const first = new Map<string, MissedChoice>();
  for (const each of missed) if (!first.has(each.reference)) first.set(each.reference, each);
  return [...first.values()].map(({ row, reference, kind }) => ({
    severity: 'warning',
    row,
    column,
    value: problemValue(reference),
    kind: kind === 'ambiguous' ? 'choice-ambiguous' : 'choice-not-on-list',
  }));
}
