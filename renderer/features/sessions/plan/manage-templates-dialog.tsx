import { useState } from 'react';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { renameTemplate } from '#shared/domain/sessions/agenda-templates.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { deleteAgendaTemplateCommand, renameAgendaTemplateCommand } from '../commands.ts';
import { NameTemplateDialog } from './name-template-dialog.tsx';

/** The templates the coordinator wrote: renamed and deleted. */
export function ManageTemplatesDialog(props: {
  readonly templates: readonly AgendaTemplate[];
  onClose(): void;
}) {
  const { t } = useLanguage();
  const run = useCommand();
  const { templates } = props;
  const [renamed, setRenamed] = useState<AgendaTemplate | null>(null);
  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth="xs" aria-labelledby="templates-title">
      <DialogTitle id="templates-title" variant="h2">
        {t('sessions.agenda.manage.title')}
      </DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {templates.map((template) => (
            <Box component="li" key={template.id} sx={{ display: 'flex', alignItems: 'center' }}>
              <Typography noWrap title={template.name} sx={{ flex: 1 }}>
                {template.name}
              </Typography>
              <IconButton
                aria-label={t('sessions.agenda.renameNamed', { name: template.name })}
                onClick={() => {
                  setRenamed(template);
                }}
              >
                <EditIcon fontSize="small" />
              </IconButton>
              <IconButton
                aria-label={t('sessions.agenda.deleteNamed', { name: template.name })}
                onClick={() => {
                  const notice = t('sessions.agenda.deleted', { name: template.name });
                  void run(deleteAgendaTemplateCommand(template), notice);
                }}
              >
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.close')}</Button>
      </DialogActions>
      {renamed !== null && (
        <NameTemplateDialog
          title={t('sessions.agenda.rename.title')}
          initialName={renamed.name}
          check={(name) => renameTemplate(renamed, name, templates)}
          onSave={async (template) => {
            const notice = t('sessions.agenda.renamed', { name: template.name });
            if (await run(renameAgendaTemplateCommand(template), notice)) setRenamed(null);
          }}
          onClose={() => {
            setRenamed(null);
          }}
        />
      )}
    </Dialog>
  );
}
