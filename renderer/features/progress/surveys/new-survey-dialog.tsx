import { useState } from 'react';
import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { draftSurvey } from '#shared/domain/progress/survey-decisions.ts';
import { askedPeople } from '#shared/domain/progress/survey-invitations.ts';
import type { SurveyProblem } from '#shared/domain/progress/survey-problems.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { createSurveyCommand } from './commands.ts';
import { DetailsFields, type DetailsForm } from './details-fields.tsx';
import type { SurveysData } from './queries.ts';
import { blankSource, ownSource, shippedSources, type KeyedSource } from './survey-sources.ts';

/** How long people have to answer, unless the user says otherwise. */
const daysToAnswer = 14;

/** Begins a survey: with what questions, for whom, until when. It is a draft until it is opened. */
export function NewSurveyDialog(props: { readonly data: SurveysData; onClose(): void }) {
  const { t, locale } = useLanguage();
  const programme = useCurrentProgramme();
  const { domainContext } = useServices();
  const run = useCommand();
  const navigate = useNavigate();
  const { data, onClose } = props;
  const own = data.templates.map(ownSource);
  const [source, setSource] = useState<KeyedSource>(firstSource);
  const [initial] = useState<DetailsForm>(() => ({
    title: source.title,
    intro: source.intro,
    audience: 'everyone',
    isAnonymous: source.isAnonymous,
    dueOn: addDays(domainContext().today, daysToAnswer),
  }));
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly (SurveyProblem | 'due-missing')[]>([]);
  const change = (part: Partial<DetailsForm>) => {
    setForm({ ...form, ...part });
    setProblems([]);
  };
  const take = (key: string) => {
    const taken = [...shippedSources, ...own, blankSource].find((one) => one.key === key);
    if (taken === undefined) return;
    setSource(taken);
    // What was written over the words of the questionnaire before stays.
    change({
      title: form.title === source.title ? taken.title : form.title,
      intro: form.intro === source.intro ? taken.intro : form.intro,
      isAnonymous: taken.isAnonymous,
    });
  };
  const create = async () => {
    const { dueOn } = form;
    if (!isCalendarDate(dueOn)) {
      setProblems(['due-missing']);
      return;
    }
    const drafted = draftSurvey(programme.id, source, { ...form, dueOn }, domainContext());
    if (!drafted.ok) {
      setProblems(drafted.error);
      return;
    }
    if (await run(createSurveyCommand(drafted.value), t('surveys.created'))) {
      onClose();
      void navigate(paths.survey(programme.id, drafted.value.id));
    }
  };
  const option = ({ key, title, items }: KeyedSource) => (
    <MenuItem key={key} value={key}>
      {t('surveys.source.option', { title: textIn(title, locale), count: items.length })}
    </MenuItem>
  );
  const { participants, pairs } = data;
  const asked = askedPeople({ ...source, audience: form.audience }, participants, pairs);
  return (
    <FormFrame
      title={t('surveys.new.title')}
      size="md"
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t('surveys.new.create')}
      isLong
      onSave={create}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <TextField
          select
          label={t('surveys.source')}
          value={source.key}
          helperText={t(`surveys.purpose.${source.purpose}.help`)}
          onChange={(event) => {
            take(event.target.value);
          }}
        >
          {shippedSources.map(option)}
          {own.length > 0 && <ListSubheader>{t('surveys.template.own')}</ListSubheader>}
          {own.map(option)}
          <MenuItem value={blankSource.key}>{t('surveys.source.blank')}</MenuItem>
        </TextField>
        <DetailsFields
          form={form}
          problems={problems}
          asked={asked.length}
          isOpened={false}
          onChange={change}
        />
      </Box>
    </FormFrame>
  );
}

/** The pulse is what is asked most. */
function firstSource(): KeyedSource {
  return shippedSources.find(({ purpose }) => purpose === 'pulse') ?? blankSource;
}
