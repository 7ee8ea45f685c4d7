import type { GroupCount } from '#shared/domain/pairing/fairness-groups.ts';
import type { FairnessRecord } from '#shared/domain/pairing/fairness-record.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { DocumentSection, DocumentTable } from '#renderer/components/document-parts.tsx';

const sides = ['mentor', 'mentee'] as const;

/** How the people of each department and site fared, on both sides. */
export function FairnessGroups(props: { readonly record: FairnessRecord }) {
  const { t } = useLanguage();
  const { record } = props;
  return (
    <DocumentSection title={t('reports.fairness.groups')} lead={t('reports.fairness.groups.lead')}>
      {sides.map((role) => {
        const { all, byDepartment, bySite } = record.sides[role];
        return [
          <GroupTable
            key={`${role} department`}
            caption={t(`reports.fairness.groups.${role}.department`)}
            all={all}
            groups={byDepartment}
          />,
          <GroupTable
            key={`${role} site`}
            caption={t(`reports.fairness.groups.${role}.site`)}
            all={all}
            groups={bySite}
          />,
        ];
      })}
    </DocumentSection>
  );
}

interface GroupRow {
  readonly id: string;
  readonly label: string;
  readonly count: GroupCount;
}

function GroupTable(props: {
  readonly caption: string;
  readonly all: GroupCount;
  readonly groups: readonly GroupCount[];
}) {
  const { t, formatNumber } = useLanguage();
  const figure = (column: 'people' | 'possible' | 'paired' | 'unpaired') => ({
    label: t(`reports.fairness.column.${column}`),
    isNumber: true,
    render: ({ count }: GroupRow) => formatNumber(count[column]),
  });
  const rows: readonly GroupRow[] = [
    ...props.groups.map((count) => ({
      id: `group ${count.name}`,
      label: count.name === '' ? t('reports.fairness.unknown') : count.name,
      count,
    })),
    { id: 'all', label: t('reports.fairness.all'), count: props.all },
  ];
  return (
    <DocumentTable<GroupRow>
      caption={props.caption}
      rows={rows}
      getRowId={({ id }) => id}
      columns={[
        { label: t('reports.fairness.column.group'), render: ({ label }) => label },
        figure('people'),
        figure('possible'),
        figure('paired'),
        figure('unpaired'),
        {
          label: t('reports.fairness.column.rate'),
          isNumber: true,
          render: ({ count: { rate } }) =>
            rate === null ? '–' : formatNumber(rate, { style: 'percent' }),
        },
        {
          label: t('reports.fairness.column.mean'),
          isNumber: true,
          render: ({ count: { meanScore } }) =>
            meanScore === null ? '–' : formatNumber(Math.round(meanScore)),
        },
      ]}
    />
  );
}
