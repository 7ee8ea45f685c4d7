import { useMemo } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { PairId } from '#shared/domain/ids.ts';
import { canMeet } from '#shared/domain/pairing/pair-decisions.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';
import type { PairNames } from './planning-data.ts';

/** The pairs that meet: mostly one. */
export function PairPicker(props: {
  readonly data: PairNames;
  readonly pairIds: readonly PairId[];
  readonly isMissing: boolean;
  onChange(pairIds: readonly PairId[]): void;
}) {
  const { t, compareText } = useLanguage();
  const { pairs, pairName } = props.data;
  const options = useMemo(
    () =>
      pairs
        .filter(canMeet)
        .map(({ id }) => id)
        .toSorted((a, b) => compareText(pairName(a), pairName(b))),
    [compareText, pairName, pairs],
  );
  return (
    <Autocomplete<PairId, true>
      multiple
      filterSelectedOptions
      options={options}
      value={[...props.pairIds]}
      getOptionKey={(pairId) => pairId}
      getOptionLabel={pairName}
      onChange={(_event, chosen) => {
        props.onChange(chosen);
      }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={t('sessions.field.pairs')}
          error={props.isMissing}
          helperText={t(
            props.isMissing ? 'sessions.problem.pair-missing' : 'sessions.field.pairs.help',
          )}
        />
      )}
      sx={wholeRow}
    />
  );
}
