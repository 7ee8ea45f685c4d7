import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import { listPersonRounds, type PersonRounds } from '#shared/domain/pairing/rotation-outlook.ts';
import { ClampedText } from '#renderer/components/clamped-text.tsx';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';

/** Who everyone is with in each planned round. */
export function PersonRoundsTable(props: {
  readonly data: PairingData;
  readonly rounds: readonly MatchResult[];
  readonly firstNumber: number;
}) {
  const { t, formatList, compareText } = useLanguage();
  const { data, rounds, firstNumber } = props;
  const rows = useMemo(
    () =>
      listPersonRounds(rounds).toSorted((one, other) =>
        compareText(data.nameOf(one.personId), data.nameOf(other.personId)),
      ),
    [compareText, data, rounds],
  );
  const columns = useMemo<readonly DataColumn<PersonRounds>[]>(
    () => [
      {
        id: 'person',
        label: t('reports.rotation.person'),
        track: 'minmax(180px, 1.2fr)',
        render: ({ personId, role }) => (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
            <PersonAvatar name={data.nameOf(personId)} role={role} size={28} />
            <Box sx={{ minWidth: 0 }}>
              <Typography noWrap sx={{ fontWeight: 600, lineHeight: 1.3 }}>
                {data.nameOf(personId)}
              </Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {t(`people.role.${role}`)}
              </Typography>
            </Box>
          </Box>
        ),
        compare: (a, b) => compareText(data.nameOf(a.personId), data.nameOf(b.personId)),
      },
      ...rounds.map((_round, index): DataColumn<PersonRounds> => ({
        id: String(index),
        label: t('reports.rotation.round', { round: firstNumber + index }),
        track: 'minmax(140px, 1fr)',
        render: ({ partners }) => {
          const names = (partners[index] ?? []).map(data.nameOf);
          return names.length === 0 ? (
            <Typography variant="body2" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
              {t('reports.rotation.without')}
            </Typography>
          ) : (
            <ClampedText lines={2} text={formatList(names)} />
          );
        },
      })),
    ],
    [compareText, data, firstNumber, formatList, rounds, t],
  );
  return (
    <DataTable
      label={t('reports.rotation.byPerson')}
      columns={columns}
      rows={rows}
      getRowId={({ personId, role }) => `${personId} ${role}`}
      selectedId={null}
    />
  );
}
