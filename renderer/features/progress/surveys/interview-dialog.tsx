import { useCallback, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { SurveyItemId } from '#shared/domain/ids.ts';
import type { CountedInvitation } from '#shared/domain/progress/progress-facts.ts';
import { checkAnswers } from '#shared/domain/progress/survey-answers.ts';
import type { SurveyAnswer } from '#shared/domain/progress/survey-response.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { InterviewItem } from './interview-item.tsx';
import { useInterviewDraft } from './use-interview-draft.ts';
import type { SurveyActions } from './use-survey-actions.ts';

/** Where the first question that was left open is answered. */
const firstMarked = '[role="radiogroup"][aria-invalid="true"] input, textarea[aria-invalid="true"]';

/** Notes down what somebody answers while talking. Closing it keeps what was noted until it is filed. */
export function InterviewDialog(props: {
  readonly survey: Survey;
  readonly invitation: CountedInvitation;
  readonly name: string;
  readonly actions: SurveyActions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { survey, invitation, name, actions, onClose } = props;
  const { noted, note, isRestored, drop, startOver } = useInterviewDraft(
    invitation.id,
    survey.items,
  );
  const fields = useRef<HTMLDivElement>(null);
  // A form leaves out choices that nobody has made yet; here the first answer is where one begins.
  const takeFocus = useCallback((element: HTMLDivElement | null) => {
    fields.current = element;
    element?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const [open, setOpen] = useState<readonly SurveyItemId[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  const answer = (itemId: SurveyItemId, given: SurveyAnswer | null) => {
    const { [itemId]: _before, ...others } = noted.answers;
    const isEmpty = given === null || (typeof given === 'string' && given === '');
    note({ ...noted, answers: isEmpty ? others : { ...others, [itemId]: given } });
    setOpen(open.filter((id) => id !== itemId));
    setWrong(null);
  };
  const save = async () => {
    const words = Object.entries(noted.answers).filter(
      ([, given]) => typeof given === 'number' || given.trim() !== '',
    );
    const answers = Object.fromEntries(words);
    const { open: unanswered, wrong: unfit } = checkAnswers(survey.items, answers);
    if (unanswered.length + unfit.length > 0) {
      setOpen([...unanswered, ...unfit]);
      // By the next frame they are marked.
      requestAnimationFrame(() => {
        fields.current?.querySelector<HTMLElement>(firstMarked)?.focus();
      });
      return;
    }
    const problem = await actions.noteInterview(
      invitation.id,
      { ...noted, answers },
      t('surveys.interview.noted', { name }),
    );
    if (problem === null) {
      await drop();
      onClose();
    } else if (problem !== 'failed' && problem.kind !== 'answers') {
      setWrong(t(`surveys.interview.problem.${problem.kind}`));
    }
  };
  const hasText = survey.items.some(({ kind }) => kind === 'text');
  const hasNoted = Object.keys(noted.answers).length > 0;
  if (isRestored === null) return null;
  return (
    <FormFrame
      title={t('surveys.interview.title', { name })}
      size="md"
      // What is noted is kept when the dialog closes: nothing is lost.
      hasChanges={false}
      problems={wrong === null ? [] : [wrong]}
      saveLabel={t('surveys.interview.save')}
      closeLabel={hasNoted ? t('surveys.interview.later') : t('app.cancel')}
      isLong
      {...(hasNoted && {
        otherActions: <Button onClick={startOver}>{t('surveys.interview.startOver')}</Button>,
      })}
      onSave={save}
      onClose={onClose}
    >
      <Box ref={takeFocus} sx={{ display: 'grid', gap: 2.5, pt: 0.5 }}>
        {survey.items.some(({ kind }) => kind !== 'text' && kind !== 'choice') && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('surveys.interview.keys')}
          </Typography>
        )}
        {isRestored && <Alert severity="info">{t('surveys.interview.restored')}</Alert>}
        {survey.items.map((item, index) => (
          <InterviewItem
            key={item.id}
            item={item}
            number={index + 1}
            answer={noted.answers[item.id]}
            isMissing={open.includes(item.id)}
            onAnswer={(given) => {
              answer(item.id, given);
            }}
          />
        ))}
        {hasText && (
          <FormControlLabel
            control={
              <Checkbox
                checked={noted.mayQuote}
                onChange={(_event, mayQuote) => {
                  note({ ...noted, mayQuote });
                }}
              />
            }
            label={t('surveys.interview.mayQuote')}
          />
        )}
      </Box>
    </FormFrame>
  );
}
