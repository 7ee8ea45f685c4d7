import { useEffect, useRef, type RefObject } from 'react';

/** Every element that holds the focus so; one may stand around another. */
const holders = new WeakSet<Element>();

/**
 * When what has the focus inside an element goes from the page, something beside it takes the focus.
 * Otherwise it would fall to the page as a whole, and the next Tab would start from its top. Of elements
 * around one another, the innermost that is still there decides.
 * @param next is told the innermost element around what went that is still there.
 */
export function useHeldFocus(
  element: RefObject<HTMLElement | null>,
  next: (place: Element) => HTMLElement | null | undefined,
): void {
  const latestNext = useRef(next);
  useEffect(() => {
    latestNext.current = next;
  });
  useEffect(() => {
    const root = element.current;
    if (root === null) return undefined;
    /** What had the focus last, and what is around it, from inside out. */
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathTo(root, target) : [];
    };
    const observer = new MutationObserver(() => {
      if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const left = path.filter(({ isConnected }) => isConnected);
      path = [];
      const [place] = left;
      if (place === undefined) return;
      const take = () => latestNext.current(place)?.focus();
      if (!left.some((around) => around !== root && holders.has(around))) {
        take();
        return;
      }
      // The window tells the oldest observer first, wherever it stands.
      queueMicrotask(() => {
        if (document.activeElement === document.body) take();
      });
    });
    holders.add(root);
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    // A dialog may have had the focus meanwhile; closing, it has nothing left to give it back to.
    observer.observe(document.body, { childList: true });
    return () => {
      holders.delete(root);
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [element]);
}

function pathTo(root: Element, element: Element): readonly Element[] {
  const path = [element];
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    path.push(around);
    if (around === root) break;
  }
  return path;
}
