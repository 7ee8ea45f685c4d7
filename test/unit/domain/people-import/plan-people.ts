import { runId, type DomainContext, type ProgrammeId, type SkillId } from '#shared/domain/ids.ts';
import {
  planImport,
  type ImportPlan,
  type PlanImportInput,
} from '#shared/domain/people-import/plan-import.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import { buildPerson, day, moment, testId } from '#test/builders/entities.ts';

export const programmeId = testId<ProgrammeId>(0x10);
const skills = skillTaxonomy.map((skill) => ({ ...skill, id: runId<SkillId>(skill.key) }));

/** The plan of an import on 2 March 2026 into a workspace that knows nobody yet, unless told otherwise. */
export function plan(overrides: Partial<PlanImportInput>): ImportPlan {
  let count = 0;
  const context: DomainContext = {
    now: moment('2026-03-02T09:00:00.000Z'),
    today: day('2026-03-02'),
    newId: () => runId(`new-${++count}`),
  };
  return planImport(
    {
      people: [],
      existingPersons: [],
      existingEnrolments: [],
      skills,
      choices: { duplicates: new Map(), skills: new Map() },
      programmeId,
      managerColumn: 'Manager',
      ...overrides,
    },
    context,
  );
}

/** Somebody whom an earlier list brought in, without an enrolment. */
export const known = buildPerson({
  id: testId(1),
  givenName: 'Anouk',
  familyName: 'Faure',
  email: 'anouk.faure@exemple.test',
  department: 'Ventes',
  job: 'Stagiaire',
  claims: [
    { direction: 'offered', skillId: runId('finance'), level: 1 },
    { direction: 'wanted', skillId: runId('strategy'), priority: 3 },
  ],
});
