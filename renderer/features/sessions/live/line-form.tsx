import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';
import { quietField } from './quiet-field.ts';
import { useUnsaved } from './use-unsaved.ts';

/** One line of a list, with its minutes where it has some. */
export interface Line {
  readonly text: string;
  readonly minutes: number | null;
}

/**
 * A line being written: Enter keeps it, Escape drops it, and leaving it keeps what was written. A line
 * left empty is none. One that could not be stored stays written in its field.
 */
export function LineForm(props: {
  readonly label: string;
  /** Names the line, the same at the next start. */
  readonly place: string;
  readonly line: Line;
  /** A line that is there already is being changed, and takes the focus. */
  readonly isEditing: boolean;
  /** Resolves to whether it is stored. */
  onSave(line: Line): Promise<boolean>;
  /** Nothing more is written here; a line to add stays open and needs none. */
  onDone?(): void;
}) {
  const { t } = useLanguage();
  const { label, place, line, isEditing, onSave, onDone } = props;
  const [text, setText] = useState(line.text);
  const [minutes, setMinutes] = useState(line.minutes);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isEditing) field.current?.select();
  }, [isEditing]);

  const written = { text: text.trim(), minutes };
  const unsaved = useUnsaved({
    place,
    restore: (typed) => {
      setText(typed.text);
      if (line.minutes !== null) setMinutes(typed.minutes);
    },
    store: async () => {
      // At once, so that what is typed while it is stored is the next line.
      if (!isEditing) setText('');
      const isChanged = written.text !== line.text || written.minutes !== line.minutes;
      if (!isChanged || written.text === '') return true;
      let isStored = false;
      try {
        isStored = await onSave(written);
      } finally {
        if (!isStored && !isEditing) giveBack();
      }
      return isStored;
    },
  });
  /** Before what has been typed since. */
  const giveBack = () => {
    const typedSince = field.current?.value ?? '';
    const all = [written.text, typedSince].filter(Boolean).join(' ');
    unsaved.noteChange({ text: all, minutes });
    // Before the next key, whose letter would otherwise be all that the field holds.
    flushSync(() => {
      setText(all);
    });
  };
  const finish = async () => {
    if (await unsaved.save()) onDone?.();
  };
  return (
    <Box
      sx={{ display: 'flex', gap: 1, flex: 1, minWidth: 0 }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        void finish();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          if (isEditing && written.text === '') void onSave(written);
          void finish();
          if (!isEditing) field.current?.focus();
        } else if (event.key === 'Escape') {
          // The side panel or dialog around it stays.
          event.stopPropagation();
          event.preventDefault();
          // The focus goes as well, and must not save on its way.
          unsaved.drop();
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
          unsaved.noteChange({ text: target.value, minutes });
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
            if (value < 0 || value > 600) return;
            unsaved.noteChange({ text, minutes: value });
            setMinutes(value);
          }}
        />
      )}
    </Box>
  );
}
