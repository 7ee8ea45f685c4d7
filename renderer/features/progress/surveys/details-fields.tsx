import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import type { SurveyDetails } from '#shared/domain/progress/survey-decisions.ts';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import {
  maximumIntroLength,
  maximumSurveyTitleLength,
  type SurveyProblem,
} from '#shared/domain/progress/survey-problems.ts';
import { surveyAudiences } from '#shared/domain/progress/survey.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { LocalTextFields } from './local-text-fields.tsx';

/** The details of a survey as they are typed. */
export type DetailsForm = Omit<SurveyDetails, 'dueOn'> & { readonly dueOn: string };

/** Title, words to begin with, who is asked, whether by name, until when. */
export function DetailsFields(props: {
  readonly form: DetailsForm;
  readonly problems: readonly (SurveyProblem | 'due-missing')[];
  /** How many people that audience is now. */
  readonly asked: number;
  /** Once it is open, who is asked and how is settled. */
  readonly isOpened: boolean;
  onChange(part: Partial<DetailsForm>): void;
}) {
  const { t } = useLanguage();
  const { form, problems, onChange } = props;
  const dueProblem = problems.find(
    (problem) => problem === 'due-before-opening' || problem === 'due-missing',
  );
  const isTooFew = form.isAnonymous && props.asked < fewestAnonymous;
  return (
    <>
      <LocalTextFields
        label={(locale) => t(`surveys.field.title.${locale}`)}
        value={form.title}
        limit={maximumSurveyTitleLength}
        problem={problems.includes('title-missing') ? t('surveys.problem.title-missing') : null}
        help={t('surveys.field.title.help')}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <LocalTextFields
        label={(locale) => t(`surveys.field.intro.${locale}`)}
        value={form.intro}
        limit={maximumIntroLength}
        isMultiline
        problem={null}
        onChange={(intro) => {
          onChange({ intro });
        }}
      />
      <TextField
        select
        label={t('surveys.field.audience')}
        value={form.audience}
        disabled={props.isOpened}
        helperText={t('surveys.asked', { count: props.asked })}
        onChange={(event) => {
          const audience = surveyAudiences.find((one) => one === event.target.value);
          if (audience !== undefined) onChange({ audience });
        }}
      >
        {surveyAudiences.map((audience) => (
          <MenuItem key={audience} value={audience}>
            {t(`surveys.audience.${audience}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControl disabled={props.isOpened}>
        <FormLabel id="survey-names">{t('surveys.field.names')}</FormLabel>
        <RadioGroup
          aria-labelledby="survey-names"
          aria-describedby="survey-names-help"
          value={form.isAnonymous ? 'anonymous' : 'named'}
          onChange={(_event, value) => {
            onChange({ isAnonymous: value === 'anonymous' });
          }}
        >
          <FormControlLabel value="named" control={<Radio />} label={t('surveys.names.named')} />
          <FormControlLabel
            value="anonymous"
            control={<Radio />}
            label={t('surveys.names.anonymous')}
          />
        </RadioGroup>
        <FormHelperText id="survey-names-help" error={isTooFew} sx={{ mx: 0 }}>
          {isTooFew
            ? t('surveys.opening.few-people', { fewest: fewestAnonymous })
            : t(form.isAnonymous ? 'surveys.names.anonymous.help' : 'surveys.names.named.help', {
                fewest: fewestAnonymous,
              })}
        </FormHelperText>
      </FormControl>
      <DateField
        label={t('surveys.field.dueOn')}
        value={form.dueOn}
        onChange={(dueOn) => {
          onChange({ dueOn });
        }}
      />
      {dueProblem !== undefined && (
        <FormHelperText error sx={{ mt: -1.5, mx: 0 }}>
          {t(`surveys.problem.${dueProblem}`)}
        </FormHelperText>
      )}
    </>
  );
}
