import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { systemTimeZone } from '../plan/suggest-start.ts';
import { recallLastLoggedPair, rememberLastLoggedPair } from './last-logged-pair.ts';
import { PastSessionFields } from './past-session-fields.tsx';
import {
  emptyPastSession,
  logPastSessionCommand,
  readPastSession,
  type PastSessionFormProblem,
} from './past-session-form.ts';
import { usePairsThatMeet, type NamedPair } from './queries.ts';

/** Notes a session that took place, planned or not, in a few keys: Enter saves wherever one is in it. */
export function LogPastSessionDialog(props: {
  readonly programmeId: ProgrammeId;
  /** The pair to begin with; the one noted last when left out. */
  readonly pairId?: PairId;
  onClose(): void;
}) {
  const { programmeId, pairId, onClose } = props;
  const pairs = usePairsThatMeet(programmeId);
  if (pairs === undefined) return null;
  const preferredId = pairId ?? recallLastLoggedPair(programmeId);
  return (
    <LogDialog
      programmeId={programmeId}
      pairs={pairs}
      preferred={pairs.find(({ pair }) => pair.id === preferredId) ?? null}
      onClose={onClose}
    />
  );
}

function LogDialog(props: {
  readonly programmeId: ProgrammeId;
  readonly pairs: readonly NamedPair[];
  readonly preferred: NamedPair | null;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const discardWords = useDiscardWords();
  const { programmeId, pairs, preferred, onClose } = props;
  const [timeZone] = useState(systemTimeZone);
  const [form, setForm] = useState(() => ({
    ...emptyPastSession(domainContext(), timeZone),
    pair: preferred,
  }));
  const [problem, setProblem] = useState<PastSessionFormProblem | null>(null);

  const save = () => {
    const logged = readPastSession(form, timeZone, domainContext());
    if (!logged.ok) {
      setProblem(logged.error);
      return;
    }
    const { pair } = form;
    if (pair === null) return;
    rememberLastLoggedPair(programmeId, pair.pair.id);
    onClose();
    void run(
      logPastSessionCommand(logged.value),
      t('live.log.saved', { mentor: pair.mentorName, mentee: pair.menteeName }),
    );
  };
  return (
    <FormDialog
      hasChanges={form.note.trim() !== ''}
      discardWords={discardWords}
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby="log-session-title"
    >
      <DialogTitle id="log-session-title" variant="h2">
        {t('live.log.title')}
      </DialogTitle>
      <DialogContent>
        {pairs.length === 0 ? (
          <Typography sx={{ pt: 1 }}>{t('live.log.noPairs')}</Typography>
        ) : (
          <Box
            component="form"
            id="log-session-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
            onKeyDown={(event) => {
              // On a face or a length the bar chooses, and Enter saves as everywhere in the form.
              const isOnChoice =
                event.target instanceof HTMLButtonElement && event.target.type === 'button';
              if (event.key !== 'Enter' || !isOnChoice || event.defaultPrevented) return;
              event.preventDefault();
              save();
            }}
          >
            <PastSessionFields
              pairs={pairs}
              form={form}
              problem={problem}
              timeZone={timeZone}
              onChange={(next) => {
                setForm(next);
                setProblem(null);
              }}
            />
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        {pairs.length > 0 && (
          <Button type="submit" form="log-session-form" variant="contained">
            {t('live.log.save')}
          </Button>
        )}
      </DialogActions>
    </FormDialog>
  );
}
