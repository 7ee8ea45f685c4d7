import type { DomainContext } from '#shared/domain/ids.ts';
import type { PeopleField } from '#shared/formats/people-list/people-field.ts';
import { useCallback, useState } from 'react';
import {
  planImport,
  type ImportChoices,
  type ImportPlan,
} from '#shared/domain/people-import/plan-import.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { turnProgramme } from '#shared/domain/programme/turn-programme.ts';
import type { PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotifyAway } from '#renderer/services/use-notify-away.ts';
import { useTrackedCommand, type Command } from '#renderer/services/use-command.ts';
import type { ImportSummary } from './import-state.ts';
import type { KnownBefore } from './use-import-review.ts';

/** Writes everything an import brings as one command, so that it is undone as one. */
function importCommand(plan: ImportPlan, programme: Programme, context: DomainContext): Command {
  const changes: Change[] = [
    ...plan.newSkills.map((entity): Change => ({ kind: 'put', table: 'skills', entity })),
    ...[...plan.newPersons, ...plan.updatedPersons].map((entity): Change => ({
      kind: 'put',
      table: 'people',
      entity,
    })),
    ...[...plan.newEnrolments, ...plan.updatedEnrolments].map((entity): Change => ({
      kind: 'put',
      table: 'enrolments',
      entity,
    })),
  ];
  if (programme.state === 'draft') {
    const enrolling = turnProgramme(programme, 'enrolling', context);
    changes.push({ kind: 'put', table: 'programmes', entity: enrolling });
  }
  return { name: 'command.importPeople', changes };
}

export function useStoreImport() {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const run = useTrackedCommand();
  const notifyAway = useNotifyAway();
  const [isStoring, setIsStoring] = useState(false);

  /** Resolves to what was stored; null when it failed, and then nothing was. */
  const store = useCallback(
    async (input: {
      readonly file: PeopleFile;
      readonly choices: ImportChoices;
      readonly known: KnownBefore;
    }): Promise<ImportSummary | null> => {
      setIsStoring(true);
      try {
        const context = domainContext();
        const { file, choices, known } = input;
        const headingOf = (field: PeopleField) =>
          file.table.headings[file.mapping.indexOf(field)] ?? '';
        const plan = planImport(
          {
            people: file.people,
            ...known,
            choices,
            programmeId: programme.id,
            managerColumn: headingOf('manager'),
            choicesColumn: headingOf('choices'),
          },
          context,
        );
        const count = plan.newPersons.length + plan.updatedPersons.length;
        const outcome = await run(
          importCommand(plan, programme, context),
          t('people.import.stored', { count }),
        );
        if (outcome === null) return null;
        notifyAway(t('people.import.stored', { count }));
        return { ...plan, commandId: outcome.commandId };
      } finally {
        setIsStoring(false);
      }
    },
    [domainContext, notifyAway, programme, run, t],
  );
  return { store, isStoring };
}
