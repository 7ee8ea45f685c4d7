import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import { keepApart } from '#shared/domain/pairing/pair-decisions.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { listExclusions } from '#renderer/storage/repositories/exclusions.ts';
import { editExclusionCommand, keepApartCommand, removeExclusionCommand } from '../commands.ts';
import type { PairingData } from '../queries.ts';
import { AskedBySelect } from './asked-by-select.tsx';
import { KeepApartDialog } from './keep-apart-dialog.tsx';
import { useStoredText } from './use-stored-text.ts';

/** Two people each who must not be proposed, with who asked for it and a reason only the coordinator sees. */
export function ApartList(props: { readonly data: PairingData }) {
  const { t } = useLanguage();
  const run = useCommand();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const { data } = props;
  const [isAdding, setIsAdding] = useState(false);
  return (
    <>
      {/* In one place whether or not anyone is kept apart: the focus comes back to it. */}
      <Button
        variant="outlined"
        sx={{ alignSelf: 'start', flexShrink: 0, mb: 1.5 }}
        onClick={() => {
          setIsAdding(true);
        }}
      >
        {t('pairing.apart.add')}
      </Button>
      {data.exclusions.length === 0 ? (
        <EmptyState title={t('pairing.apart.empty.title')} text={t('pairing.apart.empty.text')} />
      ) : (
        <Box sx={{ overflow: 'auto', display: 'grid', gap: 1.5, alignContent: 'start' }}>
          {data.exclusions.map((exclusion) => (
            <ApartCard key={exclusion.id} exclusion={exclusion} data={data} />
          ))}
        </Box>
      )}
      {isAdding && (
        <KeepApartDialog
          data={data}
          onCancel={() => {
            setIsAdding(false);
          }}
          onConfirm={async (decision) => {
            const [first, second] = decision.personIds;
            const isKeptApart = await run(
              keepApartCommand(keepApart(programme.id, decision, domainContext())),
              t('pairing.apart.added', { first: data.nameOf(first), second: data.nameOf(second) }),
            );
            if (isKeptApart) setIsAdding(false);
          }}
        />
      )}
    </>
  );
}

function ApartCard(props: { readonly exclusion: Exclusion; readonly data: PairingData }) {
  const { t } = useLanguage();
  const run = useCommand();
  const { exclusion, data } = props;
  const [first, second] = exclusion.personIds.map(data.nameOf);
  const names = { first: first ?? '–', second: second ?? '–' };
  const { database } = useServices();
  const reason = useStoredText(exclusion.privateReason, (privateReason) =>
    run({
      ...editExclusionCommand({ ...exclusion, privateReason }),
      // What was typed last is stored as the card goes, which must not bring back what was taken away.
      isStillWanted: async () => {
        const kept = await listExclusions(database, exclusion.programmeId);
        return kept.some(({ id }) => id === exclusion.id);
      },
    }),
  );
  return (
    <Paper
      sx={{ width: '100%', p: 2, display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}
    >
      <Typography sx={{ fontWeight: 600, flex: '1 1 220px' }}>
        {t('pairing.apart.names', names)}
      </Typography>
      <AskedBySelect
        people={exclusion.personIds}
        askedBy={exclusion.askedBy}
        nameOf={data.nameOf}
        onChange={(askedBy) => void run(editExclusionCommand({ ...exclusion, askedBy }))}
      />
      <TextField
        sx={{ flex: '2 1 260px' }}
        label={t('pairing.apart.reason')}
        helperText={t('pairing.apart.reason.help')}
        value={reason.value}
        onChange={(event) => {
          reason.onChange(event.target.value);
        }}
        onBlur={reason.onBlur}
      />
      <Button
        variant="outlined"
        onClick={() =>
          void run(removeExclusionCommand(exclusion), t('pairing.apart.removed', names))
        }
      >
        {t('pairing.apart.remove')}
      </Button>
    </Paper>
  );
}
