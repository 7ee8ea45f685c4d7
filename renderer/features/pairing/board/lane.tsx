import { memo, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import type { CardModel, LaneItem, LaneName } from './board-model.ts';
import styles from './lane.module.css';

/** What a card needs to know of its row. */
export interface LaneRowProps {
  /** Whether Tab comes to this row, and from it to the controls on the card. */
  readonly isTabStop: boolean;
}

const estimatedHeights: Readonly<Record<LaneItem['kind'], number>> = {
  heading: 34,
  person: 84,
  pair: 62,
  group: 150,
};

/** Between two cards, in pixels. */
const cardGap = 8;

/**
 * A lane of any length: only the cards in view exist in the page. Up and Down move from card to card,
 * Home and End jump, Left and Right are left to the board. Drawn anew only for cards of its own: a slider
 * changes the pairs many times a second, and leaves the people alone.
 */
export const Lane = memo(function Lane(props: {
  readonly name: LaneName;
  readonly label: string;
  readonly items: readonly LaneItem[];
  readonly isSelected: (card: CardModel) => boolean;
  /** The card to scroll to, such as the target of what is carried by keyboard. */
  readonly revealKey: string | null;
  /** The card, or the pair on the card of a group, that must stay in the page out of view: what is dragged from it must. */
  readonly keptKey: string | null;
  /** Says which keys move a card. */
  readonly instructionsId: string;
  /** Shown when there is no card. */
  readonly empty: ReactNode;
  renderCard(card: CardModel, row: LaneRowProps): ReactNode;
  onOpen(card: CardModel): void;
  /** Ctrl or Command and a click. */
  onMark(card: CardModel): void;
  /** Keys the lane does not know; answers whether it was handled. */
  onCardKey(event: KeyboardEvent, card: CardModel): boolean;
}): React.JSX.Element {
  const { items, revealKey, keptKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<{ readonly key: string; readonly index: number } | null>(
    null,
  );

  const indexOf = (key: string | null) => items.findIndex((item) => item.key === key);
  /** The next card in a direction, over headings; -1 when there is none. */
  const cardFrom = (start: number, step: 1 | -1): number => {
    for (let index = start; index >= 0 && index < items.length; index += step) {
      if (items[index]?.kind !== 'heading') return index;
    }
    return -1;
  };
  /** A card that has left the lane hands the place in the tab order, and the focus, to the one after it. */
  const findTabStop = (): number => {
    if (focused === null) return cardFrom(0, 1);
    const index = indexOf(focused.key);
    if (index !== -1) return index;
    const following = cardFrom(focused.index, 1);
    return following === -1 ? cardFrom(items.length - 1, -1) : following;
  };
  const tabStop = findTabStop();
  useHeldFocus(
    scroller,
    () =>
      scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ??
      scroller.current?.querySelector('button') ??
      scroller.current,
  );
  const keptIndex = items.findIndex((item) => item.key === keptKey || holdsPair(item, keptKey));
  const kept = [tabStop, keptIndex].filter((index) => index >= 0);

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimatedHeights[items[index]?.kind ?? 'person'] + cardGap,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 4,
    rangeExtractor: (range) =>
      [...new Set([...kept, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  });

  const revealIndex = revealKey === null ? -1 : indexOf(revealKey);
  useEffect(() => {
    if (revealIndex >= 0) virtualizer.scrollToIndex(revealIndex, { align: 'auto' });
  }, [revealIndex, virtualizer]);

  const focusCard = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setFocused({ key: item.key, index });
    virtualizer.scrollToIndex(index);
    // The card may be drawn only after the scroll.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus();
    });
  };

  const moveByKey = (event: KeyboardEvent, index: number, card: CardModel) => {
    // A control on the card has keys of its own.
    if (event.target !== event.currentTarget) return;
    if (props.onCardKey(event, card)) {
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 90) - 1);
    const last = items.length - 1;
    const targets: Readonly<Record<string, () => number>> = {
      ArrowDown: () => cardFrom(index + 1, 1),
      ArrowUp: () => cardFrom(index - 1, -1),
      PageDown: () => cardFrom(Math.min(last, index + page), -1),
      PageUp: () => cardFrom(Math.max(0, index - page), 1),
      Home: () => cardFrom(0, 1),
      End: () => cardFrom(last, -1),
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      focusCard(target());
    } else if (event.key === 'Enter') {
      event.preventDefault();
      props.onOpen(card);
    }
  };

  return (
    <div
      ref={scroller}
      tabIndex={-1}
      role="grid"
      aria-label={props.label}
      aria-rowcount={Math.max(1, items.length)}
      data-lane={props.name}
      className={styles['scroller']}
    >
      {items.length === 0 && (
        <div role="row">
          <div role="gridcell">{props.empty}</div>
        </div>
      )}
      <div
        role="rowgroup"
        className={styles['rows']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const place = {
            ref: virtualizer.measureElement,
            'data-index': index,
            'aria-rowindex': index + 1,
            style: { transform: `translateY(${String(start)}px)` },
          };
          if (item.kind === 'heading') {
            return (
              <div key={item.key} {...place} role="row" className={styles['heading']}>
                <LaneHeadingLine label={item.label} count={item.count} />
              </div>
            );
          }
          return (
            <div
              key={item.key}
              {...place}
              role="row"
              className={styles['row']}
              style={{ ...place.style, paddingBottom: cardGap }}
              data-key={item.key}
              tabIndex={index === tabStop ? 0 : -1}
              aria-selected={props.isSelected(item)}
              aria-describedby={props.instructionsId}
              onFocus={() => {
                setFocused({ key: item.key, index });
              }}
              onClick={(event) => {
                if (isControl(event.target)) return;
                if (event.ctrlKey || event.metaKey) props.onMark(item);
                else props.onOpen(item);
              }}
              onKeyDown={(event) => {
                moveByKey(event, index, item);
              }}
            >
              <div role="gridcell">{props.renderCard(item, { isTabStop: index === tabStop })}</div>
            </div>
          );
        })}
      </div>
    </div>
  );
});

/** Whether the pair is one of a group's. */
function holdsPair(item: LaneItem, pairKey: string | null): boolean {
  return item.kind === 'group' && item.members.some(({ pair }) => pair.id === pairKey);
}

/** Whether a click was on something on the card that answers for itself. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, label') !== null;
}

function LaneHeadingLine(props: { readonly label: string; readonly count: number }) {
  return (
    <div role="gridcell" className={styles['headingLine']}>
      <p className={styles['headingLabel']}>{props.label}</p>
      <p className={styles['headingCount']}>{props.count}</p>
    </div>
  );
}
