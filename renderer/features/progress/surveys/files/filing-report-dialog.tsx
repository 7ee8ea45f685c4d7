import { useId, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { copyText } from '#renderer/components/copy-text.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { groupRefused, listRefused } from './refusal-words.ts';
import type { FilingReport } from './use-file-responses.ts';

/** What became of a heap of files: how many were filed, and of each other one why not and what to do. */
export function FilingReportDialog(props: { readonly report: FilingReport; onClose(): void }) {
  const { t } = useLanguage();
  const titleId = useId();
  const [isCopied, setIsCopied] = useState(false);
  const { filed, refused } = props.report;
  const count = filed.reduce((sum, one) => sum + one.count, 0);
  const groups = groupRefused(refused, t);
  return (
    <Dialog open onClose={props.onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {t('checkIn.report.title')}
      </DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography>{t('checkIn.report.filed', { count })}</Typography>
        {filed.map((one) => (
          <Typography key={one.survey} sx={{ color: 'text.secondary' }}>
            {t('checkIn.report.bySurvey', one)}
          </Typography>
        ))}
        {refused.length > 0 && (
          <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
            {t('checkIn.report.refused', { count: refused.length })}
          </Typography>
        )}
        {groups.map(({ reason, cure, names }) => (
          <Box
            key={reason}
            sx={{ mb: 2, pl: 1.5, borderLeft: 3, borderColor: 'error.main', userSelect: 'text' }}
          >
            <Typography sx={{ fontWeight: 600 }}>{reason}</Typography>
            <Typography>{cure}</Typography>
            <Box
              component="ul"
              sx={{
                m: 0,
                mt: 0.5,
                pl: 2.5,
                color: 'text.secondary',
                overflowWrap: 'anywhere',
                '& li': { contentVisibility: 'auto' },
              }}
            >
              {names.map((name, index) => (
                // Two files of a heap may bear the same name.
                // oxlint-disable-next-line react/no-array-index-key -- the list never changes
                <li key={index}>{name}</li>
              ))}
            </Box>
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {refused.length > 0 && (
          <>
            <Typography role="status" sx={{ color: 'text.secondary' }}>
              {isCopied ? t('checkIn.report.copied') : ''}
            </Typography>
            <Button
              onClick={() => {
                setIsCopied(copyText(listRefused(groups, t)));
              }}
            >
              {t('checkIn.report.copy')}
            </Button>
          </>
        )}
        <Button variant="contained" onClick={props.onClose}>
          {t('app.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
