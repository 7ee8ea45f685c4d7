import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { useForm } from '#renderer/components/use-form.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import { MoveDialog, type MoveFields, type MoveProblem } from './move-dialog.tsx';
import type { PracticeDecisions } from './use-practice-decisions.ts';

const answers = ['kept', 'lost'] as const;

interface CheckFields extends MoveFields {
  readonly isKept: boolean;
}

/** The check at 90 days: whether the practice is still in use, and what there is to say about it. */
export function CheckDialog(props: {
  readonly practice: Practice;
  readonly decisions: PracticeDecisions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { practice, decisions, onClose } = props;
  const { today } = usePresent();
  const form = useForm<CheckFields, MoveProblem>(
    () => practice.check ?? { isKept: true, note: '', on: today },
  );
  const { isKept, note } = form.fields;
  return (
    <MoveDialog
      move="check"
      practice={practice}
      form={form}
      noteLabel={t(isKept ? 'practices.check.note' : 'practices.abandon.reason')}
      isNoteRequired={!isKept}
      onSave={async (on) => decisions.check(practice, { on, isKept, note })}
      onClose={onClose}
    >
      <FormControl>
        <FormLabel id="practice-check-answer">{t('practices.check.question')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby="practice-check-answer"
          value={isKept ? 'kept' : 'lost'}
          onChange={(_event, chosen) => {
            form.change({ isKept: chosen === 'kept' });
          }}
        >
          {answers.map((answer) => (
            <FormControlLabel
              key={answer}
              value={answer}
              control={<Radio size="small" />}
              label={t(`practices.check.${answer}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </MoveDialog>
  );
}
