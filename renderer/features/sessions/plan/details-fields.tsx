import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { maximumTitleLength } from '#shared/domain/sessions/session-decisions.ts';
import { sessionFormats } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { DetailsInput } from './session-form.ts';

/** What a session is about, its format, and where it is. */
export function DetailsFields(props: {
  readonly input: DetailsInput;
  onChange(part: Partial<DetailsInput>): void;
}) {
  const { t } = useLanguage();
  const { input, onChange } = props;
  return (
    <>
      <TextField
        label={t('sessions.field.title')}
        helperText={t('sessions.field.title.help')}
        value={input.title}
        slotProps={{ htmlInput: { maxLength: maximumTitleLength } }}
        onChange={(event) => {
          onChange({ title: event.target.value });
        }}
      />
      <TextField
        select
        label={t('sessions.field.format')}
        value={input.format}
        onChange={(event) => {
          const format = sessionFormats.find((known) => known === event.target.value);
          if (format !== undefined) onChange({ format });
        }}
      >
        {sessionFormats.map((format) => (
          <MenuItem key={format} value={format}>
            {t(`sessions.format.${format}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t('sessions.field.place')}
        value={input.place}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          onChange({ place: event.target.value });
        }}
      />
      <TextField
        label={t('sessions.field.link')}
        helperText={t('sessions.field.link.help')}
        value={input.link}
        slotProps={{ htmlInput: { inputMode: 'url', maxLength: 2000, spellCheck: false } }}
        onChange={(event) => {
          onChange({ link: event.target.value });
        }}
      />
    </>
  );
}
