import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  isSecondPress,
  noteKey,
  notePress,
  onFirstPress,
  type Press,
} from '#renderer/components/second-press.ts';

class PageNode extends EventTarget {
  isConnected = true;
}

/** Far enough from the one before to have nothing to do with it. */
let start = 0;

beforeEach(() => {
  vi.stubGlobal('Node', PageNode);
  start += 10_000;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function click(after: number, right = 0, down = 0): Press {
  const place = { clientX: 100 + right, clientY: 200 + down };
  return { timeStamp: start + after, detail: 1, ...place, target: new PageNode() };
}

function key(after: number, target: EventTarget): Press {
  return { timeStamp: start + after, detail: 0, clientX: 0, clientY: 0, target };
}

test('the other half of a double click is a second press, whatever is there by then', () => {
  expect(isSecondPress(click(0))).toBe(false);
  expect(isSecondPress(click(250, 2, 1))).toBe(true);
  // A third one goes with the second.
  expect(isSecondPress(click(700))).toBe(true);
});

test('a click later, or somewhere else, is one of its own', () => {
  expect(isSecondPress(click(0))).toBe(false);
  expect(isSecondPress(click(601))).toBe(false);
  expect(isSecondPress(click(700, 0, 30))).toBe(false);
});

test('a click on something else in between makes the next one count', () => {
  expect(isSecondPress(click(0))).toBe(false);
  notePress(click(200, 300, 100));
  const next = click(400);
  // The page hears of it before the control does.
  notePress(next);
  expect(isSecondPress(next)).toBe(false);
  expect(isSecondPress(click(500))).toBe(true);
});

test('a key pressed twice or held down is a second press where it stays, or what it pressed is gone', () => {
  const [first, next] = [new PageNode(), new PageNode()];
  expect(isSecondPress(key(0, first))).toBe(false);
  expect(isSecondPress(key(100, first))).toBe(true);
  first.isConnected = false;
  expect(isSecondPress(key(200, next))).toBe(true);
});

test('a key pressed after another key is one of its own', () => {
  const [first, next] = [new PageNode(), new PageNode()];
  expect(isSecondPress(key(0, first))).toBe(false);
  first.isConnected = false;
  noteKey({ key: 'Enter' });
  expect(isSecondPress(key(100, next))).toBe(true);
  next.isConnected = false;
  noteKey({ key: 'Escape' });
  expect(isSecondPress(key(200, new PageNode()))).toBe(false);
});

test('a key pressed on another control, or after a click, is one of its own', () => {
  const [first, next] = [new PageNode(), new PageNode()];
  expect(isSecondPress(key(0, first))).toBe(false);
  expect(isSecondPress(key(200, next))).toBe(false);
  expect(isSecondPress(click(300))).toBe(false);
  expect(isSecondPress(key(400, next))).toBe(false);
});

test('a control answers the first press only', () => {
  const run = vi.fn<() => void>();
  const press = onFirstPress(run);
  press(click(0));
  press(click(180));
  expect(run).toHaveBeenCalledTimes(1);
});
