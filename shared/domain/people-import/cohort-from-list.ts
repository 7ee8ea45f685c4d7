import { runId, type PersonId, type SkillId } from '#shared/domain/ids.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import { labelsOf, offeredSkills, skillLookup, wantedSkills } from './claims-of-person.ts';
import { findDuplicates } from './find-duplicates.ts';
import { unsaid, type ImportedPerson, type ImportProblem } from './imported-person.ts';
import { resolveSkillLabels } from './match-skills.ts';
import { createNameKeys } from './name-key.ts';
import { choiceProblems, resolveChoices, type MissedChoice } from './resolve-choices.ts';
import {
  createManagerResolver,
  managerProblems,
  type ManagerReference,
} from './resolve-managers.ts';

export interface CohortOptions {
  /** Headings of the columns that problems point to; empty when the list has none. */
  readonly managerColumn?: string;
  readonly emailColumn?: string;
  readonly choicesColumn?: string;
}

export interface Cohort {
  readonly participants: readonly MatchParticipant[];
  readonly peopleById: ReadonlyMap<PersonId, ImportedPerson>;
  readonly skillLabels: ReadonlyMap<SkillId, Skill['labels']>;
  /** Labels the taxonomy does not know, each a skill of its own; in the order of the list. */
  readonly newSkillLabels: readonly string[];
  /** People who share a name and are kept apart, each name once. */
  readonly namesakes: readonly Namesakes[];
  readonly problems: readonly ImportProblem[];
}

export interface Namesakes {
  readonly name: string;
  /** Two or more. */
  readonly rows: readonly number[];
}

/** Enough for the longest list accepted, so that ids sort as rows do. */
const rowDigits = 6;

/**
 * Everybody of a list as participants, without any store: ids derive from rows and labels, so that
 * the same list gives the same ids. Only labels the taxonomy knows become its skills; a merely near
 * one stays a skill of its own, since nobody is there to be asked. A row that repeats the email of
 * an earlier one is left out.
 */
export function cohortFromList(
  people: readonly ImportedPerson[],
  { managerColumn = '', emailColumn = '', choicesColumn = '' }: CohortOptions = {},
): Cohort {
  const repeated = new Set(
    findDuplicates(people, [])
      .filter(({ by }) => by === 'email')
      .map(({ row }) => row),
  );
  const kept = people.filter(({ row }) => !repeated.has(row));
  const { skillIdByKey, skillLabels, newSkillLabels } = skillsOfList(kept);
  const skillOf = skillLookup(skillIdByKey);
  const candidates = kept.map((person) => ({ ...person, id: idOfRow(person.row) }));
  const resolveManager = createManagerResolver(candidates);
  const references: ManagerReference[] = [];
  const missedChoices: MissedChoice[] = [];
  const participants = candidates.map((person): MatchParticipant => {
    const resolution = resolveManager(person.managerReference, person.id);
    references.push({ row: person.row, reference: person.managerReference, resolution });
    const { choiceReferences, row, id } = person;
    const { choices, missed } = resolveChoices(choiceReferences, row, id, resolveManager);
    missedChoices.push(...missed);
    return {
      personId: person.id,
      name: displayName(person),
      role: person.role,
      hasVolunteered: person.hasVolunteered ?? unsaid.hasVolunteered,
      capacity: person.capacity ?? unsaid.capacity,
      managerId: resolution.kind === 'found' ? resolution.managerId : null,
      department: person.department,
      site: person.site,
      languages: person.languages,
      availability: person.availability,
      offers: offeredSkills(person.offers, skillOf),
      wants: wantedSkills(person.wants, skillOf),
      isPaused: false,
      team: person.team,
      grade: person.grade,
      motivationTags: person.motivationTags,
      choices,
      ratings: { mentoring: null, readiness: null },
      groupMinimum: unsaid.groupMinimum,
      customFields: person.customFields,
    };
  });
  const repeatedProblems = people
    .filter(({ row }) => repeated.has(row))
    .map(({ row, email }): ImportProblem => {
      return { severity: 'error', row, column: emailColumn, value: email, kind: 'repeated-person' };
    });
  return {
    participants,
    peopleById: new Map(candidates.map((person) => [person.id, person])),
    skillLabels,
    newSkillLabels,
    namesakes: findNamesakes(kept),
    problems: [
      ...repeatedProblems,
      ...managerProblems(references, managerColumn),
      ...choiceProblems(missedChoices, choicesColumn),
    ].sort((first, second) => first.row - second.row),
  };
}

function idOfRow(row: number): PersonId {
  return runId(`row-${String(row).padStart(rowDigits, '0')}`);
}

function findNamesakes(people: readonly ImportedPerson[]): readonly Namesakes[] {
  const nameKey = createNameKeys();
  const byName = new Map<string, { readonly name: string; readonly rows: number[] }>();
  for (const person of people) {
    const name = displayName(person);
    const key = nameKey(name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name, rows: [person.row] });
    else known.rows.push(person.row);
  }
  return [...byName.values()].filter(({ rows }) => rows.length > 1);
}

function skillsOfList(people: readonly ImportedPerson[]): {
  readonly skillIdByKey: ReadonlyMap<string, SkillId>;
  readonly skillLabels: ReadonlyMap<SkillId, Skill['labels']>;
  readonly newSkillLabels: readonly string[];
} {
  const known = skillTaxonomy.map((skill) => ({
    ...skill,
    id: runId<SkillId>(`taxonomy-${skill.key}`),
  }));
  const skillIdByKey = new Map<string, SkillId>();
  const skillLabels = new Map<SkillId, Skill['labels']>(
    known.map(({ id, labels }) => [id, labels]),
  );
  const newSkillLabels: string[] = [];
  for (const [key, resolution] of resolveSkillLabels(labelsOf(people), known)) {
    const { label } = resolution;
    const skillId =
      resolution.kind === 'known' ? resolution.skillId : runId<SkillId>(`list-${key}`);
    skillIdByKey.set(key, skillId);
    if (resolution.kind !== 'known') {
      skillLabels.set(skillId, { en: label, fr: label });
      newSkillLabels.push(label);
    }
  }
  return { skillIdByKey, skillLabels, newSkillLabels };
}
