import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { cleanTags } from '#shared/domain/journal/note-content.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** The note's tags: those used before are offered, others can be typed. */
export function NoteTags(props: {
  readonly initial: readonly string[];
  readonly known: readonly string[];
  onChange(tags: readonly string[]): void;
}) {
  const { t } = useLanguage();
  const [tags, setTags] = useState(props.initial);
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      size="small"
      options={props.known}
      value={[...tags]}
      onChange={(_event, chosen) => {
        const cleaned = cleanTags(chosen);
        setTags(cleaned);
        props.onChange(cleaned);
      }}
      slotProps={{ chip: { size: 'small' } }}
      renderInput={(parameters) => (
        <TextField
          {...parameters}
          variant="standard"
          label={t('journal.tags')}
          placeholder={tags.length === 0 ? t('journal.tags.placeholder') : ''}
        />
      )}
    />
  );
}
