import { useRef, useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import { openingProblems } from '#shared/domain/progress/survey-decisions.ts';
import type { AskedPerson } from '#shared/domain/progress/survey-invitations.ts';
import {
  adviceOnSurvey,
  mostItems,
  mostPulseItems,
} from '#shared/domain/progress/survey-problems.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { DraftItem } from './draft-item.tsx';
import { ItemDialog } from './item-dialog.tsx';
import type { SurveyData } from './queries.ts';
import type { SurveyActions } from './use-survey-actions.ts';

/** A survey while it is written: its questions, and what it still needs before it can be opened. */
export function SurveyDraft(props: {
  readonly data: SurveyData;
  readonly people: readonly AskedPerson[];
  readonly actions: SurveyActions;
  onEdit(): void;
}) {
  const { t, locale } = useLanguage();
  const { actions, onEdit } = props;
  const { survey } = props.data;
  const [edited, setEdited] = useState<SurveyItem | 'new' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // After removing a question, the way to add another stands where the focus was.
  useHeldFocus(list, () => list.current?.querySelector<HTMLElement>('[data-add]'));
  const intro = textIn(survey.intro, locale);
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(280px, 1fr)' },
        }}
      >
        <Paper sx={{ p: 2, display: 'grid', gap: 1.5 }} ref={list}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <Typography sx={{ flex: 1, color: intro === '' ? 'text.secondary' : undefined }}>
              {intro === '' ? t('surveys.intro.none') : intro}
            </Typography>
            <Button onClick={onEdit}>{t('surveys.details.edit')}</Button>
          </Box>
          {survey.items.length > 0 && (
            <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {survey.items.map((item, index) => (
                <DraftItem
                  key={item.id}
                  item={item}
                  number={index + 1}
                  isLast={index === survey.items.length - 1}
                  onEdit={() => {
                    setEdited(item);
                  }}
                  onMove={(step) => void actions.moveItem(item.id, step)}
                  onRemove={() => void actions.removeItem(item.id)}
                />
              ))}
            </Box>
          )}
          <Box>
            <Button
              data-add
              startIcon={<AddIcon />}
              onClick={() => {
                setEdited('new');
              }}
            >
              {t('surveys.item.add')}
            </Button>
          </Box>
        </Paper>
        <OpeningCard {...props} />
      </Box>
      {edited !== null && (
        <ItemDialog
          item={edited === 'new' ? null : edited}
          onSave={async (item) =>
            actions.putItem(
              item,
              t(edited === 'new' ? 'surveys.item.added' : 'surveys.item.edited'),
            )
          }
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Box>
  );
}

/** Whom it will ask, what stands against opening it, and the way to do it. */
function OpeningCard(props: {
  readonly data: SurveyData;
  readonly people: readonly AskedPerson[];
  readonly actions: SurveyActions;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { people, actions } = props;
  const { survey } = props.data;
  const problems = openingProblems(survey, people, domainContext());
  const advice = adviceOnSurvey(survey);
  const mentors = people.filter(({ role }) => role === 'mentor').length;
  return (
    // In a small window the way to open it would lie below all questions.
    <Paper component="section" sx={{ p: 2, display: 'grid', gap: 1.5, order: { xs: -1, lg: 0 } }}>
      <Typography variant="h2">{t('surveys.opening.title')}</Typography>
      <Typography>
        {t('surveys.opening.asks', { mentors, mentees: people.length - mentors })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(survey.isAnonymous ? 'surveys.names.anonymous.help' : 'surveys.names.named.help', {
          fewest: fewestAnonymous,
        })}
      </Typography>
      {problems.map((problem) => (
        <Alert key={problem} severity="warning">
          {problem === 'few-people' ||
          problem === 'nobody' ||
          problem === 'items' ||
          problem === 'due-past' ||
          problem === 'not-a-draft'
            ? t(`surveys.opening.${problem}`, { fewest: fewestAnonymous })
            : t(`surveys.problem.${problem}`, { most: mostItems })}
        </Alert>
      ))}
      {advice.map((one) => (
        <Alert key={one} severity="info">
          {t(`surveys.advice.${one}`, { most: mostPulseItems })}
        </Alert>
      ))}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('surveys.opening.fixed')}
      </Typography>
      <Box>
        <Button
          variant="contained"
          disabled={problems.length > 0}
          onClick={onFirstPress(() => void actions.open())}
        >
          {t('surveys.open')}
        </Button>
      </Box>
    </Paper>
  );
}
