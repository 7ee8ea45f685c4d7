import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { Duplicate } from '#shared/domain/people-import/find-duplicates.ts';
import type { ImportedPerson } from '#shared/domain/people-import/imported-person.ts';
import type { DuplicateChoice } from '#shared/domain/people-import/plan-import.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import { useLanguage } from '#renderer/services/language.tsx';

type Choices = ReadonlyMap<number, DuplicateChoice>;

const duplicateChoices = ['merge', 'keep-both', 'skip'] as const;

/** For each row that seems to repeat someone: bring the two together, keep both, or leave the row out. */
export function DuplicateChoices(props: {
  readonly people: readonly ImportedPerson[];
  readonly existingPersons: readonly Person[];
  readonly duplicates: readonly Duplicate[];
  readonly choices: Choices;
  onChange(choices: Choices): void;
}) {
  const { t } = useLanguage();
  const byRow = new Map(props.people.map((person) => [person.row, person]));
  const byId = new Map(props.existingPersons.map((person) => [person.id, person]));
  return (
    <Box sx={{ overflow: 'auto', display: 'grid', gap: 1, alignContent: 'start' }}>
      <Typography sx={{ color: 'text.secondary' }}>{t('people.import.duplicates.text')}</Typography>
      {props.duplicates.map((duplicate) => {
        const person = byRow.get(duplicate.row);
        if (person === undefined) return null;
        const { of } = duplicate;
        const other = of.kind === 'person' ? byId.get(of.personId) : byRow.get(of.row);
        const values = {
          name: other === undefined ? '–' : displayName(other),
          row: of.kind === 'row' ? of.row : 0,
        };
        return (
          <Paper
            key={duplicate.row}
            sx={{ p: 1.5, display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}
          >
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {t('people.import.duplicates.row', { row: person.row, name: displayName(person) })}
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t(`people.import.duplicates.${duplicate.by}.${of.kind}`, values)}
              </Typography>
            </Box>
            <ToggleButtonGroup
              exclusive
              size="small"
              aria-label={t('people.import.duplicates.choiceOf', { name: displayName(person) })}
              value={
                props.choices.get(duplicate.row) ??
                (duplicate.by === 'email' ? 'merge' : 'keep-both')
              }
              onChange={(_event, choice: DuplicateChoice | null) => {
                if (choice !== null)
                  props.onChange(new Map(props.choices).set(duplicate.row, choice));
              }}
            >
              {duplicateChoices.map((choice) => (
                <ToggleButton key={choice} value={choice}>
                  {t(`people.import.duplicates.${choice}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          </Paper>
        );
      })}
    </Box>
  );
}
