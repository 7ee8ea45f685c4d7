import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { HandOutDialog } from './hand-out-dialog.tsx';
import { ResponseDrop } from './response-drop.tsx';

/** On the page of a survey: its questionnaires as files to hand out, and the way in for what comes back. */
export function CheckInFiles(props: {
  readonly survey: Survey;
  readonly invitations: readonly Omit<SurveyInvitation, 'key'>[];
}) {
  const { t } = useLanguage();
  const [isHandingOut, setIsHandingOut] = useState(false);
  const { survey, invitations } = props;
  if (survey.state !== 'open') return null;
  return (
    <Paper component="section" sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t('checkIn.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{t('checkIn.text')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button
          variant="outlined"
          onClick={() => {
            setIsHandingOut(true);
          }}
        >
          {t('checkIn.export')}
        </Button>
        <ResponseDrop programmeId={survey.programmeId} />
      </Box>
      {isHandingOut && (
        <HandOutDialog
          survey={survey}
          invitations={invitations}
          onClose={() => {
            setIsHandingOut(false);
          }}
        />
      )}
    </Paper>
  );
}
