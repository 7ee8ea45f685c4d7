import Box from '@mui/material/Box';
import { locales, type Locale } from '#shared/domain/workspace.ts';
import type { LocalText } from '#shared/domain/progress/survey.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** One text in both languages, that of the reader first. */
export function LocalTextFields(props: {
  label(locale: Locale): string;
  readonly value: LocalText;
  readonly limit: number;
  readonly isMultiline?: boolean;
  /** What is wrong with it, in words; null when nothing is. */
  readonly problem: string | null;
  readonly help?: string;
  onChange(value: LocalText): void;
}) {
  const { locale: reader } = useLanguage();
  const { value, problem, help } = props;
  const ordered = locales.toSorted((a, b) => Number(b === reader) - Number(a === reader));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {ordered.map((locale, index) => (
        <LimitedTextField
          key={locale}
          label={props.label(locale)}
          value={value[locale]}
          limit={props.limit}
          multiline={props.isMultiline === true}
          {...(props.isMultiline === true && { minRows: 2, maxRows: 6 })}
          error={problem !== null}
          helperText={index === 0 ? (problem ?? help) : undefined}
          onChange={(event) => {
            props.onChange({ ...value, [locale]: event.target.value });
          }}
        />
      ))}
    </Box>
  );
}
