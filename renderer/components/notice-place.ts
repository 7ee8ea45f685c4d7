export type NoticePlace = 'bottom' | 'top';

/** What a line of text and the next one need, in pixels. */
const lineRoom = 40;

interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where a notice covers least: neither what has the focus nor, if it can be helped, a button of a form. It stays where it is while that is as good. */
export function placeBeside(notice: HTMLElement, gap: number, current: NoticePlace): NoticePlace {
  const { left, right, height } = notice.getBoundingClientRect();
  const spans = {
    bottom: { left, right, top: innerHeight - gap - height, bottom: innerHeight - gap },
    top: { left, right, top: gap, bottom: gap + height },
  } as const satisfies Record<NoticePlace, Span>;
  const focused = notice.contains(document.activeElement) ? null : focusedSpan();
  const buttons = [...document.querySelectorAll('form button')].map((button) =>
    button.getBoundingClientRect(),
  );
  const coveredAt = (place: NoticePlace): number => {
    const isFocusCovered = focused !== null && meet(spans[place], focused);
    const covered = buttons.filter((button) => meet(spans[place], button)).length;
    return covered + (isFocusCovered ? buttons.length + 1 : 0);
  };
  const other = current === 'bottom' ? 'top' : 'bottom';
  return coveredAt(other) < coveredAt(current) ? other : current;
}

function meet(one: Span, other: Span): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** What has the focus; of a formatted text, which may be taller than the window, the line that is written. */
function focusedSpan(): Span | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  if (!(focused instanceof HTMLElement) || !focused.isContentEditable) {
    return focused.getBoundingClientRect();
  }
  const node = document.getSelection()?.focusNode ?? focused;
  const range = document.getSelection()?.getRangeAt(0);
  const caret = range?.getBoundingClientRect();
  // An empty line has no text to measure.
  const element = node instanceof Element ? node : node.parentElement;
  const span = caret === undefined || caret.height === 0 ? element?.getBoundingClientRect() : caret;
  if (span === undefined) return null;
  const { left, right } = focused.getBoundingClientRect();
  return { left, right, top: span.top - lineRoom, bottom: span.bottom + lineRoom };
}
