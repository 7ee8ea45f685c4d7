import { memo } from 'react';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import LockIcon from '@mui/icons-material/Lock';
import LockOpenIcon from '@mui/icons-material/LockOpen';
import SyncAltIcon from '@mui/icons-material/SyncAlt';
import IconButton from '@mui/material/IconButton';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { type BoardPair, personIn, reasonsOnCard } from './board-model.ts';
import { MovablePerson } from './movable.tsx';
import styles from './pair-parts.module.css';

// Each part is drawn anew only for what it shows: while a slider moves, that is the line and the score.

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
      <SyncAltIcon aria-hidden className={styles['arrows'] ?? ''} />
      <div className={styles['secondHandle']}>
        <PersonHandle {...props} role="mentee" />
      </div>
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
    <div className={styles['names']} title={`${mentor} ${t('pairing.mentors')} ${mentee}`}>
      <span className={styles['mentor']}>{mentor}</span>
      <span className={styles['mentee']}>
        <span className={styles['verb']}>{t('pairing.mentors')} </span>
        <strong>{mentee}</strong>
      </span>
    </div>
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
          .slice(0, reasonsOnCard)
          .map((line) => describePointsReason(line.reason, words))
          .join(' · ')
      : describeObstacle(obstacle, words);
  return (
    <div className={styles['line']}>
      <PairState state={one.pair.state} />
      {obstacle !== null && (
        <ErrorOutlineIcon
          titleAccess={t('pairing.rule.broken')}
          color="error"
          className={styles['broken'] ?? ''}
        />
      )}
      <p className={styles['reason']} title={text}>
        {text}
      </p>
    </div>
  );
}

const PairState = memo(function PairState(props: {
  readonly state: Pair['state'];
}): React.JSX.Element | null {
  const { t } = useLanguage();
  const { state } = props;
  if (state === 'proposed') return null;
  return (
    <span className={styles['state']}>
      {state === 'accepted' && <CheckCircleIcon aria-hidden className={styles['accepted'] ?? ''} />}
      {t(`pairing.state.${state}`)}
    </span>
  );
});

export const FitScore = memo(function FitScore(props: {
  readonly score: number;
}): React.JSX.Element {
  const { t } = useLanguage();
  const score = String(Math.round(props.score));
  return (
    <span className={styles['score']} title={t('board.card.fit', { score })}>
      {score}
    </span>
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
      className={styles['lock'] ?? ''}
      aria-label={label}
      title={label}
      aria-pressed={pair.isLocked}
      tabIndex={props.isTabStop ? 0 : -1}
      onClick={() => {
        props.onToggle(pair);
      }}
    >
      {pair.isLocked ? (
        <LockIcon className={styles['locked'] ?? ''} />
      ) : (
        <LockOpenIcon className={styles['open'] ?? ''} />
      )}
    </IconButton>
  );
});
