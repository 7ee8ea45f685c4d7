/** A click, by a pointer or (with a detail of 0) by a key. */
export type Press = Pick<MouseEvent, 'timeStamp' | 'detail' | 'clientX' | 'clientY' | 'target'>;

/** Slower ones are meant one by one. */
const longestDoubleClickMilliseconds = 600;
/** Less than a line of a list. */
const sameSpotPixels = 16;

/** The last press, and the one before it. */
let latest: Press | null = null;
let before: Press | null = null;

/**
 * Notes any press on the page: one on another control in between, as in a question that is answered fast,
 * makes the next one no second press.
 */
export function notePress(press: Press): void {
  if (latest?.timeStamp === press.timeStamp) return;
  before = latest;
  latest = press;
}

/** Whoever has used another key since, such as Escape or Tab, is on to something else. */
export function noteKey({ key }: Pick<KeyboardEvent, 'key'>): void {
  if (key === 'Enter' || key === ' ') return;
  before = null;
  latest = null;
}

/**
 * Whether this press belongs to the one before: the other half of a double click, or a key pressed twice
 * or held down. A control that takes its place, or the focus, from one that was pressed must not answer it.
 */
export function isSecondPress(press: Press): boolean {
  notePress(press);
  return before !== null && belongsTo(before, press);
}

/** For a control that takes the place of another as it is pressed. */
export function onFirstPress(run: () => void): (press: Press) => void {
  return (press) => {
    if (!isSecondPress(press)) run();
  };
}

function belongsTo(first: Press, press: Press): boolean {
  if (press.timeStamp - first.timeStamp > longestDoubleClickMilliseconds) return false;
  const isByKey = press.detail === 0;
  if (isByKey !== (first.detail === 0)) return false;
  if (!isByKey) {
    const [right, down] = [press.clientX - first.clientX, press.clientY - first.clientY];
    return Math.hypot(right, down) <= sameSpotPixels;
  }
  // Whoever went on to another control with the Tab key means that one.
  return press.target === first.target || !isStillThere(first.target);
}

function isStillThere(target: EventTarget | null): boolean {
  return target instanceof Node && target.isConnected;
}
