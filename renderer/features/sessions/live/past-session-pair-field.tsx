import { useEffect, useRef, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';
import type { NamedPair } from './queries.ts';

/**
 * Whose session it was. As soon as another name is typed the pair shown before is no longer meant, so that
 * a name that is nobody's is never taken for it.
 */
export function PastSessionPairField(props: {
  readonly pairs: readonly NamedPair[];
  readonly pair: NamedPair | null;
  readonly isMissing: boolean;
  onChange(pair: NamedPair | null): void;
}) {
  const { t } = useLanguage();
  const { pairs, pair, isMissing, onChange } = props;
  const nameOf = ({ mentorName, menteeName }: NamedPair) =>
    t('live.title', { mentor: mentorName, mentee: menteeName });
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    // What is typed first is another name, never the end of the one proposed.
    field.current?.select();
  }, []);
  return (
    <Autocomplete
      options={pairs}
      value={pair}
      inputValue={pair === null ? typed : nameOf(pair)}
      autoHighlight
      selectOnFocus
      getOptionLabel={nameOf}
      getOptionKey={({ pair: { id } }) => id}
      isOptionEqualToValue={(option, value) => option.pair.id === value.pair.id}
      noOptionsText={t('live.log.noMatch')}
      onChange={(_event, chosen) => {
        onChange(chosen);
      }}
      onInputChange={(_event, text, reason) => {
        // That the pair shown goes while its name is being overwritten empties nothing.
        if (reason === 'reset') return;
        setTyped(text);
        if (reason === 'input') onChange(null);
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field}
          label={t('live.log.pair')}
          placeholder={t('live.log.pair.placeholder')}
          error={isMissing}
          helperText={isMissing ? t('live.log.problem.pair-missing') : undefined}
        />
      )}
    />
  );
}
