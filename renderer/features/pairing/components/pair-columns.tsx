import { useMemo } from 'react';
import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import EastIcon from '@mui/icons-material/East';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { meetsNoNeed } from '#shared/domain/pairing/pair-decisions.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { ClampedText } from '#renderer/components/clamped-text.tsx';
import type { DataColumn } from '#renderer/components/data-table.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';

/** As many pixels as all columns need side by side; in fewer, they fold. */
export const unfoldedWidth = 700;

/**
 * The columns of the list of pairs. Folded, they leave out why, which the panel tells in full, and show a
 * pair's state where it would be decided on, so that no list has to be scrolled sideways to decide.
 */
export function usePairColumns(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly isFolded: boolean;
  onAccept(pair: Pair): void;
  onReject(pair: Pair): void;
}): readonly DataColumn<Pair>[] {
  const { t, formatNumber, compareText } = useLanguage();
  const { data, words, isFolded, onAccept, onReject } = props;

  return useMemo(() => {
    const compareStates = (a: Pair, b: Pair) => compareText(a.state, b.state);
    const pair: DataColumn<Pair> = {
      id: 'pair',
      label: t('pairing.column.pair'),
      track: isFolded ? 'minmax(0, 1fr)' : 'minmax(220px, 1.2fr)',
      render: (one) => <Couple pair={one} data={data} />,
      compare: (a, b) => compareText(data.nameOf(a.mentorId), data.nameOf(b.mentorId)),
    };
    const why: DataColumn<Pair> = {
      id: 'why',
      label: t('pairing.column.why'),
      track: 'minmax(140px, 1.4fr)',
      render: (one) => (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
          {meetsNoNeed(one) && (
            <Chip size="small" color="warning" variant="outlined" label={t('pairing.noNeedMet')} />
          )}
          <ClampedText
            lines={2}
            text={one.breakdown
              .slice(0, 2)
              .map((line) => describePointsReason(line.reason, words))
              .join(' · ')}
          />
        </Box>
      ),
    };
    const score: DataColumn<Pair> = {
      id: 'score',
      label: t('pairing.column.score'),
      track: '64px',
      render: (one) => (
        <Typography
          sx={{ fontFamily: '"Fraunces Variable", serif', fontSize: '1.25rem', fontWeight: 600 }}
        >
          {formatNumber(Math.round(one.score))}
        </Typography>
      ),
      compare: (a, b) => a.score - b.score,
    };
    const state: DataColumn<Pair> = {
      id: 'state',
      label: t('pairing.column.state'),
      track: '104px',
      render: (one) => <StateChip state={one.state} />,
      compare: compareStates,
    };
    const decide: DataColumn<Pair> = {
      id: 'decide',
      label: t('pairing.column.decide'),
      track: isFolded ? '84px' : '76px',
      render: (one) =>
        one.state === 'proposed' ? (
          <DecisionButtons pair={one} data={data} onAccept={onAccept} onReject={onReject} />
        ) : (
          isFolded && <StateChip state={one.state} />
        ),
      ...(isFolded && { compare: compareStates }),
    };
    return isFolded ? [pair, score, decide] : [pair, why, score, state, decide];
  }, [compareText, data, formatNumber, isFolded, onAccept, onReject, t, words]);
}

function Couple({ pair, data }: { readonly pair: Pair; readonly data: PairingData }) {
  const { t } = useLanguage();
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minWidth: 0 }}>
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.75,
            // The names say the same, and need the room.
            '@container (max-width: 180px)': { display: 'none' },
          }}
        >
          <PersonAvatar name={data.nameOf(pair.mentorId)} role="mentor" size={30} />
          <EastIcon
            titleAccess={t('pairing.mentors')}
            sx={{ fontSize: 15, color: 'text.secondary', flexShrink: 0 }}
          />
          <PersonAvatar name={data.nameOf(pair.menteeId)} role="mentee" size={30} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          {[pair.mentorId, pair.menteeId].map((personId) => (
            <Typography key={personId} noWrap sx={{ fontWeight: 600, lineHeight: 1.4 }}>
              {data.nameOf(personId)}
            </Typography>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

function StateChip({ state }: { readonly state: Pair['state'] }) {
  const { t } = useLanguage();
  return (
    <Chip
      size="small"
      variant={state === 'proposed' ? 'outlined' : 'filled'}
      color={state === 'proposed' ? 'default' : 'success'}
      label={t(`pairing.state.${state}`)}
    />
  );
}

function DecisionButtons(props: {
  readonly pair: Pair;
  readonly data: PairingData;
  onAccept(pair: Pair): void;
  onReject(pair: Pair): void;
}) {
  const { t } = useLanguage();
  const { pair, data } = props;
  const names = { mentor: data.nameOf(pair.mentorId), mentee: data.nameOf(pair.menteeId) };
  return (
    <Box sx={{ display: 'flex' }}>
      <DecisionButton
        label={t('pairing.acceptNamed', names)}
        onClick={() => {
          props.onAccept(pair);
        }}
      >
        <CheckIcon fontSize="small" color="success" />
      </DecisionButton>
      <DecisionButton
        label={t('pairing.rejectNamed', names)}
        onClick={() => {
          props.onReject(pair);
        }}
      >
        <CloseIcon fontSize="small" color="error" />
      </DecisionButton>
    </Box>
  );
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
