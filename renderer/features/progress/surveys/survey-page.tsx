import { useState } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Button from '@mui/material/Button';
import type { SurveyId } from '#shared/domain/ids.ts';
import { reopeningProblem } from '#shared/domain/progress/survey-decisions.ts';
import { askedPeople } from '#shared/domain/progress/survey-invitations.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { isId } from '#renderer/storage/ids.ts';
import { CloseDialog } from './close-dialog.tsx';
import { DetailsDialog } from './details-dialog.tsx';
import { useSurveyData, type SurveyData } from './queries.ts';
import { SurveyDraft } from './survey-draft.tsx';
import { SurveyView } from './survey-view.tsx';
import { useSurveyActions } from './use-survey-actions.ts';
import { useSurveyWords } from './survey-words.ts';

/** One survey: what it asks while it is a draft, then who has answered, and what. */
export function SurveyPage() {
  const { surveyId } = useParams();
  return isId<SurveyId>(surveyId) ? (
    <SurveyLoader key={surveyId} surveyId={surveyId} />
  ) : (
    <NoSurvey />
  );
}

function SurveyLoader(props: { readonly surveyId: SurveyId }) {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const data = useSurveyData(programme.id, props.surveyId);
  useMarkReady(data !== undefined);
  if (data === undefined) return <Page title={t('surveys.title')} />;
  return data === null ? <NoSurvey /> : <SurveyScreen data={data} />;
}

function NoSurvey() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  return (
    <Page title={t('surveys.title')}>
      <EmptyState
        title={t('surveys.gone.title')}
        text={t('surveys.gone.text')}
        action={
          <Button component={RouterLink} to={paths.surveys(programme.id)} variant="contained">
            {t('surveys.all')}
          </Button>
        }
      />
    </Page>
  );
}

function SurveyScreen({ data }: { readonly data: SurveyData }) {
  const { t } = useLanguage();
  const { titleOf, timeOf } = useSurveyWords();
  const navigate = useNavigate();
  const { survey, invitations } = data;
  const actions = useSurveyActions(survey.id);
  const [open, setOpen] = useState<'details' | 'close' | null>(null);
  const closeDialog = () => {
    setOpen(null);
  };
  const isDraft = survey.state === 'draft';
  const people = askedPeople(survey, data.participants, data.pairs);
  const answered = invitations.filter(({ isUsed }) => isUsed).length;
  const edit = {
    label: t('surveys.details.edit'),
    run: () => {
      setOpen('details');
    },
  };
  const keep = {
    label: t('surveys.template.keep'),
    run: () => {
      void actions.keepTemplate();
    },
  };
  const remove = {
    label: t('surveys.delete'),
    run: () => {
      void actions.remove().then((isRemoved) => {
        if (isRemoved) void navigate(paths.surveys(survey.programmeId));
      });
    },
  };
  return (
    <Page
      title={titleOf(survey)}
      facts={[
        t(`surveys.state.${survey.state}`),
        t(survey.isAnonymous ? 'surveys.names.anonymous' : 'surveys.names.named'),
        t(`surveys.audience.${survey.audience}`),
        timeOf(survey),
      ].join(' · ')}
      actions={
        <>
          <Button
            component={RouterLink}
            to={paths.surveys(survey.programmeId)}
            startIcon={<ArrowBackIcon />}
          >
            {t('surveys.all')}
          </Button>
          <MenuButton
            label={t('surveys.more')}
            groups={isDraft ? [[edit, keep], [remove]] : [[edit, keep]]}
          />
          {survey.state === 'open' && (
            <Button
              variant="outlined"
              onClick={() => {
                if (survey.isAnonymous) setOpen('close');
                else void actions.close();
              }}
            >
              {t('surveys.close')}
            </Button>
          )}
          {reopeningProblem(survey, data.responses.length) === null && (
            <Button
              variant="outlined"
              onClick={() => {
                void actions.reopen();
              }}
            >
              {t('surveys.reopen')}
            </Button>
          )}
        </>
      }
    >
      {isDraft ? (
        <SurveyDraft data={data} people={people} actions={actions} onEdit={edit.run} />
      ) : (
        <SurveyView data={data} people={people} actions={actions} />
      )}
      {open === 'details' && <DetailsDialog data={data} actions={actions} onClose={closeDialog} />}
      {open === 'close' && (
        <CloseDialog
          answered={answered}
          sent={invitations.length}
          onConfirm={() => {
            closeDialog();
            void actions.close();
          }}
          onClose={closeDialog}
        />
      )}
    </Page>
  );
}
