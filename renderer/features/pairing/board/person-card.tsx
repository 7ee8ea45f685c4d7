import { useMemo } from 'react';
import BlockIcon from '@mui/icons-material/Block';
import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { FittingChips } from '#renderer/components/fitting-chips.tsx';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PersonCardModel } from './board-model.ts';
import { CardSurface, type CardTone } from './card-surface.tsx';
import { twoLines } from './two-lines.ts';
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
  const facts = [person.job === '' ? person.department : person.job, person.site];
  const restriction =
    enrolment.volunteeredOn === null
      ? t('people.notVolunteered')
      : enrolment.isPaused
        ? t('board.card.paused')
        : null;
  const skills = useMemo(() => card.skillIds.map(words.skillLabel), [card.skillIds, words]);
  return (
    <CardSurface role={card.role} tone={tone}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
        <AvatarBox {...props} name={name} />
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography title={name} sx={{ ...twoLines, fontWeight: 600, lineHeight: 1.3 }}>
            {name}
          </Typography>
          <Typography
            variant="body2"
            noWrap
            title={facts.filter(Boolean).join(' · ')}
            sx={{ color: 'text.secondary' }}
          >
            {facts.filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        {props.isLit && (
          // On a slim card the name needs the room; the ring tells who is selected.
          <Box sx={{ flexShrink: 0, '@container (max-width: 250px)': { display: 'none' } }}>
            <LitBadge role={card.role} />
          </Box>
        )}
        {card.candidate !== null && obstacle === null && (
          <ScoreBadge role={card.role} score={card.candidate.score} />
        )}
        {card.places > 1 && (
          <Typography
            variant="body2"
            title={t('board.card.places', { taken: card.taken, places: card.places })}
            sx={{ flexShrink: 0 }}
          >
            {`${card.taken}/${card.places}`}
          </Typography>
        )}
      </Box>
      {obstacle === null ? (
        <Box sx={{ display: 'flex', gap: 0.5, minWidth: 0, minHeight: 21 }}>
          {restriction !== null && (
            <Chip
              size="small"
              color="warning"
              variant="outlined"
              label={restriction}
              title={restriction}
              sx={{ flex: '0 1 auto', height: 21 }}
            />
          )}
          {skills.length > 0 && <FittingChips labels={skills} />}
        </Box>
      ) : (
        <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', minHeight: 21 }}>
          <BlockIcon titleAccess={t('board.card.impossible')} sx={{ fontSize: 14 }} />
          <Typography variant="body2" noWrap title={describeObstacle(obstacle, words)}>
            {describeObstacle(obstacle, words)}
          </Typography>
        </Box>
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
    <Box
      sx={{
        width: avatarSize,
        height: avatarSize,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        border: '1px solid',
        borderColor: 'primary.main',
        ...(props.isMarked
          ? { backgroundColor: 'primary.main', color: 'primary.contrastText' }
          : { backgroundColor: 'background.paper', color: 'primary.main' }),
      }}
    >
      <CheckIcon sx={{ fontSize: 17 }} />
    </Box>
  );
  return (
    <Checkbox
      checked={props.isMarked}
      onChange={props.onMark}
      disableRipple
      icon={
        <Box
          sx={{
            position: 'relative',
            '& > .tick': { position: 'absolute', inset: 0, opacity: props.isMarking ? 1 : 0 },
            '[data-card]:hover &, .Mui-focusVisible &, [role="row"]:focus-visible &': {
              '& > .tick': { opacity: 1 },
            },
          }}
        >
          {avatar}
          <Box className="tick">{tick}</Box>
        </Box>
      }
      checkedIcon={tick}
      slotProps={{
        input: {
          'aria-label': t('board.card.mark', { name: props.name }),
          tabIndex: props.isTabStop ? 0 : -1,
        },
      }}
      title={t('board.card.mark', { name: props.name })}
      sx={{
        p: 0,
        '&.Mui-focusVisible': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: 2,
        },
      }}
    />
  );
}
