import { useMemo } from 'react';
import Typography from '@mui/material/Typography';
import type { ImportedPerson } from '#shared/domain/people-import/imported-person.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { describeSlot } from '#shared/i18n/describe-availability.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { RoleChip } from '#renderer/components/role-chip.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** The people as they were understood, row by row. */
export function ImportedPeople(props: { readonly people: readonly ImportedPerson[] }) {
  const { t, formatNumber, compareText } = useLanguage();
  const columns = useMemo<readonly DataColumn<ImportedPerson>[]>(() => {
    const text = (value: string) => (
      <Typography noWrap title={value}>
        {value === '' ? '–' : value}
      </Typography>
    );
    return [
      {
        id: 'row',
        label: t('people.import.problem.row'),
        track: '60px',
        render: (person) => text(formatNumber(person.row)),
        compare: (a, b) => a.row - b.row,
      },
      {
        id: 'name',
        label: t('people.column.name'),
        track: 'minmax(120px, 1fr)',
        render: (person) => text(displayName(person)),
        compare: (a, b) => compareText(displayName(a), displayName(b)),
      },
      {
        id: 'role',
        label: t('people.column.role'),
        track: '104px',
        render: ({ role }) => <RoleChip role={role} label={t(`people.role.${role}`)} />,
        compare: (a, b) => compareText(a.role, b.role),
      },
      {
        id: 'offers',
        label: t('people.column.offers'),
        track: 'minmax(110px, 1.5fr)',
        render: ({ offers }) =>
          text(offers.map(({ label, level }) => `${label} (${formatNumber(level)})`).join(', ')),
      },
      {
        id: 'wants',
        label: t('people.column.wants'),
        track: 'minmax(110px, 1.5fr)',
        render: ({ wants }) =>
          text(
            wants.map(({ label, priority }) => `${label} (${formatNumber(priority)})`).join(', '),
          ),
      },
      {
        id: 'availability',
        label: t('import.field.availability'),
        track: 'minmax(100px, 1fr)',
        render: ({ availability }) =>
          text(availability.map((slot) => describeSlot(slot, t)).join(', ')),
      },
    ];
  }, [compareText, formatNumber, t]);
  return (
    <DataTable
      label={t('people.import.check.people', { count: props.people.length })}
      columns={columns}
      rows={props.people}
      rowHeight={40}
      getRowId={({ row }) => String(row)}
      selectedId={null}
    />
  );
}
