import ButtonBase from '@mui/material/ButtonBase';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { GroupCardModel, PairCardModel } from './board-model.ts';
import { CardSurface, type CardTone } from './card-surface.tsx';
import styles from './pair-card.module.css';
import {
  FitScore,
  LockButton,
  PairHandles,
  PairLine,
  PairNames,
  PersonHandle,
} from './pair-parts.tsx';

interface PairCardProps {
  readonly words: MatchWording;
  readonly tone: CardTone;
  /** Whether the controls on the card can be reached by Tab. */
  readonly isTabStop: boolean;
  onToggleLock(pair: Pair): void;
}

/** One pair: who mentors whom, why in a line, the fit, and whether it is locked. */
export function PairCard(props: PairCardProps & { readonly card: PairCardModel }) {
  const { card, words } = props;
  const { pair } = card;
  return (
    <CardSurface tone={props.tone}>
      <div className={styles['pair']}>
        <PairHandles pair={pair} words={words} />
        <div className={styles['about']}>
          <PairNames pair={pair} words={words} />
          <PairLine one={card} words={words} />
        </div>
        <div className={styles['spacer']} />
        <FitScore score={card.score} />
        <LockButton
          pair={pair}
          words={words}
          isTabStop={props.isTabStop}
          onToggle={props.onToggleLock}
        />
      </div>
    </CardSurface>
  );
}

/** A mentor with everyone they lead together. */
export function GroupCard(
  props: PairCardProps & {
    readonly card: GroupCardModel;
    onOpenPair(pair: Pair): void;
  },
) {
  const { t } = useLanguage();
  const { card, words, isTabStop } = props;
  const name = words.personName(card.mentorId);
  return (
    <CardSurface tone={props.tone}>
      <div className={styles['leader']}>
        <PersonAvatar name={name} role="mentor" size={30} />
        <div className={styles['leaderAbout']}>
          <p className={styles['name']}>{name}</p>
          <p className={styles['count']}>{t('board.card.group', { count: card.members.length })}</p>
        </div>
      </div>
      {card.members.map((member) => (
        <div key={member.pair.id} className={styles['member']}>
          <PersonHandle pair={member.pair} role="mentee" words={words} />
          <ButtonBase
            className={styles['open'] ?? ''}
            tabIndex={isTabStop ? 0 : -1}
            onClick={() => {
              props.onOpenPair(member.pair);
            }}
          >
            <p className={styles['name']}>{words.personName(member.pair.menteeId)}</p>
            <PairLine one={member} words={words} />
          </ButtonBase>
          <FitScore score={member.score} />
          <LockButton
            pair={member.pair}
            words={words}
            isTabStop={isTabStop}
            onToggle={props.onToggleLock}
          />
        </div>
      ))}
    </CardSurface>
  );
}
