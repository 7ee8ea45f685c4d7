import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { SurveyTemplate } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { deleteTemplateCommand } from './commands.ts';
import { useSurveyWords } from './survey-words.ts';

/** The questionnaires that were kept for later; surveys made from them stay when they go. */
export function TemplatesDialog(props: {
  readonly templates: readonly SurveyTemplate[];
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { titleOf } = useSurveyWords();
  const run = useCommand();
  const { templates } = props;
  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth="xs" aria-labelledby="templates-title">
      <DialogTitle id="templates-title" variant="h2">
        {t('surveys.template.own')}
      </DialogTitle>
      <DialogContent>
        {templates.length === 0 && (
          <Typography sx={{ color: 'text.secondary' }}>{t('surveys.template.none')}</Typography>
        )}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {templates.map((template) => {
            const title = titleOf(template);
            return (
              <Box component="li" key={template.id} sx={{ display: 'flex', alignItems: 'center' }}>
                <Typography noWrap title={title} sx={{ flex: 1 }}>
                  {t('surveys.source.option', { title, count: template.items.length })}
                </Typography>
                <IconButton
                  aria-label={t('surveys.template.delete', { title })}
                  onClick={() => {
                    const notice = t('surveys.template.deleted', { title });
                    void run(deleteTemplateCommand(template), notice);
                  }}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
