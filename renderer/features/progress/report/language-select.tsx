import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { locales, type Locale } from '#shared/domain/workspace.ts';

/** Each by its own name, which those who look for it can read. */
const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

/** In which language a document is, whatever the language of the window. */
export function LanguageSelect(props: {
  readonly label: string;
  readonly locale: Locale;
  onChange(locale: Locale): void;
}) {
  return (
    <TextField
      select
      label={props.label}
      value={props.locale}
      sx={{ minWidth: 190 }}
      onChange={({ target }) => {
        const chosen = locales.find((locale) => locale === target.value);
        if (chosen !== undefined) props.onChange(chosen);
      }}
    >
      {locales.map((locale) => (
        <MenuItem key={locale} value={locale} lang={locale}>
          {languageNames[locale]}
        </MenuItem>
      ))}
    </TextField>
  );
}
