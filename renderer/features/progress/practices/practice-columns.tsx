import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CalendarDate } from '#shared/domain/ids.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { DataColumn } from '#renderer/components/data-table.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { KeepButton } from './keep-button.tsx';
import { PracticeChip } from './practice-chip.tsx';
import { groupOfPractice, practiceSince } from './practice-groups.ts';
import { PracticeMenu, type PracticeDeed } from './practice-menu.tsx';
import type { PracticeBook } from './queries.ts';

/** What the list tells of a practice: what changed, for whom, since when, and how it stands. */
export function usePracticeColumns(options: {
  readonly book: PracticeBook;
  readonly skillNames: SkillNames;
  readonly today: CalendarDate;
  onChoose(practice: Practice, deed: PracticeDeed): void;
  onKeep(practice: Practice): void;
}): readonly DataColumn<Practice>[] {
  const { t, formatDate, compareText } = useLanguage();
  const { book, skillNames, today, onChoose, onKeep } = options;
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('practices.column.title'),
        track: 'minmax(170px, 2fr)',
        compare: (a, b) => compareText(a.title, b.title),
        render: (practice) => (
          <TwoLines
            first={practice.title}
            second={[
              ...(practice.skillId === null ? [] : [skillNames.nameOf(practice.skillId)]),
              practice.state === 'abandoned' ? practice.abandonReason : practice.evidence,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ),
      },
      {
        id: 'people',
        label: t('practices.column.people'),
        track: 'minmax(150px, 1.4fr)',
        compare: (a, b) => compareText(book.pairName(a.pairId), book.pairName(b.pairId)),
        render: (practice) => <PeopleCell practice={practice} book={book} />,
      },
      {
        id: 'since',
        label: t('practices.column.since'),
        track: '120px',
        compare: (a, b) => (practiceSince(a) < practiceSince(b) ? -1 : 1),
        render: (practice) => (
          <TwoLines
            first={formatDate(practiceSince(practice), { dateStyle: 'medium' })}
            second={t(`practices.state.${practice.state}`)}
          />
        ),
      },
      {
        id: 'state',
        label: t('practices.column.state'),
        track: '190px',
        render: (practice) => <StateCell practice={practice} today={today} onKeep={onKeep} />,
      },
      {
        id: 'menu',
        label: t('practices.column.menu'),
        track: '56px',
        render: (practice) => (
          <PracticeMenu practice={practice} today={today} leadsToPair onChoose={onChoose} />
        ),
      },
    ],
    [book, compareText, formatDate, onChoose, onKeep, skillNames, t, today],
  );
}

function StateCell(props: {
  readonly practice: Practice;
  readonly today: CalendarDate;
  onKeep(practice: Practice): void;
}) {
  const { practice, today, onKeep } = props;
  if (groupOfPractice(practice, today) !== 'to-check') {
    return <PracticeChip practice={practice} today={today} />;
  }
  return <KeepButton practice={practice} onKeep={onKeep} />;
}

function PeopleCell(props: { readonly practice: Practice; readonly book: PracticeBook }) {
  const { practice, book } = props;
  const pair = book.pairOf(practice);
  const { formatList } = useLanguage();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        {practice.personIds.map((id) => (
          <PersonAvatar
            key={id}
            name={book.nameOf(id)}
            role={id === pair?.mentorId ? 'mentor' : 'mentee'}
            size={26}
          />
        ))}
      </Box>
      <TwoLines
        first={formatList(practice.personIds.map(book.nameOf))}
        second={book.pairName(practice.pairId)}
      />
    </Box>
  );
}

function TwoLines(props: { readonly first: string; readonly second: string }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography noWrap title={props.first} sx={{ fontWeight: 600 }}>
        {props.first}
      </Typography>
      <Typography variant="body2" noWrap title={props.second} sx={{ color: 'text.secondary' }}>
        {props.second}
      </Typography>
    </Box>
  );
}
