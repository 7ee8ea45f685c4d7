import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';
import { systemTimeZone } from '../plan/suggest-start.ts';
import { rememberLastLoggedPair } from './last-logged-pair.ts';
import { PastSessionFields } from './past-session-fields.tsx';
import {
  emptyPastSession,
  expectedSession,
  followPlan,
  logPastSessionCommand,
  readPastSession,
  sessionNotedThen,
  type PastSessionFormProblem,
} from './past-session-form.ts';
import { usePairsThatMeet, useSessionsOfPair, type NamedPair } from './queries.ts';

/** Notes a session that took place, planned or not, in a few keys: Enter saves wherever one is in it. */
export function LogPastSessionDialog(props: {
  readonly programmeId: ProgrammeId;
  /** The pair to begin with, which may be gone; null for none. */
  readonly pairId: string | null;
  onClose(): void;
}) {
  const { programmeId, pairId, onClose } = props;
  const pairs = usePairsThatMeet(programmeId);
  if (pairs === undefined) return null;
  return (
    <LogDialog
      programmeId={programmeId}
      pairs={pairs}
      preferred={pairs.find(({ pair }) => pair.id === pairId) ?? null}
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
  const { database, domainContext } = useServices();
  const run = useCommand();
  const onceAtATime = useOnceAtATime();
  const discardWords = useDiscardWords();
  const { programmeId, pairs, preferred, onClose } = props;
  const [timeZone] = useState(systemTimeZone);
  const [form, setForm] = useState(() => ({
    ...emptyPastSession(domainContext(), timeZone),
    pair: preferred,
  }));
  const [problem, setProblem] = useState<PastSessionFormProblem | null>(null);

  const sessions = useSessionsOfPair(form.pair?.pair.id ?? null);
  const shown = followPlan(form, sessions, timeZone, domainContext());
  const save = async () => {
    const { pair } = form;
    // What is shown may not have been read yet.
    const stored = pair === null ? [] : await listSessionsOfPair(database, pair.pair.id);
    const context = domainContext();
    const told = followPlan(form, stored, timeZone, context);
    const logged = readPastSession(told, stored, timeZone, context);
    if (!logged.ok) {
      setProblem(logged.error);
      return;
    }
    if (pair === null) return;
    rememberLastLoggedPair(programmeId, pair.pair.id);
    const isSaved = await run(
      logPastSessionCommand(logged.value),
      t('live.log.saved', { mentor: pair.mentorName, mentee: pair.menteeName }),
    );
    if (isSaved) onClose();
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
              void onceAtATime(save);
            }}
            onKeyDown={(event) => {
              // On a face or a length the bar chooses, and Enter saves as everywhere in the form.
              const isOnChoice =
                event.target instanceof HTMLButtonElement && event.target.type === 'button';
              if (event.key !== 'Enter' || !isOnChoice || event.defaultPrevented) return;
              event.preventDefault();
              void onceAtATime(save);
            }}
          >
            <PastSessionFields
              pairs={pairs}
              form={shown}
              problem={problem}
              expected={expectedSession(shown, sessions, timeZone)}
              noted={sessionNotedThen(shown, sessions, timeZone)}
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
