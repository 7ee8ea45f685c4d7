import { useState } from 'react';
import Box from '@mui/material/Box';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { editSurvey } from '#shared/domain/progress/survey-decisions.ts';
import { askedPeople } from '#shared/domain/progress/survey-invitations.ts';
import type { SurveyProblem } from '#shared/domain/progress/survey-problems.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { DetailsFields, type DetailsForm } from './details-fields.tsx';
import type { SurveyData } from './queries.ts';
import type { SurveyActions } from './use-survey-actions.ts';

/** Changes what is decided about a survey beside its questions. */
export function DetailsDialog(props: {
  readonly data: SurveyData;
  readonly actions: SurveyActions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { survey, participants, pairs } = props.data;
  const [initial] = useState<DetailsForm>(() => {
    const { title, intro, audience, isAnonymous, dueOn } = survey;
    return { title, intro, audience, isAnonymous, dueOn };
  });
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly (SurveyProblem | 'due-missing')[]>([]);
  const save = async () => {
    const { dueOn } = form;
    if (!isCalendarDate(dueOn)) {
      setProblems(['due-missing']);
      return;
    }
    // At once, so that what is wrong takes the focus.
    const edited = editSurvey(survey, { ...form, dueOn });
    const found = edited.ok ? await props.actions.edit({ ...form, dueOn }) : edited.error;
    if (found === null) props.onClose();
    else setProblems(found);
  };
  const asked = askedPeople({ ...survey, audience: form.audience }, participants, pairs);
  return (
    <FormFrame
      title={t('surveys.details.title')}
      size="md"
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t('surveys.save')}
      isLong
      onSave={save}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <DetailsFields
          form={form}
          problems={problems}
          asked={asked.length}
          isOpened={survey.state !== 'draft'}
          onChange={(part) => {
            setForm({ ...form, ...part });
            setProblems([]);
          }}
        />
      </Box>
    </FormFrame>
  );
}
