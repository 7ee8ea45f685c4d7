import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmberOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import type { Instant, PairId } from '#shared/domain/ids.ts';
import {
  shippedAgendas,
  shippedMinutes,
  type AgendaKey,
} from '#shared/domain/sessions/agenda-content.ts';
import type { SeriesDate } from '#shared/domain/sessions/plan-series.ts';
import {
  findClashes,
  peopleOf,
  peopleOutsideHours,
  type SessionClash,
} from '#shared/domain/sessions/session-times.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';
import type { PlanningData } from './planning-data.ts';
import { useClashWords, useSessionWords } from './session-words.ts';
import { useOddDateWords } from './use-odd-date-words.ts';

/** The dates of a series before it is planned: those that stay, those that do not and why, and what else is on. */
export function OutlookList(props: {
  readonly dates: readonly SeriesDate[];
  /** Those that have an agenda of their own. */
  readonly stages: ReadonlyMap<Instant, AgendaKey>;
  readonly pairIds: readonly PairId[];
  readonly minutes: number;
  readonly data: PlanningData;
}) {
  const { t } = useLanguage();
  const words = useSessionWords();
  const clashWords = useClashWords(props.data);
  const { dates, data } = props;
  const odd = useOddDateWords(dates, props.minutes, data.programme);
  const people = peopleOf(props.pairIds, data.people);
  const minutesFrom = (startsAt: Instant) => {
    const stage = props.stages.get(startsAt);
    return stage === undefined ? props.minutes : shippedMinutes(stage);
  };
  const clashesOf = (date: SeriesDate): readonly SessionClash[] => {
    if (date.kind === 'left-out') return [];
    const { startsAt } = date;
    const minutes = minutesFrom(startsAt);
    if (!Number.isFinite(minutes)) return [];
    return findClashes(sessionSpan({ startsAt, minutes }), people, data.sessions, data.people);
  };
  const outsideOf = (date: SeriesDate): readonly string[] => {
    if (date.kind === 'left-out') return [];
    const minutes = minutesFrom(date.startsAt);
    if (!Number.isFinite(minutes)) return [];
    const local = date.kind === 'put-off' ? date.to : date.local;
    const outside = peopleOutsideHours({ local, minutes }, people, data.availabilityOf);
    return outside.length === 0 ? [] : [words.outsideHours(outside, data.nameOf)];
  };
  const countOf = (kind: SeriesDate['kind']) => dates.filter((date) => date.kind === kind).length;
  const leftOut = countOf('left-out');
  return (
    <Box sx={{ ...wholeRow, display: 'grid', gap: 0.5 }}>
      <Typography role="status" variant="subtitle2">
        {t('sessions.outlook.count', {
          count: dates.length - leftOut,
          leftOut,
          putOff: countOf('put-off'),
        })}
      </Typography>
      {odd.length > 0 && (
        <Alert severity="warning">
          {odd.map((sentence) => (
            <Typography key={sentence}>{sentence}</Typography>
          ))}
        </Alert>
      )}
      <Box
        component="ol"
        tabIndex={0}
        aria-label={t('sessions.outlook.title')}
        sx={{
          m: 0,
          p: 1,
          listStyle: 'none',
          maxHeight: 208,
          overflow: 'auto',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          columns: { sm: 2 },
        }}
      >
        {dates.map((date) => (
          <OutlookItem
            key={date.local}
            date={date}
            stage={date.kind === 'left-out' ? undefined : props.stages.get(date.startsAt)}
            why={date.kind === 'kept' ? null : words.reasonOf(date.why, data.nameOf)}
            warnings={[...clashesOf(date).map(clashWords), ...outsideOf(date)]}
          />
        ))}
      </Box>
    </Box>
  );
}

function OutlookItem(props: {
  readonly date: SeriesDate;
  readonly stage: AgendaKey | undefined;
  readonly why: string | null;
  readonly warnings: readonly string[];
}) {
  const { t, locale } = useLanguage();
  const words = useSessionWords();
  const { date, why } = props;
  const agenda = shippedAgendas.find(({ key }) => key === props.stage);
  const isLeftOut = date.kind === 'left-out';
  const notes = [
    ...(agenda === undefined
      ? []
      : [
          t('sessions.agenda.shipped', {
            name: agenda.labels[locale],
            minutes: shippedMinutes(agenda.key),
          }),
        ]),
    ...(why === null ? [] : [why]),
    ...(isLeftOut ? [t('sessions.outlook.leftOut')] : []),
    ...(date.kind === 'put-off'
      ? [t('sessions.outlook.putOff', { date: words.momentOf(date.local) })]
      : []),
  ];
  return (
    <Box component="li" sx={{ breakInside: 'avoid', py: 0.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <Typography
          sx={{
            color: isLeftOut ? 'text.secondary' : 'text.primary',
            textDecoration: isLeftOut ? 'line-through' : 'none',
          }}
        >
          {words.momentOf(date.kind === 'put-off' ? date.to : date.local)}
        </Typography>
        {isLeftOut && <EventBusyIcon sx={{ fontSize: 15, color: 'text.secondary' }} />}
        {props.warnings.length > 0 && (
          <WarningAmberIcon sx={{ fontSize: 15, color: 'warning.main' }} />
        )}
      </Box>
      {[notes.join(' · '), ...props.warnings]
        .filter((note) => note !== '')
        .map((note) => (
          <Typography key={note} variant="body2" sx={{ color: 'text.secondary' }}>
            {note}
          </Typography>
        ))}
    </Box>
  );
}
