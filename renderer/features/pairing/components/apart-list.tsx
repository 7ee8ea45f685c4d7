import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { noteExclusionReasonCommand, removeExclusionCommand } from '../commands.ts';
import type { PairingData } from '../queries.ts';

/** Pairs that must not be proposed again, each with a reason only the coordinator sees. */
export function ApartList(props: { readonly data: PairingData }) {
  const { t } = useLanguage();
  const { data } = props;
  if (data.exclusions.length === 0) {
    return (
      <EmptyState title={t('pairing.apart.empty.title')} text={t('pairing.apart.empty.text')} />
    );
  }
  return (
    <Box sx={{ overflow: 'auto', display: 'grid', gap: 1.5, alignContent: 'start' }}>
      {data.exclusions.map((exclusion) => (
        <ApartCard key={exclusion.id} exclusion={exclusion} data={data} />
      ))}
    </Box>
  );
}

function ApartCard(props: { readonly exclusion: Exclusion; readonly data: PairingData }) {
  const { t } = useLanguage();
  const run = useCommand();
  const { exclusion, data } = props;
  const [first, second] = exclusion.personIds.map(data.nameOf);
  const names = { first: first ?? '–', second: second ?? '–' };
  return (
    <Paper sx={{ p: 2, display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography sx={{ fontWeight: 600, flex: '1 1 220px' }}>
        {t('pairing.apart.names', names)}
      </Typography>
      <TextField
        sx={{ flex: '2 1 260px' }}
        label={t('pairing.apart.reason')}
        helperText={t('pairing.apart.reason.help')}
        defaultValue={exclusion.privateReason}
        slotProps={{ htmlInput: { maxLength: 500 } }}
        onBlur={(event) => {
          const reason = event.target.value.trim();
          if (reason !== exclusion.privateReason) {
            void run(noteExclusionReasonCommand(exclusion, reason));
          }
        }}
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
