import { expect, type Locator } from '@playwright/test';

/** As by a pointer, or by a key pressed on what has the focus. */
type Means = 'pointer' | 'key';

/** Between the halves of a double click; slower than most. */
const betweenMilliseconds = 250;

/**
 * Presses something, and presses again what has taken its place once it has: with the time between the
 * two that a hand takes, however long this computer takes to draw.
 */
export async function pressTwice(first: Locator, second: Locator, means: Means): Promise<void> {
  // Long ago, so that a press after these is one of its own.
  const { start, ...place } = await first.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { start: performance.now() - 10_000, clientX: left, clientY: top };
  });
  const [once, twice] = means === 'key' ? [0, 0] : [1, 2];
  await press(first, { timeStamp: start, detail: once, ...place });
  await expect(second).toBeVisible();
  await press(second, { timeStamp: start + betweenMilliseconds, detail: twice, ...place });
}

async function press(
  control: Locator,
  look: Readonly<Record<'timeStamp' | 'detail' | 'clientX' | 'clientY', number>>,
): Promise<void> {
  await control.evaluate((element, { timeStamp, ...rest }) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...rest });
    Object.defineProperty(click, 'timeStamp', { value: timeStamp });
    element.dispatchEvent(click);
  }, look);
}
