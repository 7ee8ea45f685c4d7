import type { PeopleField } from '#shared/formats/people-list/people-field.ts';
import { useEffect, useMemo, useState } from 'react';
import { labelsOf } from '#shared/domain/people-import/claims-of-person.ts';
import { findDuplicates, type Duplicate } from '#shared/domain/people-import/find-duplicates.ts';
import {
  resolveSkillLabels,
  type SkillResolution,
} from '#shared/domain/people-import/match-skills.ts';
import type { ImportProblem } from '#shared/domain/people-import/imported-person.ts';
import { planImport } from '#shared/domain/people-import/plan-import.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listSkills } from '#renderer/storage/repositories/skills.ts';
import { noChoices } from './import-state.ts';

/** Who and what is known before the import. */
export interface KnownBefore {
  readonly existingPersons: readonly Person[];
  readonly existingEnrolments: readonly Enrolment[];
  readonly skills: readonly Skill[];
}

/** A label of the list that is not a known skill. */
export interface UnknownSkill {
  /** What the choice about it is kept under. */
  readonly key: string;
  readonly resolution: Exclude<SkillResolution, { readonly kind: 'known' }>;
}

/** How the list meets what is already known. */
export interface ImportReview {
  readonly known: KnownBefore;
  /** Of cells and rows, and of managers that nobody on the list or known is. */
  readonly problems: readonly ImportProblem[];
  readonly duplicates: readonly Duplicate[];
  readonly unknownSkills: readonly UnknownSkill[];
}

/** Compares the list with what is known as the step opens: the import's own people must not count as known. */
export function useImportReview(file: PeopleFile): ImportReview | undefined {
  const { database, domainContext } = useServices();
  const programme = useCurrentProgramme();
  const [known, setKnown] = useState<KnownBefore>();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([
      listPeople(database),
      listEnrolments(database, programme.id),
      listSkills(database),
    ]).then(([existingPersons, existingEnrolments, skills]) => {
      if (isCurrent) setKnown({ existingPersons, existingEnrolments, skills });
    });
    return () => {
      isCurrent = false;
    };
  }, [database, programme.id]);
  return useMemo(() => {
    if (known === undefined) return undefined;
    const unknownSkills: UnknownSkill[] = [];
    for (const [key, resolution] of resolveSkillLabels(labelsOf(file.people), known.skills)) {
      if (resolution.kind !== 'known') unknownSkills.push({ key, resolution });
    }
    const headingOf = (field: PeopleField) =>
      file.table.headings[file.mapping.indexOf(field)] ?? '';
    // Whom a manager's name means is known only among everybody: a rehearsal of the import tells.
    const rehearsal = planImport(
      {
        people: file.people,
        ...known,
        choices: noChoices,
        programmeId: programme.id,
        managerColumn: headingOf('manager'),
        choicesColumn: headingOf('choices'),
      },
      domainContext(),
    );
    return {
      problems: [...file.problems, ...rehearsal.problems],
      known,
      duplicates: findDuplicates(file.people, known.existingPersons),
      unknownSkills,
    };
  }, [domainContext, file, known, programme.id]);
}
