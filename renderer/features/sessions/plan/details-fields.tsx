import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  maximumPlaceLength,
  maximumTitleLength,
  type SessionProblem,
} from '#shared/domain/sessions/session-decisions.ts';
import { sessionFormats } from '#shared/domain/sessions/session.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { DetailsInput } from './session-form.ts';

/** What a session is about, its format, and where it is. */
export function DetailsFields(props: {
  readonly input: DetailsInput;
  readonly problems: readonly string[];
  onChange(part: Partial<DetailsInput>): void;
}) {
  const { t } = useLanguage();
  const { input, problems, onChange } = props;
  /** A field that is wrong says how; another what it is for. */
  const say = (problem: SessionProblem, help?: string) =>
    problems.includes(problem)
      ? { error: true, helperText: t(`sessions.problem.${problem}`) }
      : { helperText: help };
  return (
    <>
      <LimitedTextField
        limit={maximumTitleLength}
        label={t('sessions.field.title')}
        {...say('title-too-long', t('sessions.field.title.help'))}
        value={input.title}
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
      <LimitedTextField
        limit={maximumPlaceLength}
        label={t('sessions.field.place')}
        value={input.place}
        {...say('place-too-long')}
        onChange={(event) => {
          onChange({ place: event.target.value });
        }}
      />
      <LimitedTextField
        isCutting
        limit={2000}
        label={t('sessions.field.link')}
        {...say('link-not-web', t('sessions.field.link.help'))}
        value={input.link}
        slotProps={{ htmlInput: { inputMode: 'url', spellCheck: false } }}
        onChange={(event) => {
          onChange({ link: event.target.value });
        }}
      />
    </>
  );
}
