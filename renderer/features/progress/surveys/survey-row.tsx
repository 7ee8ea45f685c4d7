import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { CountedInvitation } from '#shared/domain/progress/progress-facts.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { SurveyStateChip } from './survey-state-chip.tsx';
import { useSurveyWords } from './survey-words.ts';

/** A survey in the list: whom it asks until when, and how many have answered. */
export function SurveyRow(props: {
  readonly survey: Survey;
  readonly invitations: readonly CountedInvitation[];
}) {
  const { t } = useLanguage();
  const { titleOf, timeOf } = useSurveyWords();
  const { survey, invitations } = props;
  const answered = invitations.filter(({ isUsed }) => isUsed).length;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        px: 2,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={paths.survey(survey.programmeId, survey.id)}
          underline="hover"
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {titleOf(survey)}
        </Link>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {[t(`surveys.audience.${survey.audience}`), timeOf(survey)].join(' · ')}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {survey.state === 'draft'
          ? t('surveys.questions', { count: survey.items.length })
          : t('surveys.answered', { answered, sent: invitations.length })}
      </Typography>
      {survey.isAnonymous && (
        <Chip size="small" variant="outlined" label={t('surveys.names.short')} />
      )}
      <SurveyStateChip survey={survey} />
    </Box>
  );
}
