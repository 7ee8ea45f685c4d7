import { useRef } from 'react';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { Participant } from '#shared/domain/people/participant.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { CustomFieldRow } from '../person-input.ts';
import { FormSection } from './form-section.tsx';
import { SuggestingField } from './suggesting-field.tsx';

/** What the firm notes of people beside the usual: rows of a name and a value. */
export function CustomFieldsEditor(props: {
  readonly rows: readonly CustomFieldRow[];
  /** Their fields' names and values are suggested. */
  readonly others: readonly Participant[];
  onChange(rows: readonly CustomFieldRow[]): void;
}) {
  const { t, compareText } = useLanguage();
  const { rows, others } = props;
  const fields = useRef<HTMLDivElement>(null);
  useHeldFocus(fields, () => fields.current?.querySelector<HTMLElement>('[data-add]'));
  const namesInUse = [
    ...new Set(others.flatMap(({ person }) => Object.keys(person.customFields))),
  ].toSorted(compareText);
  const valuesInUse = (name: string): readonly string[] =>
    [...new Set(others.map(({ person }) => person.customFields[name] ?? ''))]
      .filter(Boolean)
      .toSorted(compareText);
  const change = (key: number, part: Partial<CustomFieldRow>) => {
    props.onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  };
  return (
    <FormSection title={t('people.section.customFields')} help={t('people.customFields.help')}>
      <Box
        ref={fields}
        sx={{
          gridColumn: '1 / -1',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 1,
        }}
      >
        {rows.map(({ key, name, value }) => (
          <Box key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <SuggestingField
              label={t('people.customFields.name')}
              value={name}
              options={namesInUse.filter((known) => rows.every((row) => row.name !== known))}
              onChange={(next) => {
                change(key, { name: next });
              }}
            />
            <SuggestingField
              label={t('people.customFields.value')}
              value={value}
              options={valuesInUse(name)}
              onChange={(next) => {
                change(key, { value: next });
              }}
            />
            <IconButton
              size="small"
              aria-label={t('people.customFields.remove', { name })}
              onClick={() => {
                props.onChange(rows.filter((row) => row.key !== key));
              }}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
        <Button
          data-add
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          onClick={() => {
            const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
            props.onChange([...rows, { key, name: '', value: '' }]);
          }}
        >
          {t('people.customFields.add')}
        </Button>
      </Box>
    </FormSection>
  );
}
