import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { PairId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { NamedPair } from './queries.ts';

/** Of a session of several pairs: whose notes, actions and levels are shown. */
export function PairSwitcher(props: {
  readonly pairs: readonly NamedPair[];
  readonly shownId: PairId;
  onChange(id: PairId): void;
}) {
  const { t } = useLanguage();
  const { pairs, shownId, onChange } = props;
  return (
    <TextField
      select
      label={t('live.pair')}
      value={shownId}
      sx={{ minWidth: 260 }}
      onChange={({ target }) => {
        const chosen = pairs.find(({ pair }) => pair.id === target.value);
        if (chosen !== undefined) onChange(chosen.pair.id);
      }}
    >
      {pairs.map(({ pair, mentorName, menteeName }) => (
        <MenuItem key={pair.id} value={pair.id}>
          {t('live.title', { mentor: mentorName, mentee: menteeName })}
        </MenuItem>
      ))}
    </TextField>
  );
}
