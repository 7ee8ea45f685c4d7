import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Survey, SurveyState } from '#shared/domain/progress/survey.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { ProgressFrame } from '../progress-frame.tsx';
import { ResponseDrop } from './files/response-drop.tsx';
import { NewSurveyDialog } from './new-survey-dialog.tsx';
import { useSurveysData, type SurveysData } from './queries.ts';
import { SurveyRow } from './survey-row.tsx';
import { TemplatesDialog } from './templates-dialog.tsx';

/** What takes answers first, then what is being written, then what is over. */
const shownStates: readonly SurveyState[] = ['open', 'draft', 'closed'];

/** The questionnaires of the programme. */
export function SurveysPage() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const data = useSurveysData(programme.id);
  useMarkReady(data !== undefined);
  const [open, setOpen] = useState<'new' | 'templates' | null>(null);
  const close = () => {
    setOpen(null);
  };
  if (data === undefined) return <ProgressFrame section="surveys" />;
  const { surveys, templates } = data;
  const countOf = (state: SurveyState) => surveys.filter((one) => one.state === state).length;
  const newButton = (
    <Button
      variant="contained"
      onClick={() => {
        setOpen('new');
      }}
    >
      {t('surveys.new')}
    </Button>
  );
  return (
    <ProgressFrame
      section="surveys"
      facts={t('surveys.facts', {
        open: countOf('open'),
        drafts: countOf('draft'),
        closed: countOf('closed'),
      })}
      actions={
        <>
          {(templates.length > 0 || open === 'templates') && (
            <Button
              variant="outlined"
              onClick={() => {
                setOpen('templates');
              }}
            >
              {t('surveys.template.own')}
            </Button>
          )}
          <ResponseDrop programmeId={programme.id} />
          {surveys.length > 0 && newButton}
        </>
      }
    >
      {surveys.length === 0 ? (
        <EmptyState
          title={t('surveys.empty.title')}
          text={t('surveys.empty.text')}
          action={newButton}
        />
      ) : (
        <SurveyGroups data={data} />
      )}
      {open === 'new' && <NewSurveyDialog data={data} onClose={close} />}
      {open === 'templates' && <TemplatesDialog templates={templates} onClose={close} />}
    </ProgressFrame>
  );
}

function SurveyGroups({ data }: { readonly data: SurveysData }) {
  const { t } = useLanguage();
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
      {shownStates.map((state) => {
        const group = data.surveys.filter((survey) => survey.state === state).toSorted(byUrgency);
        if (group.length === 0) return null;
        return (
          <Box component="section" key={state} sx={{ mb: 2.5 }}>
            <Typography variant="h2" sx={{ mb: 1 }}>
              {t(`surveys.group.${state}`)}
            </Typography>
            <Paper component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {group.map((survey) => (
                <SurveyRow
                  key={survey.id}
                  survey={survey}
                  invitations={data.invitations.filter(({ surveyId }) => surveyId === survey.id)}
                />
              ))}
            </Paper>
          </Box>
        );
      })}
    </Box>
  );
}

/** What is due soonest; of what is over, the latest. */
function byUrgency(a: Survey, b: Survey): number {
  const order = a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.id < b.id) ? -1 : 1;
  return a.state === 'closed' ? -order : order;
}
