import { useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { fieldComparisons, type FieldComparison } from '#shared/domain/pairing/criterion.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Adds a criterion on one of the firm's own fields. */
export function AddFieldCriterion(props: {
  readonly fieldNames: readonly string[];
  onAdd(field: string, comparison: FieldComparison): void;
}) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState('');
  const [comparison, setComparison] = useState<FieldComparison>('equal');
  const [first] = props.fieldNames;
  if (first === undefined) return null;
  const field = props.fieldNames.includes(chosen) ? chosen : first;
  return (
    <Box role="group" aria-label={t('criteria.field.add')} sx={{ display: 'grid', gap: 1.25 }}>
      <TextField
        select
        label={t('criteria.field.name')}
        value={field}
        onChange={({ target }) => {
          setChosen(target.value);
        }}
      >
        {props.fieldNames.map((name) => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('criteria.field.comparison')}
        value={comparison}
        onChange={({ target }) => {
          setComparison(fieldComparisons.find((one) => one === target.value) ?? comparison);
        }}
      >
        {fieldComparisons.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`criteria.comparison.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="outlined"
        startIcon={<AddIcon />}
        onClick={() => {
          props.onAdd(field, comparison);
        }}
      >
        {t('criteria.field.add')}
      </Button>
    </Box>
  );
}
