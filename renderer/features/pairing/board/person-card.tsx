import { useMemo } from 'react';
import BlockIcon from '@mui/icons-material/Block';
import CheckIcon from '@mui/icons-material/Check';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { FittingChips } from '#renderer/components/fitting-chips.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PersonCardModel } from './board-model.ts';
import { CardSurface, type CardTone } from './card-surface.tsx';
import styles from './person-card.module.css';
import { LitBadge, ScoreBadge } from './score-badge.tsx';

const avatarSize = 30;

/** Someone with places left: who they are, what they bring, and how they stand to whoever is lit. */
export function PersonCard(props: {
  readonly card: PersonCardModel;
  readonly words: MatchWording;
  readonly tone: CardTone;
  readonly isLit: boolean;
  readonly isMarked: boolean;
  /** Whether anyone is marked: each card then shows where. */
  readonly isMarking: boolean;
  /** Whether the controls on the card can be reached by Tab. */
  readonly isTabStop: boolean;
  onMark(): void;
}) {
  const { t } = useLanguage();
  const { card, words, tone } = props;
  const { person, enrolment } = card.participant;
  const name = words.personName(person.id);
  const obstacle = card.candidate?.obstacle ?? null;
  const facts = [person.job === '' ? person.department : person.job, person.site]
    .filter(Boolean)
    .join(' · ');
  const restriction =
    enrolment.volunteeredOn === null
      ? t('people.notVolunteered')
      : enrolment.isPaused
        ? t('board.card.paused')
        : null;
  const skills = useMemo(() => card.skillIds.map(words.skillLabel), [card.skillIds, words]);
  return (
    <CardSurface role={card.role} tone={tone}>
      <div className={styles['top']}>
        <AvatarBox {...props} name={name} />
        <div className={styles['about']}>
          <p className={styles['name']} title={name}>
            {name}
          </p>
          <p className={styles['facts']} title={facts}>
            {facts}
          </p>
        </div>
        {props.isLit && (
          <div className={styles['lit']}>
            <LitBadge role={card.role} />
          </div>
        )}
        {card.candidate !== null && obstacle === null && (
          <ScoreBadge role={card.role} score={card.candidate.score} />
        )}
        {card.places > 1 && (
          <p
            className={styles['places']}
            title={t('board.card.places', { taken: card.taken, places: card.places })}
          >
            {`${card.taken}/${card.places}`}
          </p>
        )}
      </div>
      {obstacle === null ? (
        <div className={styles['skills']}>
          {restriction !== null && (
            <Chip
              size="small"
              color="warning"
              variant="outlined"
              label={restriction}
              title={restriction}
              className={styles['restriction'] ?? ''}
            />
          )}
          {skills.length > 0 && <FittingChips labels={skills} />}
        </div>
      ) : (
        <div className={styles['impossible']}>
          <BlockIcon titleAccess={t('board.card.impossible')} className={styles['sign'] ?? ''} />
          <p className={styles['obstacle']} title={describeObstacle(obstacle, words)}>
            {describeObstacle(obstacle, words)}
          </p>
        </div>
      )}
    </CardSurface>
  );
}

/**
 * The avatar, which turns into a tick box on a card below the pointer or in focus, and on all cards once
 * anyone is ticked: who is ticked can have a proposal of their own.
 */
function AvatarBox(props: {
  readonly card: PersonCardModel;
  readonly name: string;
  readonly isMarked: boolean;
  readonly isMarking: boolean;
  readonly isTabStop: boolean;
  onMark(): void;
}) {
  const { t } = useLanguage();
  const avatar = <PersonAvatar name={props.name} role={props.card.role} size={avatarSize} />;
  const tick = (
    <div className={styles['tick']} data-marked={props.isMarked}>
      <CheckIcon className={styles['check'] ?? ''} />
    </div>
  );
  return (
    <Checkbox
      checked={props.isMarked}
      onChange={props.onMark}
      disableRipple
      icon={
        <div className={styles['avatar']} data-marking={props.isMarking}>
          {avatar}
          <div className={styles['overlay']}>{tick}</div>
        </div>
      }
      checkedIcon={tick}
      slotProps={{
        input: {
          'aria-label': t('board.card.mark', { name: props.name }),
          tabIndex: props.isTabStop ? 0 : -1,
        },
      }}
      title={t('board.card.mark', { name: props.name })}
      className={styles['box'] ?? ''}
    />
  );
}
