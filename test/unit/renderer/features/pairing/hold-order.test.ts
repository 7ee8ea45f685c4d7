import { describe, expect, test } from 'vitest';
import { holdOrder } from '#renderer/features/pairing/board/hold-order.ts';
import type { Lane, LaneItem } from '#renderer/features/pairing/board/board-model.ts';
import { buildPair, testId } from '#test/builders/entities.ts';

function pairCard(number: number, score: number): LaneItem {
  const pair = buildPair({ id: testId(number) });
  return { kind: 'pair', key: pair.id, pair, score, breakdown: [], obstacle: null };
}

function lane(...items: readonly LaneItem[]): Lane {
  return { items, shown: items.length };
}

const heading: LaneItem = { kind: 'heading', key: 'heading:IT', label: 'IT', count: 2 };

describe('a lane that is held', () => {
  test('keeps the place of every card, and shows each as it is now', () => {
    const held = lane(pairCard(1, 10), pairCard(2, 20));
    const now = lane(pairCard(2, 80), pairCard(1, 70));
    expect(holdOrder(now, held).items).toEqual([pairCard(1, 70), pairCard(2, 80)]);
  });

  test('keeps its headings, and takes on none', () => {
    const cards = [pairCard(1, 10), pairCard(2, 20)];
    expect(holdOrder(lane(...cards), lane(heading, ...cards)).items).toEqual([heading, ...cards]);
    expect(holdOrder(lane(heading, ...cards), lane(...cards)).items).toEqual(cards);
  });

  test('lets go of what has gone, and puts last what is new', () => {
    const held = lane(pairCard(1, 10), pairCard(2, 20));
    const now = lane(pairCard(3, 90), pairCard(2, 20));
    expect(holdOrder(now, held).items).toEqual([pairCard(2, 20), pairCard(3, 90)]);
  });
});
