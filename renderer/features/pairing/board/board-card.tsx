import { memo } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { usePairingScreen } from '../pairing-store.ts';
import type { CardModel, GroupCardModel, PairCardModel, PersonCardModel } from './board-model.ts';
import { carriedByDragging, targetAt } from './carried-of.ts';
import type { CardTone } from './card-surface.tsx';
import { Movable } from './movable.tsx';
import { GroupCard, PairCard } from './pair-card.tsx';
import { PersonCard } from './person-card.tsx';

interface BoardCardProps {
  readonly card: CardModel;
  readonly words: MatchWording;
  /** Whether what is carried would be put down here. */
  readonly isTarget: boolean;
  readonly isTabStop: boolean;
  onToggleLock(pair: Pair): void;
}

/**
 * A card of a lane, movable and a place to put down what is moved. Drawn anew only when something on it
 * has changed: a lane draws all of its rows at each step of a scroll.
 */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card } = props;
  return (
    <Movable id={card.key} carried={carriedByDragging(card)} target={targetAt(card)}>
      {card.kind === 'person' ? (
        <MovablePersonCard {...props} card={card} />
      ) : (
        <MovablePairCard {...props} card={card} />
      )}
    </Movable>
  );
});

function MovablePersonCard(props: BoardCardProps & { readonly card: PersonCardModel }) {
  const { card, isTarget } = props;
  const personId = card.participant.person.id;
  const isLit = usePairingScreen(({ lit }) => lit?.personId === personId && lit.role === card.role);
  const isMarked = usePairingScreen(({ marked }) => marked.has(personId));
  const isMarking = usePairingScreen(({ marked }) => marked.size > 0);
  const toggleMark = usePairingScreen((state) => state.toggleMark);
  return (
    <PersonCard
      card={card}
      words={props.words}
      tone={isTarget ? 'target' : isLit ? 'chosen' : toneOf(card)}
      isLit={isLit}
      isMarked={isMarked}
      isMarking={isMarking}
      isTabStop={props.isTabStop}
      onMark={() => {
        toggleMark(personId);
      }}
    />
  );
}

function toneOf({ candidate }: PersonCardModel): CardTone {
  if (candidate === null) return 'plain';
  return candidate.obstacle === null ? 'lit' : 'dim';
}

function MovablePairCard(
  props: BoardCardProps & { readonly card: PairCardModel | GroupCardModel },
) {
  const { card, words, isTarget } = props;
  const isChosen = usePairingScreen(
    ({ panel }) =>
      panel?.kind === 'pair' &&
      (card.kind === 'pair'
        ? card.pair.id === panel.id
        : card.members.some(({ pair }) => pair.id === panel.id)),
  );
  const openPanel = usePairingScreen((state) => state.openPanel);
  const shared = {
    words,
    tone: isTarget ? 'target' : isChosen ? 'chosen' : 'plain',
    isTabStop: props.isTabStop,
    onToggleLock: props.onToggleLock,
  } as const;
  return card.kind === 'pair' ? (
    <PairCard card={card} {...shared} />
  ) : (
    <GroupCard
      card={card}
      {...shared}
      onOpenPair={({ id }) => {
        openPanel({ kind: 'pair', id });
      }}
    />
  );
}
