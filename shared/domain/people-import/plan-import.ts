import type {
  DomainContext,
  EnrolmentId,
  PersonId,
  ProgrammeId,
  SkillId,
} from '#shared/domain/ids.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Person, SkillClaim } from '#shared/domain/people/person.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import {
  labelsOf,
  offeredSkills,
  skillLookup,
  wantedSkills,
  type SkillOfLabel,
} from './claims-of-person.ts';
import { createFieldNames, renameFields } from './custom-fields.ts';
import { findDuplicates, type Duplicate } from './find-duplicates.ts';
import type { ImportedPerson, ImportProblem } from './imported-person.ts';
import { resolveSkillLabels } from './match-skills.ts';
import { mergeEnrolment, mergePerson } from './merge-person.ts';
import { enrolmentFromList, personFromList } from './person-from-list.ts';
import { choiceProblems, resolveChoices, type MissedChoice } from './resolve-choices.ts';
import {
  createManagerResolver,
  managerProblems,
  type ManagerReference,
  type ManagerResolution,
} from './resolve-managers.ts';

export type DuplicateChoice = 'merge' | 'keep-both' | 'skip';

/** What happens to a duplicate nobody chose about: an equal email is the same person, an equal name may not be. */
export function defaultChoice(duplicate: Duplicate): DuplicateChoice {
  return duplicate.by === 'email' ? 'merge' : 'keep-both';
}

/** What to do with a label the taxonomy does not know exactly. */
export type SkillChoice =
  | { readonly kind: 'new' }
  | { readonly kind: 'merge'; readonly skillId: SkillId }
  | { readonly kind: 'leave-out' };

export interface ImportChoices {
  /** By row; `defaultChoice` decides where there is none. */
  readonly duplicates: ReadonlyMap<number, DuplicateChoice>;
  /** By `skillKey` of the label. Without a choice the skill is new. */
  readonly skills: ReadonlyMap<string, SkillChoice>;
}

export interface PlanImportInput {
  readonly people: readonly ImportedPerson[];
  readonly existingPersons: readonly Person[];
  readonly existingEnrolments: readonly Enrolment[];
  readonly skills: readonly Skill[];
  readonly choices: ImportChoices;
  readonly programmeId: ProgrammeId;
  /** Heading of the manager's column, for problems; empty when the list has none. */
  readonly managerColumn: string;
  /** As `managerColumn`, of wished partners. */
  readonly choicesColumn?: string;
}

/** Everything an import will write, decided before anything is written, so that it is one command to undo. */
export interface ImportPlan {
  readonly newSkills: readonly Skill[];
  readonly newPersons: readonly Person[];
  /** People already known whom the list changes, or whose manager it brings. */
  readonly updatedPersons: readonly Person[];
  readonly newEnrolments: readonly Enrolment[];
  readonly updatedEnrolments: readonly Enrolment[];
  /** Rows left out on the user's choice. */
  readonly skipped: readonly Duplicate[];
  readonly problems: readonly ImportProblem[];
}

/** Turns a list that was read into what is to be written. */
export function planImport(input: PlanImportInput, context: DomainContext): ImportPlan {
  const { newSkills, skillOf } = planSkills(input, context);
  const duplicates = new Map(
    findDuplicates(input.people, input.existingPersons).map((found) => [found.row, found]),
  );
  const draft = new ImportDraft(input, context);
  const skipped: Duplicate[] = [];
  const fieldName = createFieldNames(input.existingPersons.map(({ customFields }) => customFields));
  for (const read of input.people) {
    const imported = { ...read, customFields: renameFields(read.customFields, fieldName) };
    const duplicate = duplicates.get(imported.row);
    const claims: readonly SkillClaim[] = [
      ...offeredSkills(imported.offers, skillOf),
      ...wantedSkills(imported.wants, skillOf),
    ];
    const choice =
      duplicate === undefined
        ? 'keep-both'
        : (input.choices.duplicates.get(imported.row) ?? defaultChoice(duplicate));
    if (duplicate === undefined || choice === 'keep-both') draft.add(imported, claims);
    else if (choice === 'merge') draft.merge(duplicate, imported, claims);
    else skipped.push(duplicate);
  }
  const problems = draft.linkPeople(input);
  return { newSkills, ...draft.outcome(), skipped, problems };
}

function planSkills(
  { people, skills, choices }: PlanImportInput,
  context: DomainContext,
): { readonly newSkills: readonly Skill[]; readonly skillOf: SkillOfLabel } {
  const newSkills: Skill[] = [];
  const skillIdByKey = new Map<string, SkillId>();
  for (const [key, resolution] of resolveSkillLabels(labelsOf(people), skills)) {
    const choice: SkillChoice =
      resolution.kind === 'known'
        ? { kind: 'merge', skillId: resolution.skillId }
        : (choices.skills.get(key) ?? { kind: 'new' });
    if (choice.kind === 'leave-out') continue;
    if (choice.kind === 'merge') {
      skillIdByKey.set(key, choice.skillId);
      continue;
    }
    const { label } = resolution;
    const id = context.newId<SkillId>();
    newSkills.push({ id, labels: { en: label, fr: label }, aliases: [], usualDirection: 'either' });
    skillIdByKey.set(key, id);
  }
  return { newSkills, skillOf: skillLookup(skillIdByKey) };
}

/** The people and enrolments of an import while it is being planned. */
class ImportDraft {
  private readonly input: PlanImportInput;
  private readonly context: DomainContext;
  private readonly existing: ReadonlyMap<PersonId, Person>;
  private readonly existingEnrolments: ReadonlyMap<PersonId, Enrolment>;
  private readonly persons = new Map<PersonId, Person>();
  private readonly enrolments = new Map<PersonId, Enrolment>();
  private readonly personOfRow = new Map<number, PersonId>();

  constructor(input: PlanImportInput, context: DomainContext) {
    this.input = input;
    this.context = context;
    this.existing = new Map(input.existingPersons.map((person) => [person.id, person]));
    this.existingEnrolments = new Map(
      input.existingEnrolments
        .filter(({ programmeId }) => programmeId === input.programmeId)
        .map((enrolment) => [enrolment.personId, enrolment]),
    );
  }

  add(imported: ImportedPerson, claims: readonly SkillClaim[]): void {
    const id = this.context.newId<PersonId>();
    this.persons.set(id, personFromList(id, imported, claims));
    this.enrol(id, imported);
  }

  merge(duplicate: Duplicate, imported: ImportedPerson, claims: readonly SkillClaim[]): void {
    const { of } = duplicate;
    const id = of.kind === 'person' ? of.personId : this.personOfRow.get(of.row);
    const person = id === undefined ? undefined : (this.persons.get(id) ?? this.existing.get(id));
    // Nobody to merge with would be a gap in what was given; the row must not be lost for it.
    if (person === undefined) {
      this.add(imported, claims);
      return;
    }
    this.persons.set(person.id, mergePerson(person, imported, claims));
    this.enrol(person.id, imported);
  }

  private enrol(personId: PersonId, imported: ImportedPerson): void {
    this.personOfRow.set(imported.row, personId);
    const { today } = this.context;
    const known = this.enrolments.get(personId) ?? this.existingEnrolments.get(personId);
    if (known !== undefined) {
      this.enrolments.set(personId, mergeEnrolment(known, imported, today));
      return;
    }
    const { programmeId } = this.input;
    const ids = { id: this.context.newId<EnrolmentId>(), personId, programmeId };
    this.enrolments.set(personId, enrolmentFromList(ids, imported, today));
  }

  /** Finds every manager still looked for and every wished partner, among old and new people alike. */
  linkPeople({ managerColumn, choicesColumn = '' }: PlanImportInput): readonly ImportProblem[] {
    const everybody = new Map([...this.existing, ...this.persons]);
    const resolve = createManagerResolver(
      [...everybody.values()].filter(({ state }) => state === 'active'),
    );
    for (const person of everybody.values()) {
      if (person.managerId !== null || person.managerReference === '') continue;
      const resolution = resolve(person.managerReference, person.id);
      if (resolution.kind !== 'found') continue;
      this.persons.set(person.id, { ...person, managerId: resolution.managerId });
    }
    const references = this.input.people.flatMap((imported): ManagerReference[] => {
      const id = this.personOfRow.get(imported.row);
      if (id === undefined || imported.managerReference === '') return [];
      const reference = imported.managerReference;
      return [{ row: imported.row, reference, resolution: resolve(reference, id) }];
    });
    return [
      ...managerProblems(references, managerColumn),
      ...choiceProblems(this.linkChoices(resolve), choicesColumn),
    ];
  }

  /** What a list newly says of somebody's choices replaces what was known, if anyone of it was found. */
  private linkChoices(
    resolve: (reference: string, ownId: PersonId) => ManagerResolution,
  ): readonly MissedChoice[] {
    return this.input.people.flatMap(({ row, choiceReferences }) => {
      const personId = this.personOfRow.get(row);
      const enrolment = personId === undefined ? undefined : this.enrolments.get(personId);
      if (personId === undefined || enrolment === undefined) return [];
      const { choices, missed } = resolveChoices(choiceReferences, row, personId, resolve);
      if (choices.length > 0) this.enrolments.set(personId, { ...enrolment, choices });
      return missed;
    });
  }

  outcome(): Pick<
    ImportPlan,
    'newPersons' | 'updatedPersons' | 'newEnrolments' | 'updatedEnrolments'
  > {
    const persons = [...this.persons.values()];
    const enrolments = [...this.enrolments.values()];
    return {
      newPersons: persons.filter(({ id }) => !this.existing.has(id)),
      updatedPersons: persons.filter(({ id }) => this.existing.has(id)),
      newEnrolments: enrolments.filter(({ personId }) => !this.existingEnrolments.has(personId)),
      updatedEnrolments: enrolments.filter(({ personId }) => this.existingEnrolments.has(personId)),
    };
  }
}
