import { memo } from 'react';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import LockIcon from '@mui/icons-material/Lock';
import LockOpenIcon from '@mui/icons-material/LockOpen';
import SyncAltIcon from '@mui/icons-material/SyncAlt';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { personIn, type BoardPair } from './board-model.ts';
import { MovablePerson } from './movable.tsx';
import { twoLines } from './two-lines.ts';

// Each part is drawn anew only for what it shows: while a slider moves, that is the line and the score.

/** A lane that has no room for both names on a line. */
const narrow = '@container (max-width: 390px)';
const wrapped = { ...twoLines, whiteSpace: 'normal', lineHeight: 1.3 } as const;
const onPaper = '2px solid var(--mui-palette-background-paper)';

/** One person of a pair, who can be dragged out of it. */
export const PersonHandle = memo(function PersonHandle(props: {
  readonly pair: Pair;
  readonly role: PairRole;
  readonly words: MatchWording;
}): React.JSX.Element {
  const { t } = useLanguage();
  const { pair, role } = props;
  const personId = personIn(pair, role);
  const name = props.words.personName(personId);
  return (
    <MovablePerson
      id={`${pair.id}:${role}`}
      carried={{ kind: 'person', personId, role, fromPair: pair }}
      title={t('board.card.handle', { name })}
    >
      <PersonAvatar name={name} role={role} size={30} />
    </MovablePerson>
  );
});

/** Both people of a pair; over each other where there is little room. */
export const PairHandles = memo(function PairHandles(props: {
  readonly pair: Pair;
  readonly words: MatchWording;
}): React.JSX.Element {
  return (
    <>
      <PersonHandle {...props} role="mentor" />
      <SyncAltIcon
        aria-hidden
        sx={{ fontSize: 15, color: 'text.secondary', flexShrink: 0, [narrow]: { display: 'none' } }}
      />
      <Box sx={{ [narrow]: { ml: -1.25, borderRadius: '50%', outline: onPaper } }}>
        <PersonHandle {...props} role="mentee" />
      </Box>
    </>
  );
});

/** Who mentors whom: on one line where there is room, else on a line for each. */
export const PairNames = memo(function PairNames(props: {
  readonly pair: Pair;
  readonly words: MatchWording;
}): React.JSX.Element {
  const { t } = useLanguage();
  const { pair, words } = props;
  const mentor = words.personName(pair.mentorId);
  const mentee = words.personName(pair.menteeId);
  return (
    <Box
      title={`${mentor} ${t('pairing.mentors')} ${mentee}`}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: '0.3em',
        minWidth: 0,
        [narrow]: { flexDirection: 'column' },
      }}
    >
      <Typography component="span" noWrap sx={{ fontWeight: 600, [narrow]: wrapped }}>
        {mentor}
      </Typography>
      <Typography component="span" noWrap sx={{ [narrow]: wrapped }}>
        <Box component="span" sx={{ [narrow]: { display: 'none' } }}>
          {t('pairing.mentors')}{' '}
        </Box>
        <strong>{mentee}</strong>
      </Typography>
    </Box>
  );
});

/** The state where it is more than proposed, and why in a line: the rule it breaks, else what it earns points for. */
export function PairLine(props: { readonly one: BoardPair; readonly words: MatchWording }) {
  const { t } = useLanguage();
  const { one, words } = props;
  const { obstacle } = one;
  const text =
    obstacle === null
      ? one.breakdown
          .slice(0, 2)
          .map((line) => describePointsReason(line.reason, words))
          .join(' · ')
      : describeObstacle(obstacle, words);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        minWidth: 0,
      }}
    >
      <PairState state={one.pair.state} />
      {obstacle !== null && (
        <ErrorOutlineIcon
          titleAccess={t('pairing.rule.broken')}
          color="error"
          sx={{ fontSize: 14, flexShrink: 0 }}
        />
      )}
      <Typography variant="body2" noWrap title={text} sx={{ color: 'text.secondary' }}>
        {text}
      </Typography>
    </Box>
  );
}

const PairState = memo(function PairState(props: {
  readonly state: Pair['state'];
}): React.JSX.Element | null {
  const { t } = useLanguage();
  const { state } = props;
  if (state === 'proposed') return null;
  return (
    <Box
      component="span"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        flexShrink: 0,
        color: 'success.main',
        fontSize: '0.75rem',
        fontWeight: 600,
      }}
    >
      {state === 'accepted' && <CheckCircleIcon aria-hidden sx={{ fontSize: 14 }} />}
      {t(`pairing.state.${state}`)}
    </Box>
  );
});

export const FitScore = memo(function FitScore(props: {
  readonly score: number;
}): React.JSX.Element {
  const { t } = useLanguage();
  const score = String(Math.round(props.score));
  return (
    <Typography
      component="span"
      title={t('board.card.fit', { score })}
      sx={{
        flexShrink: 0,
        minWidth: 26,
        textAlign: 'right',
        fontFamily: '"Fraunces Variable", serif',
        fontSize: '1.1875rem',
        fontWeight: 600,
        lineHeight: 1,
      }}
    >
      {score}
    </Typography>
  );
});

export const LockButton = memo(function LockButton(props: {
  readonly pair: Pair;
  readonly words: MatchWording;
  /** Whether it can be reached by Tab. */
  readonly isTabStop: boolean;
  onToggle(pair: Pair): void;
}): React.JSX.Element {
  const { t } = useLanguage();
  const { pair, words } = props;
  const label = t(pair.isLocked ? 'board.unlockNamed' : 'board.lockNamed', {
    mentor: words.personName(pair.mentorId),
    mentee: words.personName(pair.menteeId),
  });
  return (
    <IconButton
      size="small"
      aria-label={label}
      title={label}
      aria-pressed={pair.isLocked}
      tabIndex={props.isTabStop ? 0 : -1}
      onClick={() => {
        props.onToggle(pair);
      }}
      sx={{ [narrow]: { p: 0.25 } }}
    >
      {pair.isLocked ? (
        <LockIcon sx={{ fontSize: 17 }} />
      ) : (
        <LockOpenIcon sx={{ fontSize: 17, opacity: 0.65 }} />
      )}
    </IconButton>
  );
});
