import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import type { SurveyInvitation } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** How to hand out anonymous questionnaires, and, honestly, what keeps answers apart from people and what does not. */
export function AnonymousHandOut(props: {
  readonly invitations: readonly Pick<SurveyInvitation, 'role'>[];
}) {
  const { t } = useLanguage();
  const mentors = props.invitations.filter(({ role }) => role === 'mentor').length;
  const mentees = props.invitations.length - mentors;
  const steps = [
    t('checkIn.export.handOut.1'),
    t('checkIn.export.handOut.2'),
    t('checkIn.export.handOut.3'),
    t('checkIn.export.handOut.4'),
  ];
  return (
    <>
      <Typography>{t('checkIn.export.anonymous', { mentors, mentees })}</Typography>
      <Box>
        <Typography variant="h3">{t('checkIn.export.handOut')}</Typography>
        <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
          {steps.map((step) => (
            <Typography key={step} component="li">
              {step}
            </Typography>
          ))}
        </Box>
      </Box>
      <Box>
        <Typography variant="h3">{t('checkIn.export.protects')}</Typography>
        <Typography>{t('checkIn.export.protects.text', { fewest: fewestAnonymous })}</Typography>
      </Box>
      <Box>
        <Typography variant="h3">{t('checkIn.export.protectsNot')}</Typography>
        <Typography>{t('checkIn.export.protectsNot.text')}</Typography>
      </Box>
    </>
  );
}
