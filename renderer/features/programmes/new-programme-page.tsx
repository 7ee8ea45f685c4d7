import Paper from '@mui/material/Paper';
import { Page } from '#renderer/components/page.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { ProgrammeForm } from './components/programme-form.tsx';
import { initialProgramme } from './initial-programme.ts';
import { useCreateProgramme } from './use-create-programme.ts';

export function NewProgrammePage() {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const createProgramme = useCreateProgramme();
  return (
    <Page title={t('programme.new')} facts={t('programme.new.facts')}>
      <Paper sx={{ p: 3, maxWidth: 560 }}>
        <ProgrammeForm
          initial={initialProgramme(domainContext().today)}
          onSubmit={createProgramme}
        />
      </Paper>
    </Page>
  );
}
