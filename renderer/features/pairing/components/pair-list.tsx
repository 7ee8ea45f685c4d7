import { useMemo, useState } from 'react';
import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import EastIcon from '@mui/icons-material/East';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { meetsNoNeed } from '#shared/domain/pairing/pair-decisions.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { ClampedText } from '#renderer/components/clamped-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePairingScreenOf } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { usePairDecisions } from '../use-pair-decisions.ts';
import { RejectDialog } from './reject-dialog.tsx';

export function PairList(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t, formatNumber, compareText } = useLanguage();
  const { data, words } = props;
  const { panel, openPanel } = usePairingScreenOf('panel', 'openPanel');
  // The panel tells why in full; a narrower list then needs its room for the names.
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('lg'));
  const selectedId = panel?.kind === 'pair' ? panel.id : null;
  const decisions = usePairDecisions(data);
  const [rejected, setRejected] = useState<Pair | null>(null);

  const columns = useMemo<readonly DataColumn<Pair>[]>(
    () => [
      {
        id: 'pair',
        label: t('pairing.column.pair'),
        track: 'minmax(220px, 1.2fr)',
        render: (pair) => (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
            <PersonAvatar name={data.nameOf(pair.mentorId)} role="mentor" size={30} />
            <EastIcon
              titleAccess={t('pairing.mentors')}
              sx={{ fontSize: 15, color: 'text.secondary', flexShrink: 0 }}
            />
            <PersonAvatar name={data.nameOf(pair.menteeId)} role="mentee" size={30} />
            <Box sx={{ minWidth: 0, ml: 0.5 }}>
              {[pair.mentorId, pair.menteeId].map((personId) => (
                <Typography key={personId} noWrap sx={{ fontWeight: 600, lineHeight: 1.4 }}>
                  {data.nameOf(personId)}
                </Typography>
              ))}
            </Box>
          </Box>
        ),
        compare: (a, b) => compareText(data.nameOf(a.mentorId), data.nameOf(b.mentorId)),
      },
      {
        id: 'why',
        label: t('pairing.column.why'),
        track: 'minmax(140px, 1.4fr)',
        render: (pair) => {
          const why = pair.breakdown
            .slice(0, 2)
            .map((line) => describePointsReason(line.reason, words))
            .join(' · ');
          return (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
              {meetsNoNeed(pair) && (
                <Chip
                  size="small"
                  color="warning"
                  variant="outlined"
                  label={t('pairing.noNeedMet')}
                />
              )}
              <ClampedText lines={2} text={why} />
            </Box>
          );
        },
      },
      {
        id: 'score',
        label: t('pairing.column.score'),
        track: '64px',
        render: (pair) => (
          <Typography
            sx={{ fontFamily: '"Fraunces Variable", serif', fontSize: '1.25rem', fontWeight: 600 }}
          >
            {formatNumber(Math.round(pair.score))}
          </Typography>
        ),
        compare: (a, b) => a.score - b.score,
      },
      {
        id: 'state',
        label: t('pairing.column.state'),
        track: '104px',
        render: (pair) => (
          <Chip
            size="small"
            variant={pair.state === 'proposed' ? 'outlined' : 'filled'}
            color={pair.state === 'proposed' ? 'default' : 'success'}
            label={t(`pairing.state.${pair.state}`)}
          />
        ),
        compare: (a, b) => compareText(a.state, b.state),
      },
      {
        id: 'decide',
        label: t('pairing.column.decide'),
        track: '76px',
        render: (pair) =>
          pair.state === 'proposed' && (
            <Box sx={{ display: 'flex' }}>
              <DecisionButton
                label={t('pairing.acceptNamed', namesOf(pair, data))}
                onClick={() => void decisions.accept(pair)}
              >
                <CheckIcon fontSize="small" color="success" />
              </DecisionButton>
              <DecisionButton
                label={t('pairing.rejectNamed', namesOf(pair, data))}
                onClick={() => {
                  setRejected(pair);
                }}
              >
                <CloseIcon fontSize="small" color="error" />
              </DecisionButton>
            </Box>
          ),
      },
    ],
    [compareText, data, decisions, formatNumber, t, words],
  );

  if (data.pairs.length === 0) {
    return <EmptyState title={t('pairing.empty.title')} text={t('pairing.empty.text')} />;
  }
  return (
    <>
      <DataTable
        label={t('pairing.title')}
        columns={panel !== null && isNarrow ? columns.filter(({ id }) => id !== 'why') : columns}
        rows={data.pairs}
        rowHeight={56}
        getRowId={({ id }) => id}
        selectedId={selectedId}
        onOpen={({ id }) => {
          openPanel({ kind: 'pair', id });
        }}
      />
      {rejected !== null && (
        <RejectDialog
          pair={rejected}
          data={data}
          decisions={decisions}
          onClose={() => {
            setRejected(null);
          }}
        />
      )}
    </>
  );
}

function namesOf(pair: Pair, data: PairingData) {
  return { mentor: data.nameOf(pair.mentorId), mentee: data.nameOf(pair.menteeId) };
}

function DecisionButton(props: {
  readonly label: string;
  onClick(): void;
  readonly children: React.ReactElement;
}) {
  return (
    <Tooltip title={props.label}>
      <IconButton size="small" aria-label={props.label} onClick={props.onClick}>
        {props.children}
      </IconButton>
    </Tooltip>
  );
}
