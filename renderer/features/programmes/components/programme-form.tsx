import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import {
  lengthMonthsRange,
  maximumNameLength,
  type NewProgramme,
  type ProgrammeProblem,
} from '#shared/domain/programme/create-programme.ts';
import { cadences, programmeTypes } from '#shared/domain/programme/programme.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** Asks for what a programme needs to exist; everything can be changed later. */
export function ProgrammeForm(props: {
  readonly initial: NewProgramme;
  onSubmit(input: NewProgramme): Promise<readonly ProgrammeProblem[]>;
}) {
  const { t } = useLanguage();
  const [input, setInput] = useState(props.initial);
  const [lengthText, setLengthText] = useState(String(props.initial.lengthMonths));
  const [problems, setProblems] = useState<readonly ProgrammeProblem[]>([]);
  const [isCreating, setIsCreating] = useState(false);
  const change = (part: Partial<NewProgramme>) => {
    setInput({ ...input, ...part });
    setProblems([]);
  };
  const messageFor = (...own: readonly ProgrammeProblem[]) => {
    const found = problems.find((problem) => own.includes(problem));
    return found === undefined ? undefined : t(`programme.problem.${found}`, lengthMonthsRange);
  };
  const nameProblem = messageFor('name-missing', 'name-too-long');
  const lengthProblem = messageFor('length-out-of-range');
  const startProblem = messageFor('start-not-a-date');

  const submit = async () => {
    setIsCreating(true);
    const found = await props.onSubmit({ ...input, lengthMonths: Number(lengthText) });
    setProblems(found);
    setIsCreating(false);
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}
    >
      <LimitedTextField
        isCutting
        limit={maximumNameLength}
        sx={{ gridColumn: '1 / -1' }}
        label={t('programme.name')}
        value={input.name}
        required
        error={nameProblem !== undefined}
        helperText={nameProblem ?? t('programme.name.help')}
        onChange={(event) => {
          change({ name: event.target.value });
        }}
      />
      <ChoiceField
        sx={{ gridColumn: '1 / -1' }}
        label={t('programme.type')}
        helperText={t(`programme.type.${input.type}.help`)}
        choices={programmeTypes}
        value={input.type}
        nameOf={(type) => t(`programme.type.${type}`)}
        onChoose={(type) => {
          change({ type });
        }}
      />
      <TextField
        type="date"
        label={t('programme.startsOn')}
        value={input.startsOn}
        error={startProblem !== undefined}
        helperText={startProblem}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => {
          change({ startsOn: event.target.value });
        }}
      />
      <TextField
        type="number"
        label={t('programme.length')}
        value={lengthText}
        error={lengthProblem !== undefined}
        helperText={lengthProblem}
        slotProps={{ htmlInput: { min: lengthMonthsRange.least, max: lengthMonthsRange.most } }}
        onChange={(event) => {
          setLengthText(event.target.value);
          setProblems([]);
        }}
      />
      <ChoiceField
        sx={{ gridColumn: '1 / -1' }}
        label={t('programme.cadence')}
        choices={cadences}
        value={input.cadence}
        nameOf={(cadence) => t(`programme.cadence.${cadence}`)}
        onChoose={(cadence) => {
          change({ cadence });
        }}
      />
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', justifyContent: 'flex-end' }}>
        <Button type="submit" variant="contained" disabled={isCreating}>
          {t('programme.create')}
        </Button>
      </Box>
    </Box>
  );
}
