import { useState } from 'react';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { measureKind } from '#shared/domain/progress/survey-figures.ts';
import {
  cleanItem,
  maximumQuestionLength,
  problemsOfItem,
  type ItemProblem,
} from '#shared/domain/progress/survey-problems.ts';
import { noText } from '#shared/domain/progress/survey-texts.ts';
import {
  surveyItemKinds,
  surveyMeasures,
  type SurveyItem,
} from '#shared/domain/progress/survey.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { LocalTextFields } from './local-text-fields.tsx';
import { OptionFields } from './option-fields.tsx';

/** Writes one question: its words in both languages, how it is answered, what it measures. */
export function ItemDialog(props: {
  /** Null for a new one. */
  readonly item: SurveyItem | null;
  onSave(item: SurveyItem): Promise<readonly ItemProblem[] | null>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { item, onSave, onClose } = props;
  const [initial] = useState<SurveyItem>(
    () =>
      item ?? {
        id: domainContext().newId(),
        kind: 'likert',
        text: noText,
        options: [],
        measure: null,
        isRequired: true,
      },
  );
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly ItemProblem[]>([]);
  const change = (part: Partial<SurveyItem>) => {
    setForm({ ...form, ...part });
    setProblems([]);
  };
  const takeKind = (kind: SurveyItem['kind']) => {
    const options =
      kind === 'choice' && form.options.length === 0 ? [noText, noText] : form.options;
    // Nobody has to find words.
    const isRequired = kind === 'text' ? false : form.isRequired;
    const measure =
      form.measure !== null && measureKind(form.measure) === kind ? form.measure : null;
    change({ kind, options, isRequired, measure });
  };
  const measures = surveyMeasures.filter((measure) => measureKind(measure) === form.kind);
  const textProblem = problems.find(
    (problem) => problem === 'text-missing' || problem === 'text-too-long',
  );
  return (
    <FormFrame
      title={t(item === null ? 'surveys.item.new' : 'surveys.item.edit')}
      size="md"
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t('surveys.save')}
      isLong
      onSave={async () => {
        // At once, so that what is wrong takes the focus.
        const wrong = problemsOfItem(form);
        const found = wrong.length > 0 ? wrong : await onSave(cleanItem(form));
        if (found === null) onClose();
        else setProblems(found);
      }}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <LocalTextFields
          label={(locale) => t(`surveys.field.question.${locale}`)}
          value={form.text}
          limit={maximumQuestionLength}
          isMultiline
          problem={textProblem === undefined ? null : t(`surveys.item.problem.${textProblem}`)}
          help={t('surveys.field.question.help')}
          onChange={(text) => {
            change({ text });
          }}
        />
        <TextField
          select
          label={t('surveys.field.kind')}
          value={form.kind}
          helperText={t(`surveys.kind.${form.kind}.help`)}
          onChange={(event) => {
            const kind = surveyItemKinds.find((one) => one === event.target.value);
            if (kind !== undefined) takeKind(kind);
          }}
        >
          {surveyItemKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`surveys.kind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        {form.kind === 'choice' && (
          <OptionFields
            options={form.options}
            problems={problems}
            onChange={(options) => {
              change({ options });
            }}
          />
        )}
        {measures.length > 0 && (
          <TextField
            select
            label={t('surveys.field.measure')}
            value={form.measure ?? 'none'}
            helperText={t('surveys.field.measure.help')}
            onChange={(event) => {
              change({ measure: measures.find((one) => one === event.target.value) ?? null });
            }}
          >
            <MenuItem value="none">{t('surveys.measure.none')}</MenuItem>
            {measures.map((measure) => (
              <MenuItem key={measure} value={measure}>
                {t(`surveys.measure.${measure}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <FormControlLabel
          control={
            <Switch
              checked={form.isRequired}
              onChange={(_event, isRequired) => {
                change({ isRequired });
              }}
            />
          }
          label={t('surveys.field.required')}
        />
      </Box>
    </FormFrame>
  );
}
