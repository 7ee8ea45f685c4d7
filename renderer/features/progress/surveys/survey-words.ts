import type { Figure } from '#shared/domain/progress/figure.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { Survey, SurveyItem } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const dayFormat = { day: 'numeric', month: 'long' } as const;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 0 } as const;

/** What is said of surveys in more than one place. */
export function useSurveyWords() {
  const { t, locale, formatDate, formatNumber } = useLanguage();
  const dayOf = (day: Survey['dueOn']) => formatDate(day, dayFormat);
  return {
    titleOf: (survey: Pick<Survey, 'title'>) => textIn(survey.title, locale),
    dayOf,
    /** Until when it takes answers, or when it did. */
    timeOf: ({ state, opensOn, dueOn }: Survey) =>
      t(`surveys.time.${state}`, { from: dayOf(opensOn), to: dayOf(dueOn) }),
    figureOf: ({ kind }: SurveyItem, figure: Figure) =>
      figure.kind === 'value'
        ? formatNumber(figure.value, kind === 'nps' ? signed : oneDecimal)
        : t('surveys.figure.none'),
    /** An answer that is a number, as it was offered. */
    answerOf: ({ kind, options }: SurveyItem, answer: number) => {
      const option = options[answer];
      if (kind === 'choice') return option === undefined ? '' : textIn(option, locale);
      return formatNumber(answer);
    },
  };
}
