import TextField from '@mui/material/TextField';
import { useFocusOnArrival } from '#renderer/components/use-focus-on-arrival.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { isSameWord } from './recovery-check.ts';

/** Asks for some of the words, by their number on the sheet. */
export function RecoveryCheck(props: {
  readonly words: readonly string[];
  /** Which are asked for, counted from 0. */
  readonly places: readonly number[];
  readonly typed: readonly string[];
  onType(typed: readonly string[]): void;
}) {
  const { t } = useLanguage();
  const first = useFocusOnArrival<HTMLInputElement>();
  return props.places.map((place, index) => {
    const typed = props.typed[index] ?? '';
    // Judged by length, so that nobody is told they are wrong in the middle of a word.
    const isWrong =
      typed.trim().length >= (props.words[place]?.length ?? 0) &&
      !isSameWord(props.words[place], typed);
    return (
      <TextField
        key={place}
        label={t('vault.check.word', { number: place + 1 })}
        value={typed}
        inputRef={index === 0 ? first : null}
        autoComplete="off"
        error={isWrong}
        helperText={isWrong ? t('vault.check.wrong') : ''}
        onChange={(event) => {
          const { value } = event.target;
          props.onType(
            props.places.map((_, at) => (at === index ? value : (props.typed[at] ?? ''))),
          );
        }}
        slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off' } }}
      />
    );
  });
}
