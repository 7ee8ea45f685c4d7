import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type {
  MatchResult,
  ProposedPair,
  UnmatchedPerson,
} from '#shared/domain/pairing/match-result.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { describeUnmatchedReason } from '#shared/i18n/describe-unmatched.ts';
import { ClampedText } from '#renderer/components/clamped-text.tsx';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';

type RoundLine =
  | { readonly kind: 'pair'; readonly pair: ProposedPair }
  | { readonly kind: 'unmatched'; readonly person: UnmatchedPerson };

/** The pairs of one planned round, then who is without one and why. */
export function PlannedRoundTable(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly round: MatchResult;
  readonly number: number;
}) {
  const { t, formatNumber } = useLanguage();
  const { data, words, round, number } = props;
  const rows = useMemo<readonly RoundLine[]>(
    () => [
      ...round.pairs.map((pair): RoundLine => ({ kind: 'pair', pair })),
      ...round.unmatched.map((person): RoundLine => ({ kind: 'unmatched', person })),
    ],
    [round],
  );
  const columns = useMemo<readonly DataColumn<RoundLine>[]>(() => {
    const personIn = (line: RoundLine, role: 'mentor' | 'mentee') => {
      if (line.kind === 'pair') {
        return role === 'mentor' ? line.pair.mentorId : line.pair.menteeId;
      }
      return line.person.role === role ? line.person.personId : null;
    };
    const person = (role: 'mentor' | 'mentee'): DataColumn<RoundLine> => ({
      id: role,
      label: t(`people.role.${role}`),
      track: 'minmax(160px, 1fr)',
      render: (line) => {
        const personId = personIn(line, role);
        return personId === null ? null : (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
            <PersonAvatar name={data.nameOf(personId)} role={role} size={28} />
            <Typography noWrap sx={{ fontWeight: 600 }}>
              {data.nameOf(personId)}
            </Typography>
          </Box>
        );
      },
    });
    return [
      person('mentor'),
      person('mentee'),
      {
        id: 'score',
        label: t('pairing.column.score'),
        track: '70px',
        render: (line) => (
          <Typography sx={{ fontWeight: 600 }}>
            {line.kind === 'pair' ? formatNumber(Math.round(line.pair.score)) : '–'}
          </Typography>
        ),
      },
      {
        id: 'why',
        label: t('pairing.column.why'),
        track: 'minmax(200px, 2fr)',
        render: (line) => <ClampedText lines={2} text={describeLine(line, words)} />,
      },
    ];
  }, [data, formatNumber, t, words]);
  return (
    <DataTable
      label={t('reports.rotation.round', { round: number })}
      columns={columns}
      rows={rows}
      getRowId={(line) =>
        line.kind === 'pair'
          ? `${line.pair.mentorId} ${line.pair.menteeId}`
          : `${line.person.role} ${line.person.personId}`
      }
      selectedId={null}
    />
  );
}

function describeLine(line: RoundLine, words: MatchWording): string {
  return line.kind === 'pair'
    ? line.pair.breakdown
        .filter(({ points }) => points > 0)
        .slice(0, 2)
        .map(({ reason }) => describePointsReason(reason, words))
        .join(' · ')
    : line.person.reasons
        .map((reason) => describeUnmatchedReason(reason, line.person.role, words))
        .join(' ');
}
