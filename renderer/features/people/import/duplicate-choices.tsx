import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { Duplicate } from '#shared/domain/people-import/find-duplicates.ts';
import type { ImportedPerson } from '#shared/domain/people-import/imported-person.ts';
import { defaultChoice, type DuplicateChoice } from '#shared/domain/people-import/plan-import.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

type Choices = ReadonlyMap<number, DuplicateChoice>;

const duplicateChoices = ['merge', 'keep-both', 'skip'] as const satisfies DuplicateChoice[];

interface NamedDuplicate {
  readonly duplicate: Duplicate;
  readonly name: string;
  /** Who the row seems to repeat, in words. */
  readonly why: string;
}

/** For each row that seems to repeat someone: bring the two together, keep both, or leave the row out. */
export function DuplicateChoices(props: {
  readonly people: readonly ImportedPerson[];
  readonly existingPersons: readonly Person[];
  readonly duplicates: readonly Duplicate[];
  readonly choices: Choices;
  onChange(choices: Choices): void;
}) {
  const { t } = useLanguage();
  const { people, existingPersons, duplicates, choices, onChange } = props;
  const rows = useMemo<readonly NamedDuplicate[]>(() => {
    const byRow = new Map(people.map((person) => [person.row, person]));
    const byId = new Map(existingPersons.map((person) => [person.id, person]));
    return duplicates.map((duplicate) => {
      const { of } = duplicate;
      const person = byRow.get(duplicate.row);
      const other = of.kind === 'person' ? byId.get(of.personId) : byRow.get(of.row);
      const why = t(`people.import.duplicates.${duplicate.by}.${of.kind}`, {
        name: other === undefined ? '–' : displayName(other),
        row: of.kind === 'row' ? String(of.row) : '',
      });
      return { duplicate, name: person === undefined ? '–' : displayName(person), why };
    });
  }, [duplicates, existingPersons, people, t]);

  const columns = useMemo<readonly DataColumn<NamedDuplicate>[]>(
    () => [
      {
        id: 'row',
        label: t('people.import.problem.row'),
        track: '64px',
        render: ({ duplicate }) => <Typography>{duplicate.row}</Typography>,
      },
      {
        id: 'who',
        label: t('people.column.name'),
        track: 'minmax(200px, 1fr)',
        render: ({ name, why }) => (
          <Box>
            <Typography noWrap sx={{ fontWeight: 600 }}>
              {name}
            </Typography>
            <Typography variant="body2" noWrap title={why} sx={{ color: 'text.secondary' }}>
              {why}
            </Typography>
          </Box>
        ),
      },
      {
        id: 'choice',
        label: t('people.import.duplicates.choice'),
        track: '300px',
        render: ({ duplicate, name }) => (
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label={t('people.import.duplicates.choiceOf', { name })}
            value={choices.get(duplicate.row) ?? defaultChoice(duplicate)}
            onChange={(_event, choice: DuplicateChoice | null) => {
              if (choice !== null) onChange(new Map(choices).set(duplicate.row, choice));
            }}
          >
            {duplicateChoices.map((choice) => (
              <ToggleButton key={choice} value={choice}>
                {t(`people.import.duplicates.${choice}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ),
      },
    ],
    [choices, onChange, t],
  );

  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mb: 1 }}>
        <Typography sx={{ color: 'text.secondary', flex: '1 1 300px' }}>
          {t('people.import.duplicates.text')}
        </Typography>
        {duplicateChoices.map((choice) => (
          <Button
            key={choice}
            size="small"
            onClick={() => {
              onChange(new Map(duplicates.map(({ row }) => [row, choice])));
            }}
          >
            {t(`people.import.duplicates.all.${choice}`)}
          </Button>
        ))}
      </Box>
      <DataTable
        label={t('people.import.check.duplicates', { count: duplicates.length })}
        columns={columns}
        rows={rows}
        rowHeight={52}
        getRowId={({ duplicate }) => String(duplicate.row)}
        selectedId={null}
      />
    </>
  );
}
