import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { UnmatchedPerson } from '#shared/domain/pairing/match-result.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { ClampedText } from '#renderer/components/clamped-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { RoleChip } from '#renderer/components/role-chip.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';

/** Who has no pair, and why. */
export function WaitingList(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t, compareText } = useLanguage();
  const { data, words } = props;
  const columns = useMemo<readonly DataColumn<UnmatchedPerson>[]>(
    () => [
      {
        id: 'name',
        label: t('people.column.name'),
        track: 'minmax(200px, 1fr)',
        render: ({ personId, role }) => (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minWidth: 0 }}>
            <PersonAvatar name={data.nameOf(personId)} role={role} size={30} />
            <Typography noWrap sx={{ fontWeight: 600 }}>
              {data.nameOf(personId)}
            </Typography>
          </Box>
        ),
        compare: (a, b) => compareText(data.nameOf(a.personId), data.nameOf(b.personId)),
      },
      {
        id: 'role',
        label: t('people.column.role'),
        track: '110px',
        render: ({ role }) => <RoleChip role={role} label={t(`people.role.${role}`)} />,
        compare: (a, b) => compareText(a.role, b.role),
      },
      {
        id: 'reasons',
        label: t('pairing.column.reasons'),
        track: 'minmax(240px, 2.5fr)',
        render: ({ reasons, role }) => (
          <ClampedText
            lines={3}
            text={
              reasons.length === 0
                ? t('pairing.waiting.sinceThen')
                : reasons.map((reason) => describeUnmatchedReason(reason, role, words)).join(' ')
            }
          />
        ),
      },
    ],
    [compareText, data, t, words],
  );
  const { waiting } = data;
  if (waiting === null || waiting.length === 0) {
    return (
      <EmptyState
        title={t('pairing.waiting.empty.title')}
        text={t(waiting === null ? 'pairing.waiting.notYet' : 'pairing.waiting.empty.text')}
      />
    );
  }
  return (
    <DataTable
      label={t('pairing.waiting.label')}
      columns={columns}
      rows={waiting}
      rowHeight={72}
      getRowId={({ personId, role }) => `${personId}:${role}`}
      selectedId={null}
    />
  );
}
