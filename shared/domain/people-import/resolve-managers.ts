import type { PersonId } from '#shared/domain/ids.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import type { ImportProblem } from './imported-person.ts';
import { createNameKeys, nameKey } from './name-key.ts';
import { problemValue } from './problem-text.ts';

export type ManagerResolution =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly managerId: PersonId }
  | { readonly kind: 'not-on-list' }
  /** Several people bear that name. */
  | { readonly kind: 'ambiguous' };

export interface ManagerCandidate extends Pick<Person, 'givenName' | 'familyName' | 'email'> {
  readonly id: PersonId;
}

/** Finds the person an email or a name refers to; nobody is their own manager. */
export function createManagerResolver(
  candidates: readonly ManagerCandidate[],
): (reference: string, ownId: PersonId) => ManagerResolution {
  const byEmail = new Map<string, PersonId>();
  for (const { id, email } of candidates) {
    if (email !== '' && !byEmail.has(email)) byEmail.set(email, id);
  }
  // Names take a while to fold, and many lists refer to managers by email alone.
  let byName: ReadonlyMap<string, readonly PersonId[]> | null = null;
  const keys = new Map<string, string>();

  return (reference, ownId) => {
    if (reference === '') return { kind: 'none' };
    if (reference.includes('@')) return resolution(byEmail.get(emailIn(reference)), ownId);
    byName ??= indexNames(candidates);
    let key = keys.get(reference);
    if (key === undefined) {
      key = nameKey(reference);
      keys.set(reference, key);
    }
    const namesakes = byName.get(key) ?? [];
    const others = namesakes.filter((id) => id !== ownId);
    if (others.length > 1) return { kind: 'ambiguous' };
    return resolution(others[0] ?? namesakes[0], ownId);
  };
}

function emailIn(reference: string): string {
  return (/<([^<>]+)>\s*$/.exec(reference)?.[1] ?? reference)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

function resolution(managerId: PersonId | undefined, ownId: PersonId): ManagerResolution {
  if (managerId === undefined) return { kind: 'not-on-list' };
  return managerId === ownId ? { kind: 'none' } : { kind: 'found', managerId };
}

function indexNames(candidates: readonly ManagerCandidate[]): Map<string, PersonId[]> {
  const nameKeyOf = createNameKeys();
  const byName = new Map<string, PersonId[]>();
  for (const candidate of candidates) {
    const key = nameKeyOf(displayName(candidate));
    const ids = byName.get(key);
    if (ids === undefined) byName.set(key, [candidate.id]);
    else ids.push(candidate.id);
  }
  return byName;
}

export interface ManagerReference {
  readonly row: number;
  readonly reference: string;
  readonly resolution: ManagerResolution;
}

/** Share of the managers named who are on the list, from which a missing one is worth a word. */
const usuallyOnList = 0.5;

/**
 * One warning for each manager who could not be found, at the first row that names them. A programme
 * whose managers are mostly not in it is not warned of each: the list simply does not hold them.
 */
export function managerProblems(
  references: readonly ManagerReference[],
  column: string,
): readonly ImportProblem[] {
  const first = new Map<string, ManagerReference>();
  for (const named of references) {
    if (named.resolution.kind !== 'none' && !first.has(named.reference)) {
      first.set(named.reference, named);
    }
  }
  const distinct = [...first.values()];
  const found = distinct.filter(({ resolution: { kind } }) => kind !== 'not-on-list').length;
  const isMissingUnusual = found >= distinct.length * usuallyOnList;
  return distinct.flatMap(({ row, reference, resolution: { kind } }): readonly ImportProblem[] => {
    const problem = { severity: 'warning', row, column, value: problemValue(reference) } as const;
    if (kind === 'ambiguous') return [{ ...problem, kind: 'manager-ambiguous' }];
    if (kind === 'not-on-list' && isMissingUnusual) {
      return [{ ...problem, kind: 'manager-not-on-list' }];
    }
    return [];
  });
}
