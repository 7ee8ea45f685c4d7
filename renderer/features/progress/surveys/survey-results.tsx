import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { ItemResultCard } from './item-result-card.tsx';
import type { SurveyData } from './queries.ts';

/** What was answered, question by question, as far as it may be seen. */
export function SurveyResults({ data }: { readonly data: SurveyData }) {
  const { t } = useLanguage();
  const { survey } = data;
  const isWaiting = survey.isAnonymous && survey.state === 'open';
  return (
    <Box component="section" aria-labelledby="results-title">
      <Typography id="results-title" variant="h2" sx={{ mb: 0.5 }}>
        {t('surveys.results')}
      </Typography>
      {survey.isAnonymous && (
        <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: 720 }}>
          {t(isWaiting ? 'surveys.results.waiting' : 'surveys.results.anonymous', {
            fewest: fewestAnonymous,
          })}
        </Typography>
      )}
      {!isWaiting && (
        <Box
          component="ol"
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            display: 'grid',
            gap: 1.5,
            alignItems: 'start',
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 400px), 1fr))',
          }}
        >
          {survey.items.map((item, index) => (
            <ItemResultCard key={item.id} data={data} item={item} number={index + 1} />
          ))}
        </Box>
      )}
    </Box>
  );
}
