import { useDeferredValue, useMemo, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import type { CalendarDate } from '#shared/domain/ids.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { DataTable } from '#renderer/components/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { usePracticeColumns } from './practice-columns.tsx';
import { PracticeFilters, type PracticeFilter } from './practice-filters.tsx';
import { groupOfPractice, orderPractices, type PracticeGroup } from './practice-groups.ts';
import type { PracticeDeed } from './practice-menu.tsx';
import type { PracticeBook } from './queries.ts';

const rowHeight = 56;

/** The practices of the programme: what is to be checked comes first. A row opens what is noted of it. */
export function PracticeList(props: {
  readonly book: PracticeBook;
  readonly skillNames: SkillNames;
  readonly today: CalendarDate;
  onChoose(practice: Practice, deed: PracticeDeed): void;
  onKeep(practice: Practice): void;
}) {
  const { t } = useLanguage();
  const { book, skillNames, today, onChoose } = props;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PracticeFilter>('all');
  const columns = usePracticeColumns(props);
  const { ordered, counts } = useMemo(() => arrange(book.practices, today), [book, today]);
  const texts = useMemo(() => foldedTexts(book, skillNames), [book, skillNames]);
  const words = foldText(useDeferredValue(query)).split(' ').filter(Boolean);
  const shown = ordered
    .filter((practice) => filter === 'all' || groupOfPractice(practice, today) === filter)
    .filter(({ id }) => words.every((word) => texts.get(id)?.includes(word) === true));
  const list = useRef<HTMLDivElement>(null);
  // One that was moved or deleted leaves the focus to the next, or to what narrows the list.
  useHeldFocus(
    list,
    () =>
      list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ??
      list.current?.querySelector('input'),
  );
  return (
    <Box
      ref={list}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, flex: 1, minHeight: 0 }}
    >
      <PracticeFilters
        query={query}
        filter={filter}
        counts={counts}
        shownCount={shown.length}
        onQuery={setQuery}
        onFilter={setFilter}
      />
      {shown.length === 0 ? (
        <EmptyState title={t('practices.noMatch.title')} text={t('practices.noMatch.text')} />
      ) : (
        <DataTable
          label={t('practices.title')}
          columns={columns}
          rows={shown}
          getRowId={({ id }) => id}
          selectedId={null}
          onOpen={(practice) => {
            onChoose(practice, 'edit');
          }}
          rowHeight={rowHeight}
        />
      )}
    </Box>
  );
}

function arrange(practices: readonly Practice[], today: CalendarDate) {
  const counts = new Map<PracticeGroup, number>();
  for (const practice of practices) {
    const group = groupOfPractice(practice, today);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return { ordered: orderPractices(practices, today), counts };
}

/** What each practice is found by. */
function foldedTexts(
  { practices, pairName }: PracticeBook,
  { nameOf }: SkillNames,
): ReadonlyMap<Practice['id'], string> {
  return new Map(
    practices.map(({ id, title, evidence, abandonReason, pairId, skillId }) => [
      id,
      foldText(
        [
          title,
          evidence,
          abandonReason,
          pairName(pairId),
          skillId === null ? '' : nameOf(skillId),
        ].join(' '),
      ),
    ]),
  );
}
