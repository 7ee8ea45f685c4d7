import { useMemo, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import { AskedBySelect } from './asked-by-select.tsx';

/** Names two people who are not to be paired, who asked for it, and why. */
export function KeepApartDialog(props: {
  readonly data: PairingData;
  /** Not called again before what it returns has resolved. */
  onConfirm(decision: Pick<Exclusion, 'personIds' | 'askedBy' | 'privateReason'>): Promise<void>;
  onCancel(): void;
}) {
  const { t } = useLanguage();
  const { data } = props;
  const onceAtATime = useOnceAtATime();
  const [first, setFirst] = useState<PersonId | null>(null);
  const [second, setSecond] = useState<PersonId | null>(null);
  const [asked, setAsked] = useState<PersonId | null>(null);
  const [reason, setReason] = useState('');
  const chosen = [first, second].filter((personId) => personId !== null);
  // Whoever asked may have been exchanged for someone else since.
  const askedBy = asked !== null && chosen.includes(asked) ? asked : null;
  const concernsBoth = (people: readonly PersonId[]): boolean =>
    chosen.length === 2 && chosen.every((personId) => people.includes(personId));
  const isApart = data.exclusions.some(({ personIds }) => concernsBoth(personIds));
  const arePair = data.pairs.some(({ mentorId, menteeId }) => concernsBoth([mentorId, menteeId]));
  return (
    <Dialog open onClose={props.onCancel} fullWidth maxWidth="sm" aria-labelledby="apart-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first === null || second === null || isApart) return;
          const personIds = [first, second] as const;
          void onceAtATime(() =>
            props.onConfirm({ personIds, askedBy, privateReason: reason.trim() }),
          );
        }}
      >
        <DialogTitle id="apart-title" variant="h2">
          {t('pairing.apart.add.title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <PersonPicker
            label={t('pairing.apart.first')}
            data={data}
            value={first}
            except={second}
            onChange={setFirst}
          />
          <PersonPicker
            label={t('pairing.apart.second')}
            data={data}
            value={second}
            except={first}
            onChange={setSecond}
            {...(isApart
              ? { error: t('pairing.apart.already') }
              : arePair && { help: t('pairing.apart.arePair') })}
          />
          <AskedBySelect
            people={chosen}
            askedBy={askedBy}
            nameOf={data.nameOf}
            onChange={setAsked}
          />
          <TextField
            multiline
            minRows={2}
            label={t('pairing.apart.reason')}
            helperText={t('pairing.apart.reason.help')}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={chosen.length < 2 || isApart}>
            {t('pairing.apart.add.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function PersonPicker(props: {
  readonly label: string;
  readonly data: PairingData;
  readonly value: PersonId | null;
  readonly except: PersonId | null;
  readonly error?: string;
  readonly help?: string;
  onChange(personId: PersonId | null): void;
}) {
  const { compareText } = useLanguage();
  const { data, except } = props;
  const options = useMemo(
    () =>
      data.participants
        .map(({ person }) => person.id)
        .filter((personId) => personId !== except)
        .toSorted((a, b) => compareText(data.nameOf(a), data.nameOf(b))),
    [compareText, data, except],
  );
  return (
    <Autocomplete<PersonId>
      options={options}
      value={props.value}
      getOptionKey={(personId) => personId}
      getOptionLabel={data.nameOf}
      onChange={(_event, chosen) => {
        props.onChange(chosen);
      }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={props.label}
          error={props.error !== undefined}
          helperText={props.error ?? props.help}
          sx={{ mt: 0.75 }}
        />
      )}
    />
  );
}
