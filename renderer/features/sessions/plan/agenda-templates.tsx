import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { agendaItemsOf, shippedAgendas } from '#shared/domain/sessions/agenda-content.ts';
import { saveAsTemplate } from '#shared/domain/sessions/agenda-templates.ts';
import {
  agendaMinutes,
  type AgendaItem,
  type AgendaTemplate,
} from '#shared/domain/sessions/agenda.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { saveAgendaTemplateCommand } from '../commands.ts';
import { wholeRow } from './dialog-section.tsx';
import { ManageTemplatesDialog } from './manage-templates-dialog.tsx';
import { NameTemplateDialog } from './name-template-dialog.tsx';

type TemplateItems = readonly Pick<AgendaItem, 'title' | 'minutes'>[];

/** Where an agenda comes from, and where it can be kept for the next time. */
export function AgendaTemplates(props: {
  readonly templates: readonly AgendaTemplate[];
  /** The agenda as it reads now. */
  readonly items: TemplateItems;
  onTake(items: TemplateItems): void;
}) {
  const { t, locale } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { templates, items } = props;
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const close = () => {
    setOpen(null);
  };
  const shipped = shippedAgendas.map((agenda) => ({
    key: agenda.key,
    name: agenda.labels[locale],
    items: agendaItemsOf(agenda, locale),
  }));
  const own = templates.map((template) => ({ key: template.id, ...template }));
  const take = (key: string) => {
    const taken = [...shipped, ...own].find((one) => one.key === key);
    props.onTake(taken?.items ?? []);
  };
  const option = (one: {
    readonly key: string;
    readonly name: string;
    readonly items: TemplateItems;
  }) => (
    <MenuItem key={one.key} value={one.key}>
      {t('sessions.agenda.shipped', { name: one.name, minutes: agendaMinutes(one.items) })}
    </MenuItem>
  );
  return (
    <Box sx={{ ...wholeRow, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <TextField
        select
        label={t('sessions.agenda.template')}
        // What is taken is changed at once, so that no template stays chosen.
        value=""
        onChange={(event) => {
          take(event.target.value);
        }}
        sx={{ minWidth: 240, flex: { xs: 1, sm: 'none' } }}
      >
        {shipped.map(option)}
        {own.length > 0 && <ListSubheader>{t('sessions.agenda.manage.title')}</ListSubheader>}
        {own.map(option)}
        <MenuItem value="none">{t('sessions.agenda.none')}</MenuItem>
      </TextField>
      <Button
        disabled={items.length === 0}
        onClick={() => {
          setOpen('save');
        }}
      >
        {t('sessions.agenda.save')}
      </Button>
      {own.length > 0 && (
        <Button
          onClick={() => {
            setOpen('manage');
          }}
        >
          {t('sessions.agenda.manage')}
        </Button>
      )}
      {open === 'save' && (
        <NameTemplateDialog
          title={t('sessions.agenda.save.title')}
          initialName=""
          check={(name) => saveAsTemplate(name, items, templates, domainContext())}
          onSave={async (template) => {
            const notice = t('sessions.agenda.saved', { name: template.name });
            if (await run(saveAgendaTemplateCommand(template), notice)) close();
          }}
          onClose={close}
        />
      )}
      {open === 'manage' && own.length > 0 && (
        <ManageTemplatesDialog templates={templates} onClose={close} />
      )}
    </Box>
  );
}
