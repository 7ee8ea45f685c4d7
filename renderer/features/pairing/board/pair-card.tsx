import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { GroupCardModel, PairCardModel } from './board-model.ts';
import { CardSurface, type CardTone } from './card-surface.tsx';
import {
  FitScore,
  LockButton,
  PairHandles,
  PairLine,
  PairNames,
  PersonHandle,
} from './pair-parts.tsx';

/** A card that has no room for names between the avatars and the fit: they come below. */
const slim = '@container (max-width: 250px)';

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
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          minWidth: 0,
          [slim]: { flexWrap: 'wrap' },
        }}
      >
        <PairHandles pair={pair} words={words} />
        <Box sx={{ minWidth: 0, flex: 1, ml: 0.5, [slim]: { order: 1, flex: '1 0 100%', ml: 0 } }}>
          <PairNames pair={pair} words={words} />
          <PairLine one={card} words={words} />
        </Box>
        <Box sx={{ display: 'none', [slim]: { display: 'block', flex: 1 } }} />
        <FitScore score={card.score} />
        <LockButton
          pair={pair}
          words={words}
          isTabStop={props.isTabStop}
          onToggle={props.onToggleLock}
        />
      </Box>
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
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
        <PersonAvatar name={name} role="mentor" size={30} />
        <Box sx={{ minWidth: 0 }}>
          <Typography noWrap sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
            {t('board.card.group', { count: card.members.length })}
          </Typography>
        </Box>
      </Box>
      {card.members.map((member) => (
        <Box
          key={member.pair.id}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0, pl: 2.5 }}
        >
          <PersonHandle pair={member.pair} role="mentee" words={words} />
          <ButtonBase
            tabIndex={isTabStop ? 0 : -1}
            onClick={() => {
              props.onOpenPair(member.pair);
            }}
            sx={{
              minWidth: 0,
              flex: 1,
              ml: 0.5,
              display: 'block',
              textAlign: 'left',
              borderRadius: 1,
              '&.Mui-focusVisible': { outline: '2px solid var(--mui-palette-primary-main)' },
            }}
          >
            <Typography noWrap sx={{ fontWeight: 600 }}>
              {words.personName(member.pair.menteeId)}
            </Typography>
            <PairLine one={member} words={words} />
          </ButtonBase>
          <FitScore score={member.score} />
          <LockButton
            pair={member.pair}
            words={words}
            isTabStop={isTabStop}
            onToggle={props.onToggleLock}
          />
        </Box>
      ))}
    </CardSurface>
  );
}
