import { useCallback } from 'react';
import { create } from 'zustand';
import type { CommandId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import type { ImportPlan, ImportChoices } from '#shared/domain/people-import/plan-import.ts';
import type { ColumnMapping } from '#shared/formats/people-list/people-field.ts';
import type { PeopleFile } from '#shared/formats/people-list/read-people-file.ts';

/** The file as it was picked; kept so that it can be read again with another mapping. */
export interface PickedList {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user says of the list's columns. */
export interface ColumnChoices {
  readonly mapping: ColumnMapping;
  /** What everyone is, on a list without a role column; null while nobody has said. */
  readonly roleForAll: Role | null;
}

/** What an import did, told when it is over. */
export interface ImportSummary extends Pick<
  ImportPlan,
  'newPersons' | 'updatedPersons' | 'newSkills' | 'skipped'
> {
  /** By which it is taken back; null when everything already was as the list says. */
  readonly commandId: CommandId | null;
}

/** Where the user is in an import that is not stored yet. Each step has what the steps before it found. */
export type ImportState =
  | { readonly step: 'file'; readonly problem: string | null }
  | {
      readonly step: 'columns';
      readonly list: PickedList;
      readonly file: PeopleFile;
      readonly columns: ColumnChoices;
    }
  | {
      readonly step: 'check';
      readonly list: PickedList;
      readonly file: PeopleFile;
      readonly columns: ColumnChoices;
      readonly choices: ImportChoices;
    };

/** Where every import starts. */
const start: ImportState = { step: 'file', problem: null };

interface ImportScreenState {
  readonly byProgramme: ReadonlyMap<ProgrammeId, ImportState>;
  set(programmeId: ProgrammeId, state: ImportState): void;
}

const useImportScreen = create<ImportScreenState>((set, get) => ({
  byProgramme: new Map(),
  set: (programmeId, state) => {
    set({ byProgramme: new Map(get().byProgramme).set(programmeId, state) });
  },
}));

/** The import of a programme stays where it is while the user visits other screens. */
export function useImportState(programmeId: ProgrammeId) {
  const { byProgramme, set } = useImportScreen();
  const setState = useCallback(
    (state: ImportState) => {
      set(programmeId, state);
    },
    [programmeId, set],
  );
  const startAgain = useCallback(() => {
    set(programmeId, start);
  }, [programmeId, set]);
  return { state: byProgramme.get(programmeId) ?? start, setState, startAgain };
}

export const importSteps = ['file', 'columns', 'check', 'done'] as const satisfies readonly (
  ImportState['step'] | 'done'
)[];

export const noChoices: ImportChoices = { duplicates: new Map(), skills: new Map() };
