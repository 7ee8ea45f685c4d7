import { useId, type KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { maximumAnswerLength, possibleAnswers } from '#shared/domain/progress/survey-answers.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { SurveyAnswer } from '#shared/domain/progress/survey-response.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSurveyWords } from './survey-words.ts';

/** One question of an interview. On a scale its digit is the answer, wherever in the question the focus is. */
export function InterviewItem(props: {
  readonly item: SurveyItem;
  readonly number: number;
  readonly answer: SurveyAnswer | undefined;
  /** It has to be answered, and was not. */
  readonly isMissing: boolean;
  onAnswer(answer: SurveyAnswer | null): void;
}) {
  const { t, locale } = useLanguage();
  const { answerOf } = useSurveyWords();
  const id = useId();
  const { item, number, answer, isMissing, onAnswer } = props;
  const question = t('surveys.interview.question', { number, text: textIn(item.text, locale) });
  const problem = isMissing ? t('surveys.interview.missing') : null;
  if (item.kind === 'text') {
    return (
      <Box>
        <Typography id={id} sx={{ mb: 0.75, fontWeight: 600 }}>
          {question}
          {!item.isRequired && ` ${t('surveys.optional')}`}
        </Typography>
        <LimitedTextField
          fullWidth
          multiline
          minRows={2}
          maxRows={8}
          limit={maximumAnswerLength}
          value={typeof answer === 'string' ? answer : ''}
          error={isMissing}
          helperText={problem ?? undefined}
          slotProps={{ htmlInput: { 'aria-label': question } }}
          onChange={(event) => {
            onAnswer(event.target.value);
          }}
        />
      </Box>
    );
  }
  const answers = possibleAnswers(item);
  const isScale = item.kind !== 'choice';
  const takeDigit = (event: KeyboardEvent) => {
    if (!isScale || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (digit !== null && answers.includes(digit)) onAnswer(digit);
  };
  return (
    <FormControl error={isMissing} onKeyDown={takeDigit} sx={{ minWidth: 0 }}>
      <FormLabel id={id} sx={{ color: 'text.primary', fontWeight: 600 }}>
        {question}
        {!item.isRequired && ` ${t('surveys.optional')}`}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        aria-required={item.isRequired}
        aria-invalid={isMissing}
        row={isScale}
        value={answer ?? ''}
        onChange={(_event, value) => {
          onAnswer(Number(value));
        }}
      >
        {answers.map((value) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" />}
            label={answerOf(item, value)}
            sx={isScale ? { mr: 1.5 } : undefined}
          />
        ))}
        {!item.isRequired && answer !== undefined && (
          <Button
            size="small"
            onClick={() => {
              onAnswer(null);
            }}
          >
            {t('surveys.interview.clear')}
          </Button>
        )}
      </RadioGroup>
      {isScale && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(`surveys.scale.${item.kind}`)}
        </Typography>
      )}
      {problem !== null && <FormHelperText sx={{ mx: 0 }}>{problem}</FormHelperText>}
    </FormControl>
  );
}
