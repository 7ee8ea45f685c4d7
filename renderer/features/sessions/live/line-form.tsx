import { useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';
import { quietField } from './quiet-field.ts';

/** One line of a list, with its minutes where it has some. */
export interface Line {
  readonly text: string;
  readonly minutes: number | null;
}

/**
 * A line being written: Enter keeps it, Escape drops it, and leaving it keeps what was written. A line
 * left empty is none.
 */
export function LineForm(props: {
  readonly label: string;
  readonly line: Line;
  /** A line that is there already is being changed, and takes the focus. */
  readonly isEditing: boolean;
  onSave(line: Line): void;
  /** Nothing more is written here; a line to add stays open and needs none. */
  onDone?(): void;
}) {
  const { t } = useLanguage();
  const { label, line, isEditing, onSave, onDone } = props;
  const [text, setText] = useState(line.text);
  const [minutes, setMinutes] = useState(line.minutes);
  const field = useRef<HTMLInputElement>(null);
  // Escape also blurs, and must not save on its way.
  const isDropped = useRef(false);
  useEffect(() => {
    if (isEditing) field.current?.select();
  }, [isEditing]);

  const save = () => {
    const isChanged = text.trim() !== line.text || minutes !== line.minutes;
    if (isChanged && (text.trim() !== '' || isEditing)) onSave({ text: text.trim(), minutes });
    setText(isEditing ? text : '');
  };
  const leave = () => {
    if (!isDropped.current && text.trim() !== '') save();
    isDropped.current = false;
    onDone?.();
  };
  return (
    <Box
      sx={{ display: 'flex', gap: 1, flex: 1, minWidth: 0 }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          save();
          if (isEditing) {
            isDropped.current = true;
            onDone?.();
          } else field.current?.focus();
        } else if (event.key === 'Escape') {
          // The side panel or dialog around it stays.
          event.stopPropagation();
          event.preventDefault();
          isDropped.current = true;
          setText(line.text);
          setMinutes(line.minutes);
          onDone?.();
        }
      }}
    >
      <TextField
        variant="standard"
        fullWidth
        placeholder={label}
        sx={isEditing ? undefined : quietField}
        value={text}
        slotProps={{ htmlInput: { ref: field, 'aria-label': label, dir: 'auto' } }}
        onChange={({ target }) => {
          isDropped.current = false;
          setText(target.value);
        }}
      />
      {minutes !== null && (
        <TextField
          variant="standard"
          type="number"
          value={minutes}
          sx={[{ width: 48, '& input': { textAlign: 'end' } }, isEditing ? null : quietField]}
          slotProps={{ htmlInput: { min: 0, max: 600, 'aria-label': t('live.agenda.minutes') } }}
          onChange={({ target }) => {
            const value = Math.round(Number(target.value));
            if (value >= 0 && value <= 600) setMinutes(value);
          }}
        />
      )}
    </Box>
  );
}
