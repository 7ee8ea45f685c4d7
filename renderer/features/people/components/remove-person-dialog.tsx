import { useId, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Matter } from '#shared/domain/pair-life/open-matters.ts';
import { pairEndReasons, type Pair, type PairEndReason } from '#shared/domain/pairing/pair.ts';
import type { Departure } from '#shared/domain/people/leave-programme.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { describeOpenMatters } from '#shared/i18n/describe-open-matters.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { ExplainedChoices } from '#renderer/components/explained-choices.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useBeginning } from '#renderer/components/use-beginning.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import type { RemovalChoice } from '../use-remove-person.ts';
import { lowWindow } from './low-window.ts';

const maximumNoteLength = 1000;

/** After an end nobody comes; the rest stays as it is unless it is chosen. */
const settledAtFirst: ReadonlySet<Matter> = new Set(['ahead', 'shared']);

/** Says which pairs end when somebody leaves, asks why, and what becomes of what they have before them. */
export function RemovePersonDialog(props: {
  readonly participant: Participant;
  readonly everyone: readonly Participant[];
  readonly departure: Departure;
  onConfirm(choice: RemovalChoice): Promise<void>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const isLow = useMediaQuery(lowWindow);
  const discardWords = useDiscardWords();
  const onceAtATime = useOnceAtATime();
  const [titleId, formId] = [useId(), useId()];
  const reasonField = useRef<{ focus(): void }>(null);
  const beginning = useBeginning(() => reasonField.current?.focus());
  const { participant, departure, onConfirm, onClose } = props;
  const { ending, foreseen, matters, evaluations } = departure;
  const [reason, setReason] = useState<PairEndReason | null>(null);
  const [note, setNote] = useState('');
  const [settled, setSettled] = useState(settledAtFirst);
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const choices = describeOpenMatters(matters, settled, t);
  const name = displayName(participant.person);
  const confirm = async () => {
    if (reason === null) {
      setIsReasonMissing(true);
      reasonField.current?.focus();
    } else if (note.trim().length <= maximumNoteLength) {
      await onConfirm({ reason, note, settled });
    }
  };
  return (
    <FormDialog
      hasChanges={note !== '' || reason !== null}
      discardWords={discardWords}
      onClose={onClose}
      fullScreen={isLow}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titleId}
      slotProps={beginning}
    >
      <DialogTitle id={titleId} variant="h2">
        {t('people.leave.title', { name })}
      </DialogTitle>
      <DialogContent>
        <Box
          component="form"
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onceAtATime(confirm);
          }}
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}
        >
          <EndingPairs ending={ending} everyone={props.everyone} departure={departure} />
          <Typography sx={{ color: 'text.secondary' }}>
            {[
              t('people.leave.stays'),
              ...(foreseen.length > 0
                ? [t('people.leave.foreseen', { count: foreseen.length })]
                : []),
              ...(evaluations.length > 0
                ? [t('people.leave.notes', { count: evaluations.length })]
                : []),
            ].join(' ')}
          </Typography>
          <ChoiceField
            required
            inputRef={reasonField}
            label={t('pairLife.endReason')}
            error={isReasonMissing}
            helperText={isReasonMissing && t('pairLife.turn.reason-missing')}
            choices={pairEndReasons}
            value={reason}
            nameOf={(known) => t(`pairLife.endReason.${known}`)}
            onChoose={(chosen) => {
              setIsReasonMissing(false);
              setReason(chosen);
            }}
          />
          <LimitedTextField
            multiline
            minRows={2}
            label={t('pairLife.turn.note')}
            helperText={t('pairLife.turn.note.help')}
            value={note}
            limit={maximumNoteLength}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
          {choices.length > 0 && (
            <ExplainedChoices
              title={t('pairLife.turn.open')}
              choices={choices}
              onChange={setSettled}
            />
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form={formId} variant="contained" color="error">
          {t('people.remove')}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}

/** The pairs that end, each with its next session. */
function EndingPairs(props: {
  readonly ending: readonly Pair[];
  readonly everyone: readonly Participant[];
  readonly departure: Departure;
}) {
  const { t, formatDate } = useLanguage();
  const titleId = useId();
  const { ending, everyone, departure } = props;
  const { ahead, shared } = departure.matters;
  const nameOf = (id: Pair['mentorId']) => {
    const found = everyone.find(({ person }) => person.id === id);
    return found === undefined ? '' : displayName(found.person);
  };
  const nextOf = (pair: Pair) =>
    [...ahead, ...shared]
      .filter(({ pairIds }) => pairIds.includes(pair.id))
      .map(({ startsAt }) => startsAt)
      .toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  return (
    <Box>
      <Typography id={titleId}>{t('people.leave.pairs', { count: ending.length })}</Typography>
      <Box component="ul" aria-labelledby={titleId} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {ending.map((pair) => {
          const next = nextOf(pair);
          const date =
            next === undefined ? null : formatDate(next, { dateStyle: 'long', timeStyle: 'short' });
          return (
            <Box component="li" key={pair.id} sx={{ overflowWrap: 'anywhere' }}>
              {t('live.title', { mentor: nameOf(pair.mentorId), mentee: nameOf(pair.menteeId) })}
              <Typography component="span" sx={{ color: 'text.secondary' }}>
                {' · '}
                {date === null
                  ? t(`pairing.state.${pair.state}`)
                  : t('people.leave.next', { date })}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
