import type { Practice } from '#shared/domain/progress/practice.ts';
import { useForm } from '#renderer/components/use-form.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import { MoveDialog, type MoveFields, type MoveProblem } from './move-dialog.tsx';
import type { PracticeDecisions } from './use-practice-decisions.ts';

/** Asks when a practice was given up, and why: that tells the programme more than the loss. */
export function AbandonDialog(props: {
  readonly practice: Practice;
  readonly decisions: PracticeDecisions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { practice, decisions, onClose } = props;
  const { today } = usePresent();
  const form = useForm<MoveFields, MoveProblem>(() => ({ on: today, note: '' }));
  return (
    <MoveDialog
      move="abandon"
      practice={practice}
      form={form}
      noteLabel={t('practices.abandon.reason')}
      noteHelp={t('practices.abandon.reason.help')}
      isNoteRequired
      onSave={async (on) => decisions.abandon(practice, { on, reason: form.fields.note })}
      onClose={onClose}
    />
  );
}
