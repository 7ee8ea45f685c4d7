import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Matter, OpenMatters } from '#shared/domain/pair-life/open-matters.ts';
import { chosenMatters, type SettledMatters } from '#shared/domain/pair-life/turn-pair.ts';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import { pairEndReasons, type PairEndReason } from '#shared/domain/pairing/pair.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { SensitiveLine } from '../sensitive-line.tsx';
import { OpenMattersFields } from './open-matters-fields.tsx';

const maximumNoteLength = 1000;

/** What goes with a turn unless it is changed: a pause may be short, but after an end nobody comes. */
const settledAtFirst = {
  paused: [],
  completed: ['ahead', 'shared'],
  'ended-early': ['ahead', 'shared'],
} as const satisfies Readonly<Record<string, readonly Matter[]>>;

/**
 * Asks what is to be said of a pause or an end: of an early end the reason, of any a note that may be left
 * out, and what becomes of all that the pair still has before it.
 */
export function TurnDialog(props: {
  readonly to: 'paused' | 'completed' | 'ended-early';
  readonly names: { readonly mentor: string; readonly mentee: string };
  readonly matters: OpenMatters;
  onConfirm(turn: PairTurn, settled: SettledMatters): Promise<void>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { to, names, matters, onConfirm, onClose } = props;
  const [reason, setReason] = useState<PairEndReason | null>(null);
  const [note, setNote] = useState('');
  const [settled, setSettled] = useState<ReadonlySet<Matter>>(() => new Set(settledAtFirst[to]));
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const isEarlyEnd = to === 'ended-early';
  const confirm = async () => {
    if (note.trim().length > maximumNoteLength) return;
    const settle = (said: string) =>
      chosenMatters(matters, settled, [said, note.trim()].filter(Boolean).join(' · '));
    if (!isEarlyEnd) await onConfirm({ to, note }, settle(t(`pairing.state.${to}`)));
    else if (reason === null) setIsReasonMissing(true);
    else await onConfirm({ to, reason, note }, settle(t(`pairLife.endReason.${reason}`)));
  };
  return (
    <FormFrame
      title={t(`pairLife.turn.${to}.title`, names)}
      size="sm"
      hasChanges={note !== '' || reason !== null}
      problems={[]}
      saveLabel={t(`pairLife.turn.${to}.confirm`)}
      onSave={confirm}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Typography sx={{ color: 'text.secondary' }}>{t(`pairLife.turn.${to}.text`)}</Typography>
        {isEarlyEnd && (
          <ChoiceField
            required
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
        )}
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
        <SensitiveLine text={note} />
        <OpenMattersFields matters={matters} settled={settled} onChange={setSettled} />
      </Box>
    </FormFrame>
  );
}
