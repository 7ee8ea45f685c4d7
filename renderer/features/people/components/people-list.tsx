import { useRef } from 'react';
import Box from '@mui/material/Box';
import type { Participant } from '#shared/domain/people/participant.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePeopleScreen } from '../people-store.ts';
import { PeopleFilters } from './people-filters.tsx';

/** Whom the filters let through; a row opens the person beside the list. */
export function PeopleList(props: {
  readonly shown: readonly Participant[];
  readonly columns: readonly DataColumn<Participant>[];
}) {
  const { t } = useLanguage();
  const { shown, columns } = props;
  const selectedId = usePeopleScreen((state) => state.selectedId);
  const select = usePeopleScreen((state) => state.select);
  const list = useRef<HTMLDivElement>(null);
  // Whoever was removed leaves the focus to the next in the list, or to what narrows it.
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
      <PeopleFilters shownCount={shown.length} />
      {shown.length === 0 ? (
        <EmptyState title={t('people.noMatch.title')} text={t('people.noMatch.text')} />
      ) : (
        <DataTable
          label={t('people.title')}
          columns={columns}
          rows={shown}
          getRowId={({ person }) => person.id}
          selectedId={selectedId}
          onOpen={({ person }) => {
            select(person.id);
          }}
        />
      )}
    </Box>
  );
}
