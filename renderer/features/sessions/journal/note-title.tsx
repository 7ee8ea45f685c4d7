import { useState } from 'react';
import InputBase from '@mui/material/InputBase';
import { useFieldLimit } from '#renderer/components/field-limit.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

const longestTitle = 200;

/** The title of a note, over its text. */
export function NoteTitle(props: {
  readonly initial: string;
  onChange(title: string): void;
  onEnter(): void;
}) {
  const { t } = useLanguage();
  const [title, setTitle] = useState(props.initial);
  const { listeners, mark, describedBy } = useFieldLimit(title.length, longestTitle, true);
  return (
    <InputBase
      {...listeners}
      fullWidth
      value={title}
      placeholder={t('journal.title.placeholder')}
      inputProps={{
        'aria-label': t('journal.title'),
        'aria-describedby': describedBy,
        dir: 'auto',
        maxLength: longestTitle,
      }}
      endAdornment={mark}
      onChange={(event) => {
        setTitle(event.target.value);
        props.onChange(event.target.value);
      }}
      onKeyDown={(event) => {
        // The key that takes a composed word leaves the title no more than any other.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        props.onEnter();
      }}
      sx={{ fontFamily: 'h2.fontFamily', fontSize: '1.1875rem', fontWeight: 600 }}
    />
  );
}
