import Box from '@mui/material/Box';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { TodayMatters } from '#shared/domain/progress/attention-today.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { TodayMatter, type Place } from './today-matter.tsx';

const shortDay = { day: 'numeric', month: 'short' } as const;

/** What else waits for the coordinator, each leading to where it can be seen to. */
export function TodayMattersList(props: {
  readonly programmeId: ProgrammeId;
  readonly matters: TodayMatters;
  nameOf(pairId: PairId): string;
  /** Of a survey in the language of the window. */
  titleOf(survey: Survey): string;
}) {
  const { t, formatDate } = useLanguage();
  const { programmeId, matters, nameOf, titleOf } = props;
  const nameAll = (pairIds: readonly PairId[]) => {
    const [first, ...others] = pairIds.map(nameOf);
    if (first === undefined || others.length === 0) return first ?? '–';
    return t('sessions.pairCount', { first, others: others.length });
  };
  const dated = (date: string, what: string) =>
    t('attention.dated', { date: formatDate(date, shortDay), what });
  const groups: readonly { readonly title: string; readonly places: readonly Place[] }[] = [
    {
      title: t('attention.today.writeUp', { count: matters.toWriteUp.length }),
      places: matters.toWriteUp.map(({ id, startsAt, pairIds }) => ({
        id,
        label: dated(startsAt, nameAll(pairIds)),
        path: paths.session(programmeId, id),
      })),
    },
    {
      title: t('attention.today.surveys', { count: matters.surveys.length }),
      places: matters.surveys.map(({ kind, survey, answered, of }) => ({
        id: survey.id,
        label: t(`attention.survey.${kind}`, {
          title: titleOf(survey),
          date: formatDate(kind === 'to-open' ? survey.opensOn : survey.dueOn, shortDay),
          answered,
          of,
        }),
        path: paths.survey(programmeId, survey.id),
      })),
    },
    {
      title: t('attention.today.assessments', { count: matters.assessments.length }),
      places: matters.assessments.map(({ point, pairIds, overdue }) => ({
        id: point,
        label: t(`attention.assessment.${point}`, { count: pairIds.length, overdue }),
        path: paths.assessments(programmeId),
      })),
    },
    {
      title: t('attention.today.practices', { count: matters.practiceChecks.length }),
      places: matters.practiceChecks.map(({ practice, dueOn }) => ({
        id: practice.id,
        label: dated(dueOn, practice.title),
        path: paths.practices(programmeId),
      })),
    },
    {
      title: t('attention.today.actions', { count: matters.overdueActions.length }),
      places: matters.overdueActions.map(({ id, title, dueOn, pairId }) => ({
        id,
        label: dated(dueOn ?? '', title),
        path: paths.pairActions(programmeId, pairId),
      })),
    },
    {
      title: t('attention.today.plan', { count: matters.withoutSession.length }),
      places: matters.withoutSession.map(({ id }) => ({
        id,
        label: nameOf(id),
        path: paths.pair(programmeId, id),
      })),
    },
    {
      title: t('attention.today.charter', { count: matters.withoutCharter.length }),
      places: matters.withoutCharter.map(({ id }) => ({
        id,
        label: nameOf(id),
        path: paths.pairCharter(programmeId, id),
      })),
    },
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
      }}
    >
      {groups.map(({ title, places }) => (
        <TodayMatter key={title} title={title} places={places} />
      ))}
    </Box>
  );
}
