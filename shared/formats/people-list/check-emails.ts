import type {
  ImportedPerson,
  ImportProblem,
} from '#shared/domain/people-import/imported-person.ts';
import { nameKey } from '#shared/domain/people-import/name-key.ts';
import { displayName } from '#shared/domain/people/person.ts';

const pattern = /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@.<>"(),;:\\[\]]{2,}$/;

/** An address in lower case, out of "mailto:" or "Name <address>"; null when the text is none. */
export function readEmail(cell: string): string | null {
  const bracketed = cell.includes('<') ? (/<([^<>]+)>\s*$/.exec(cell)?.[1] ?? cell) : cell;
  const email = bracketed
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  return pattern.test(email) ? email : null;
}

/**
 * Two people cannot have one address. The one whose name it spells keeps it, else the first; the
 * others stay on the list without, and are warned of. The same name twice is a repeated person,
 * which the import settles as a duplicate.
 */
export function resolveSharedEmails(
  people: readonly ImportedPerson[],
  emailHeading: string,
): { readonly people: readonly ImportedPerson[]; readonly problems: readonly ImportProblem[] } {
  const firstHolders = new Map<string, ImportedPerson>();
  const shared = new Map<string, ImportedPerson[]>();
  for (const person of people) {
    if (person.email === '') continue;
    const first = firstHolders.get(person.email);
    if (first === undefined) firstHolders.set(person.email, person);
    else shared.set(person.email, [...(shared.get(person.email) ?? [first]), person]);
  }
  const withoutEmail = new Set<ImportedPerson>();
  for (const [email, group] of shared) {
    const owner = group.find((person) => isSpeltBy(email, person)) ?? group[0];
    if (owner === undefined) continue;
    const ownerKey = nameKey(displayName(owner));
    for (const person of group) {
      if (nameKey(displayName(person)) !== ownerKey) withoutEmail.add(person);
    }
  }
  if (withoutEmail.size === 0) return { people, problems: [] };
  return {
    people: people.map((person) => (withoutEmail.has(person) ? { ...person, email: '' } : person)),
    problems: [...withoutEmail].map((person) => ({
      severity: 'warning',
      row: person.row,
      column: emailHeading,
      value: person.email,
      kind: 'email-of-another-person',
    })),
  };
}

/** Whether every word of the name stands in the address, as in "bao.tanaka@…" for Bao Tanaka. */
function isSpeltBy(email: string, person: ImportedPerson): boolean {
  const local = email.slice(0, email.indexOf('@')).replace(/[^a-z]/g, '');
  const words = nameKey(displayName(person)).replace(/[^a-z ]/g, '');
  return words !== '' && words.split(' ').every((word) => local.includes(word));
}
