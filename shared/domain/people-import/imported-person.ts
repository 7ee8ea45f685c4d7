import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import type { Priority, SkillLevel } from '#shared/domain/people/person.ts';

/** One row of a people list, read and normalised, before it meets the people already known. */
export interface ImportedPerson {
  /** The row as a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly givenName: string;
  readonly familyName: string;
  /** Lower case; empty when missing or unusable. */
  readonly email: string;
  readonly department: string;
  readonly site: string;
  readonly job: string;
  readonly grade: string;
  readonly team: string;
  /** Columns kept as they are, by their heading; never an empty value. */
  readonly customFields: Readonly<Record<string, string>>;
  /** A name or an email, as written. */
  readonly managerReference: string;
  readonly role: Role;
  readonly offers: readonly { readonly label: string; readonly level: SkillLevel }[];
  readonly wants: readonly { readonly label: string; readonly priority: Priority }[];
  readonly languages: readonly string[];
  readonly availability: readonly AvailabilitySlot[];
  /** Null where the list does not say. */
  readonly capacity: number | null;
  /** Null where the list has no column for it. */
  readonly hasVolunteered: boolean | null;
  readonly motivation: string;
  /** Each once, accents and case aside. */
  readonly motivationTags: readonly string[];
  /** The wished partners by name or email, as written, the dearest first. */
  readonly choiceReferences: readonly string[];
}

/** What a list leaves unsaid of somebody new: pairs, one at once, and being on the list counts as volunteering. */
export const unsaid = { capacity: 1, groupMinimum: 1, hasVolunteered: true } as const;

/**
 * Something in the list that could not be taken as it stands. `error`: the row is left out.
 * `warning`: the row is taken, without the value or with the stated assumption.
 */
export interface ImportProblem {
  readonly severity: 'error' | 'warning';
  readonly row: number;
  /** The heading as the file writes it; empty when the problem is the whole row's. */
  readonly column: string;
  /** The offending text, cut to 200 characters. */
  readonly value: string;
  readonly kind: ImportProblemKind;
}

/** Each has a reason and a cure in the catalogues, `import.problem.<kind>.reason` and `.cure`. */
export const importProblemKinds = [
  'missing-name',
  'missing-email',
  'invalid-email',
  'email-of-another-person',
  'repeated-row',
  'repeated-person',
  'missing-role',
  'unknown-role',
  'capacity-not-a-number',
  'capacity-out-of-range',
  'level-missing',
  'level-not-a-number',
  'level-out-of-range',
  'priority-not-a-number',
  'priority-out-of-range',
  'empty-claim',
  'unknown-language',
  'unknown-slot',
  'volunteer-unclear',
  'own-manager',
  'manager-not-on-list',
  'manager-ambiguous',
  'choice-not-on-list',
  'choice-ambiguous',
  'formula-kept-as-text',
  'too-few-cells',
  'too-many-cells',
  'unclosed-quote',
  'unreadable-character',
  'text-too-long',
  'column-left-out',
  'no-role-column',
  'no-volunteer-column',
  'no-offers-column',
  'no-wants-column',
] as const;
export type ImportProblemKind = (typeof importProblemKinds)[number];
