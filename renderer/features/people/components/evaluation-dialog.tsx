import { useEffect, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { evaluationKinds, ratings } from '#shared/domain/people/evaluation.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { saysSomething, type EvaluationInput } from '../evaluation-commands.ts';
import { lowWindow } from './low-window.ts';
import { SensitiveNoteWarning } from './sensitive-note-warning.tsx';

type Problem = 'date' | 'empty';

/** Writes or changes one note about a person. */
export function EvaluationDialog(props: {
  readonly name: string;
  readonly initial: EvaluationInput;
  readonly isNew: boolean;
  onClose(): void;
  onSave(input: EvaluationInput): Promise<void>;
}) {
  const { t } = useLanguage();
  const isLow = useMediaQuery(lowWindow);
  const discardWords = useDiscardWords();
  const dismissNotice = useNotices((state) => state.dismiss);
  useEffect(() => {
    // A notice offering to undo could take back the note that is being changed.
    dismissNotice();
  }, [dismissNotice]);
  const [initial] = useState(props.initial);
  const [input, setInput] = useState(initial);
  const [heldOn, setHeldOn] = useState<string>(initial.heldOn);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (part: Partial<EvaluationInput>) => {
    setInput({ ...input, ...part });
    setProblem(null);
  };
  const onceAtATime = useOnceAtATime();
  const save = async () => {
    if (!isCalendarDate(heldOn)) setProblem('date');
    else if (!saysSomething(input)) setProblem('empty');
    else await props.onSave({ ...input, heldOn });
  };
  return (
    <FormDialog
      hasChanges={JSON.stringify({ ...input, heldOn }) !== JSON.stringify(initial)}
      discardWords={discardWords}
      onClose={props.onClose}
      fullScreen={isLow}
      maxWidth="sm"
      fullWidth
      aria-labelledby="evaluation-dialog-title"
    >
      <DialogTitle id="evaluation-dialog-title" variant="h2">
        {t(props.isNew ? 'evaluation.new' : 'evaluation.edit', { name: props.name })}
      </DialogTitle>
      <DialogContent>
        <Box
          component="form"
          id="evaluation-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onceAtATime(save);
          }}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
            gap: 2,
            pt: 1,
          }}
        >
          <ChoiceField
            label={t('evaluation.field.kind')}
            choices={evaluationKinds}
            value={input.kind}
            nameOf={(kind) => t(`evaluation.kind.${kind}`)}
            onChoose={(kind) => {
              change({ kind });
            }}
          />
          <TextField
            type="date"
            label={t('evaluation.field.date')}
            value={heldOn}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={(event) => {
              setHeldOn(event.target.value);
              setProblem(null);
            }}
          />
          {(['mentoring', 'readiness'] as const).map((aspect) => (
            <TextField
              key={aspect}
              select
              label={t(`evaluation.field.${aspect}`)}
              value={input[aspect] === null ? '' : String(input[aspect])}
              slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
              onChange={(event) => {
                const chosen = ratings.find((known) => String(known) === event.target.value);
                change({ [aspect]: chosen ?? null });
              }}
            >
              <MenuItem value="">
                <em>{t('evaluation.notRated')}</em>
              </MenuItem>
              {ratings.map((rating) => (
                <MenuItem key={rating} value={String(rating)}>
                  {t(`evaluation.rating.${rating}`)}
                </MenuItem>
              ))}
            </TextField>
          ))}
          <LimitedTextField
            isCutting
            limit={10_000}
            multiline
            minRows={4}
            maxRows={12}
            sx={{ gridColumn: '1 / -1' }}
            label={t('evaluation.field.note')}
            value={input.note}
            onChange={(event) => {
              change({ note: event.target.value });
            }}
          />
          <SensitiveNoteWarning text={input.note} />
          <Typography variant="body2" sx={{ gridColumn: '1 / -1', color: 'text.secondary' }}>
            {t('evaluation.privacy')} {t('evaluation.use')}
          </Typography>
          {problem !== null && (
            <Alert severity="error" sx={{ gridColumn: '1 / -1' }}>
              {t(`evaluation.problem.${problem}`)}
            </Alert>
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="evaluation-form" variant="contained">
          {t('people.save')}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
