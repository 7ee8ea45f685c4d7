import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AnswerGroup } from '#shared/domain/progress/survey-results.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSurveyWords } from './survey-words.ts';

/** How the answers spread: a bar for each that could be given, as long as its share. */
export function AnswerSpread(props: { readonly item: SurveyItem; readonly group: AnswerGroup }) {
  const { t, formatNumber } = useLanguage();
  const { answerOf } = useSurveyWords();
  const { item, group } = props;
  const isChoice = item.kind === 'choice';
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        rowGap: 0.25,
        columnGap: 1,
        alignItems: 'center',
        gridTemplateColumns: isChoice
          ? 'minmax(0, 1.2fr) minmax(0, 1fr) auto'
          : 'auto minmax(0, 1fr) auto',
      }}
    >
      {group.spread.map(({ answer, count }) => (
        <Box component="li" key={answer} sx={{ display: 'contents' }}>
          <Typography
            variant="body2"
            sx={{ textAlign: isChoice ? 'start' : 'end', fontVariantNumeric: 'tabular-nums' }}
          >
            {answerOf(item, answer)}
          </Typography>
          <Box aria-hidden sx={{ height: 8, borderRadius: 4, backgroundColor: 'action.hover' }}>
            <Box
              sx={{ height: '100%', borderRadius: 4, backgroundColor: 'primary.main' }}
              style={{ width: `${String((100 * count) / Math.max(1, group.count))}%` }}
            />
          </Box>
          <Typography
            component="div"
            variant="body2"
            sx={{ position: 'relative', textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}
          >
            <span aria-hidden>{formatNumber(count)}</span>
            <HeardOnly>{t('surveys.result.count', { count })}</HeardOnly>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
