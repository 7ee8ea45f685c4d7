import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { maximumPracticeNoteLength } from '#shared/domain/progress/practice-decisions.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import type { Form } from '#renderer/components/use-form.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PracticeMoved } from './use-practice-decisions.ts';

/** What is asked of every move that needs words: the day as typed, and what there is to say. */
export interface MoveFields {
  readonly on: string;
  readonly note: string;
}

export type MoveProblem = Exclude<PracticeMoved, 'stored'> | 'day-missing';

const dayProblems = ['day-missing', 'ahead', 'early'] as const;

/** Asks for what a move of a practice needs; it closes once the move is on the disk. */
export function MoveDialog(props: {
  readonly move: 'abandon' | 'check';
  readonly practice: Practice;
  readonly form: Form<MoveFields, MoveProblem>;
  readonly noteLabel: string;
  readonly noteHelp?: string;
  readonly isNoteRequired: boolean;
  onSave(on: CalendarDate): Promise<PracticeMoved>;
  onClose(): void;
  /** What is asked before day and note. */
  readonly children?: ReactNode;
}) {
  const { t } = useLanguage();
  const { move, practice, form, onSave, onClose } = props;
  const { on, note } = form.fields;
  const isReasonMissing = form.problems.includes('reason-missing');
  const dayProblem = form.problemAmong(dayProblems);
  const tellDay = (problem: (typeof dayProblems)[number]) =>
    t(problem === 'early' ? `practices.move.early.${move}` : `practices.move.${problem}`);
  const save = async () => {
    const moved = isCalendarDate(on) ? await onSave(on) : 'day-missing';
    if (moved === 'stored') onClose();
    else form.setProblems([moved]);
  };
  return (
    <FormFrame
      title={t(`practices.${move}.title`)}
      size="sm"
      hasChanges={form.hasChanges}
      problems={[]}
      saveLabel={t(`practices.${move}.confirm`)}
      onSave={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {practice.title}
        </Typography>
        {props.children}
        <LimitedTextField
          required={props.isNoteRequired}
          multiline
          minRows={2}
          label={props.noteLabel}
          error={isReasonMissing}
          helperText={isReasonMissing ? t('practices.move.reason-missing') : props.noteHelp}
          value={note}
          limit={maximumPracticeNoteLength}
          onChange={(event) => {
            form.change({ note: event.target.value });
          }}
        />
        <DateField
          label={t(`practices.${move}.on`)}
          value={on}
          problem={dayProblem && tellDay(dayProblem)}
          onChange={(day) => {
            form.change({ on: day });
          }}
        />
      </Box>
    </FormFrame>
  );
}
