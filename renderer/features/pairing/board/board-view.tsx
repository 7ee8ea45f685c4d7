import { useCallback, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import { DndContext, DragOverlay } from '@dnd-kit/core';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLatestCall } from '#renderer/components/use-latest-call.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { EngineClient } from '../engine-client.ts';
import { usePairingScreen } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import type { Moves } from '../use-moves.ts';
import { usePairDecisions } from '../use-pair-decisions.ts';
import { BoardCard } from './board-card.tsx';
import { BoardLane } from './board-lane.tsx';
import { laneNames, laneOf, otherRole, type BoardPair, type CardModel } from './board-model.ts';
import { CarriedCard } from './carried-card.tsx';
import { carriedByKey, keyOfCarried } from './carried-of.ts';
import { DockedNote } from './docked-note.tsx';
import type { LaneRowProps } from './lane.tsx';
import { LookAgain } from './look-again.tsx';
import { MovingNote } from './moving-note.tsx';
import { SwapDialog } from './swap-dialog.tsx';
import { useBoard } from './use-board.ts';
import { useBoardMoving } from './use-board-moving.ts';
import { useCardOpening } from './use-card-opening.ts';
import { useHeldLanes } from './use-held-lanes.ts';

/** A board that has no room for three lanes. */
const narrow = '@container (max-width: 700px)';

/** A window in which half the height of the board still shows a few cards. */
const high = '@media (min-height: 560px)';

/** The library says nothing: the board itself says what is carried, in the user's language. */
const silence = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

/** Three lanes: mentors with places left, pairs, mentees with places left; people are moved between them. */
export function BoardView(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
  readonly moves: Moves;
  onPublish(): void;
}) {
  const { t } = useLanguage();
  const { data, words, engine, rules, pairs } = props;
  const litRole = usePairingScreen((state) => state.lit?.role);
  const toggleMark = usePairingScreen((state) => state.toggleMark);
  const decisions = usePairDecisions(data);
  const toggleLock = useCallback(
    (pair: Pair) => {
      void decisions.toggleLock(pair);
    },
    [decisions],
  );
  const { dragContext, dragged, carrying, moving, choice, targetKey, targetLane, spoken } =
    useBoardMoving(props);
  const isDragging = dragged !== null;
  const board = useHeldLanes(useBoard(data, words, engine, rules, pairs), isDragging);
  const { isOpen, open } = useCardOpening();
  const instructionsId = useId();
  const boardElement = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = boardElement.current;
    if (element === null || litRole === undefined || isDragging) return;
    // Where the lanes do not all fit, the one whose cards are lit comes into view: now, and as the room changes.
    const observer = new ResizeObserver(() => {
      laneElement(element, laneOf(otherRole(litRole)))?.scrollIntoView({
        inline: 'nearest',
        block: 'nearest',
      });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isDragging, litRole]);

  // The lanes are drawn anew for what they show, never for a handler.
  const handleOpen = useLatestCall((card: CardModel) => {
    carrying.cancel();
    open(card);
  });
  const handleMark = useLatestCall((card: CardModel) => {
    if (card.kind === 'person') toggleMark(card.participant.person.id);
  });
  const handleCardKey = useLatestCall((event: KeyboardEvent, card: CardModel): boolean => {
    if (carrying.handleKey(event.key)) return true;
    if (event.key === ' ') {
      const carried = carriedByKey(card, event.shiftKey);
      if (carried !== null) void carrying.pickUp(carried);
      return true;
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      focusLaneBeside(boardElement.current, card, event.key === 'ArrowLeft' ? -1 : 1);
      return true;
    }
    return false;
  });
  const renderCard = useCallback(
    (card: CardModel, { isTabStop }: LaneRowProps) => (
      <BoardCard
        card={card}
        words={words}
        isTarget={card.key === targetKey}
        isTabStop={isTabStop}
        onToggleLock={toggleLock}
      />
    ),
    [targetKey, toggleLock, words],
  );

  return (
    <DndContext {...dragContext} accessibility={silence}>
      <HeardOnly id={instructionsId}>{t('board.carry.instructions')}</HeardOnly>
      <HeardOnly role="status" live="assertive">
        {spoken}
      </HeardOnly>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', containerType: 'inline-size' }}>
        <Box
          ref={boardElement}
          sx={{
            minHeight: 0,
            display: 'grid',
            gridTemplateRows: 'minmax(0, 1fr)',
            gridTemplateColumns: 'minmax(204px, 1fr) minmax(310px, 1.55fr) minmax(204px, 1fr)',
            columnGap: { xs: 1, lg: 2 },
            overflowX: 'auto',
            overflowY: 'hidden',
            // Beside the panel of a small window two lanes are shown whole, rather than three in part.
            [narrow]: {
              gridTemplateColumns: 'repeat(3, calc(50% - 4px))',
              scrollSnapType: 'x mandatory',
              // Where it is high enough, those with places left share the height beside the pairs instead.
              [high]: {
                gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.15fr)',
                gridTemplateRows: 'repeat(2, minmax(0, 1fr))',
                scrollSnapType: 'none',
                '& > :nth-of-type(2)': { gridColumn: 2, gridRow: '1 / -1' },
              },
            },
            '&::-webkit-scrollbar': { height: 8 },
            '&::-webkit-scrollbar-thumb': {
              borderRadius: 4,
              backgroundColor:
                'color-mix(in srgb, var(--mui-palette-text-secondary) 45%, transparent)',
            },
          }}
        >
          {laneNames.map((name) => (
            <BoardLane
              key={name}
              name={name}
              lane={board[name]}
              data={data}
              pairs={pairs}
              decisions={decisions}
              isTarget={targetLane === name}
              revealKey={carrying.carry === null ? null : targetKey}
              keptKey={dragged === null ? null : keyOfCarried(dragged)}
              instructionsId={instructionsId}
              isSelected={isOpen}
              onOpen={handleOpen}
              onMark={handleMark}
              onCardKey={handleCardKey}
              onPublish={props.onPublish}
              renderCard={renderCard}
            />
          ))}
        </Box>
      </Box>
      {carrying.carry !== null && moving !== null && (
        <Box
          sx={{
            position: 'absolute',
            insetInline: 0,
            bottom: 12,
            mx: 'auto',
            width: 'min(420px, 90%)',
            zIndex: 3,
          }}
        >
          <MovingNote moving={moving} words={words} keys={t('board.carry.keys')} />
        </Box>
      )}
      <DragOverlay
        dropAnimation={null}
        style={{ width: 250, height: 'auto', cursor: 'grabbing', containerType: 'inline-size' }}
      >
        {dragged !== null && moving !== null && targetKey === null && (
          <>
            <CarriedCard carried={dragged} words={words} />
            <MovingNote moving={moving} words={words} />
          </>
        )}
      </DragOverlay>
      {dragged !== null && moving !== null && targetKey !== null && (
        <DockedNote
          key={targetKey}
          moving={moving}
          words={words}
          findCard={() => cardElement(boardElement.current, targetKey)}
        />
      )}
      <LookAgain />
      {choice.swapping !== null && moving !== null && (
        <SwapDialog
          swapping={choice.swapping}
          ways={moving.ways}
          words={words}
          onChoose={choice.choose}
          onCancel={choice.cancel}
        />
      )}
    </DndContext>
  );
}

function cardElement(board: HTMLElement | null, key: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [data-card]`) ?? null;
}

function laneElement(board: HTMLElement | null, lane: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-lane="${lane}"]`) ?? null;
}

function focusLaneBeside(board: HTMLElement | null, card: CardModel, step: 1 | -1): void {
  const here = card.kind === 'person' ? laneNames.indexOf(laneOf(card.role)) : 1;
  laneElement(board, laneNames[here + step] ?? '')
    ?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
    ?.focus();
}
